package org.crmkit.core.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;

/**
 * Several sets of rules added up to one score. Immutable.
 *
 * <p>Of a set in which all yeses count, every yes adds its points; of one in which the first counts, only that one. What is
 * not known adds nothing, but widens the range from {@link ScoreSheet#lowest} to {@link ScoreSheet#highest}: by the points
 * that the rule would give, or, where a rule in Java does not tell them beforehand, to the card's limits. The range is exact
 * if no two lines depend on the same missing value, and otherwise at least as wide as it is.
 *
 * @param <S> what is scored
 */
public final class Scorecard<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LEAST = -1_000_000_000;
    private static final int MOST = 1_000_000_000;
    private static final int MOST_LINES = 1_000;

    private final String name;
    private final ArrayList<RuleSet<S, Points>> parts;
    private final int least;
    private final int most;
    private final Bands bands;

    private Scorecard(String name, List<RuleSet<S, Points>> parts, int least, int most, Bands bands) {
        this.name = Checks.id(name, "The name of a scorecard");
        this.parts = new ArrayList<>(parts);
        this.least = least;
        this.most = most;
        this.bands = bands;
        int lines = parts.stream().mapToInt(part -> part.ids().size()).sum();
        Checks.that(lines <= MOST_LINES, "A scorecard must have at most 1,000 lines, found {}", lines);
        long distinct =
                parts.stream().flatMap(part -> part.ids().stream()).distinct().count();
        Checks.that(distinct == lines, "Scorecard {} must hold each rule once", name);
    }

    /** {@return a card that adds up these sets} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Scorecard<S> of(String name, RuleSet<S, Points>... parts) {
        return new Scorecard<>(name, List.of(parts), LEAST, MOST, Bands.none());
    }

    /** {@return this card with totals kept within limits}; what they take off or add is {@link ScoreSheet#cap}. */
    public Scorecard<S> between(int least, int most) {
        Checks.that(least >= LEAST && least < most && most <= MOST, "Limits must ascend, found {} and {}", least, most);
        return new Scorecard<>(name, parts, least, most, bands);
    }

    /** {@return this card with names for its totals} */
    public Scorecard<S> bands(Bands bands) {
        return new Scorecard<>(name, parts, least, most, bands);
    }

    /** {@return the card's name} */
    public String name() {
        return name;
    }

    /** {@return the score of a subject at a moment} */
    public ScoreSheet score(S subject, AsOf asOf) {
        Sum sum = new Sum();
        for (RuleSet<S, Points> part : parts) {
            sum.add(part, part.ask(subject, asOf));
        }
        int total = within(sum.total);
        int lowest = within(sum.lowest);
        int highest = within(sum.highest);
        Optional<String> band = bands.bandOf(total);
        boolean clear =
                bands.bandOf(lowest).equals(band) && bands.bandOf(highest).equals(band);
        int cap = (int) (total - sum.total);
        return new ScoreSheet(
                name,
                asOf,
                sum.lines,
                sum.unknown,
                new ScoreSheet.Span(total, lowest, highest, cap),
                clear ? band.orElse(null) : null,
                !clear);
    }

    /** {@return what every rule says about a subject at a moment, set by set}: asked again, for rules are pure. */
    public List<Answers<Points>> explain(S subject, AsOf asOf) {
        List<Answers<Points>> answers = new ArrayList<>();
        for (RuleSet<S, Points> part : parts) {
            answers.add(part.ask(subject, asOf));
        }
        return List.copyOf(answers);
    }

    private int within(long score) {
        return (int) Math.max(least, Math.min(most, score));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }

    private static final class Sum {
        private final List<ScoreSheet.Line> lines = new ArrayList<>();
        private final List<RuleId> unknown = new ArrayList<>();
        private long total;
        private long lowest;
        private long highest;

        /** The first yes ends what was asked of a FIRST set, so that only what stands before it can be unknown. */
        <S> void add(RuleSet<S, Points> part, Answers<Points> answers) {
            boolean first = part.hit() == Hit.FIRST;
            int yes = 0;
            long low = 0;
            long high = 0;
            for (Answers.Asked<Points> asked : answers.all()) {
                if (asked.answer().yes().isPresent()) {
                    Points points = asked.answer().yes().get();
                    lines.add(new ScoreSheet.Line(asked.rule(), points));
                    yes += points.value();
                }
            }
            for (Answers.Asked<Points> asked : answers.all()) {
                if (asked.answer().truth() == Truth.UNKNOWN) {
                    unknown.add(asked.rule());
                    Optional<Points> points = part.outcome(asked.rule());
                    long least = points.map(p -> (long) p.value()).orElse((long) LEAST);
                    long most = points.map(p -> (long) p.value()).orElse((long) MOST);
                    low = first ? Math.min(low, least - yes) : low + Math.min(0, least);
                    high = first ? Math.max(high, most - yes) : high + Math.max(0, most);
                }
            }
            total += yes;
            lowest += yes + low;
            highest += yes + high;
        }
    }
}
