package org.crmkit.scoring.lead;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Share;

/**
 * Measures told probabilities against what came of them: fed with leads that the model had not counted.
 *
 * <p>Probabilities count to 4 decimals, as {@link LeadChance#probability} tells them, so that any number of leads takes little
 * room and merges exactly. What differs by less is a tie.
 */
public final class ChanceTally implements Tally<ChanceTally.Told, ChanceReport, ChanceTally> {
    private static final long serialVersionUID = 1;

    /** How many leads of each probability, in ten-thousandths, were won and lost. */
    private final TreeMap<Integer, long[]> counts = new TreeMap<>();

    /** A tally that has seen nothing yet. */
    public ChanceTally() {}

    /**
     * What was told of a lead and what came of it.
     *
     * @param probability the probability that was told, counted to 4 decimals
     * @param won whether it was won
     */
    public record Told(Share probability, boolean won) {}

    @Override
    public void add(Told told) {
        BigDecimal steps = told.probability().value().movePointRight(4);
        count(steps.setScale(0, RoundingMode.HALF_UP).intValueExact(), told.won() ? 1 : 0, told.won() ? 0 : 1);
    }

    private void count(int step, long won, long lost) {
        long[] both = counts.computeIfAbsent(step, none -> new long[2]);
        both[0] += won;
        both[1] += lost;
    }

    @Override
    public void merge(ChanceTally other) {
        other.counts.forEach((step, both) -> count(step, both[0], both[1]));
    }

    @Override
    public ChanceReport result() {
        return ChanceReport.of(counts);
    }
}
