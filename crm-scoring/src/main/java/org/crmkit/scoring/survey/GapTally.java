package org.crmkit.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Tally;

/**
 * Adds up expectations and perceptions of service by dimension.
 *
 * <p>Only pairs count in which both questions were answered on the scale; an answer off the scale becomes a finding and takes its
 * pair with it.
 */
public final class GapTally implements Tally<GapAnswer, GapCounts, GapTally> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 1000;
    private static final int SERVQUAL_HIGHEST = 7;

    private final int lowest;
    private final int highest;
    private final TreeMap<ServiceDimension, GapCounts.Line> lines = new TreeMap<>();
    private final List<OffScale> offScale = new ArrayList<>();

    private GapTally(int lowest, int highest) {
        Checks.that(
                lowest >= 0 && lowest < highest && highest <= MOST,
                "A scale must ascend within 0..1000, found {}..{}",
                lowest,
                highest);
        this.lowest = lowest;
        this.highest = highest;
    }

    /** {@return an empty tally of answers from 1 to 7, as SERVQUAL has them} */
    public static GapTally standard() {
        return on(1, SERVQUAL_HIGHEST);
    }

    /** {@return an empty tally of answers between two whole numbers, within 0..1000} */
    public static GapTally on(int lowest, int highest) {
        return new GapTally(lowest, highest);
    }

    @Override
    public void add(GapAnswer pair) {
        boolean expected = counts(pair.expected());
        boolean perceived = counts(pair.perceived());
        GapCounts.Line line = expected && perceived
                ? GapCounts.Line.of(pair.dimension(), value(pair.expected()), value(pair.perceived()))
                : GapCounts.Line.incomplete(pair.dimension());
        add(line);
    }

    private boolean counts(SurveyAnswer answer) {
        if (answer.score().isEmpty()) {
            return false;
        }
        BigDecimal score = answer.score().get();
        boolean holds = OffScale.holds(score, lowest, highest);
        if (!holds) {
            offScale.add(new OffScale(answer.id(), score.toPlainString()));
        }
        return holds;
    }

    private static int value(SurveyAnswer answer) {
        return answer.score().orElseThrow().intValueExact();
    }

    private void add(GapCounts.Line line) {
        lines.merge(line.dimension(), line, GapCounts.Line::plus);
    }

    /**
     * Adds all that another tally has seen.
     *
     * @throws IllegalArgumentException if it counts on another scale
     */
    @Override
    public void merge(GapTally other) {
        Checks.that(
                lowest == other.lowest && highest == other.highest,
                "A tally of {}..{} cannot take one of {}..{}",
                lowest,
                highest,
                other.lowest,
                other.highest);
        List.copyOf(other.lines.values()).forEach(this::add);
        offScale.addAll(List.copyOf(other.offScale));
    }

    @Override
    public GapCounts result() {
        return new GapCounts(List.copyOf(lines.values()), OffScale.findings(offScale, lowest, highest));
    }
}
