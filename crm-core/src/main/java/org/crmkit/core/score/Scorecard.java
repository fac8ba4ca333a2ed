package org.crmkit.core.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;

/**
 * Several sets of rules added up to one score. Immutable.
 *
 * <p>Of a set in which all yeses count, every yes adds its points; of one in which the first counts, only that one; of one in
 * which at most one may say yes, that one, and nothing where several do. A set that is not in effect on the day asked about
 * adds nothing.
 *
 * <p>What is not known adds nothing, but widens the range from {@link ScoreSheet#lowest} to {@link ScoreSheet#highest}: by
 * the points that the rule would give, or, where a rule in Java does not tell them beforehand, to the card's limits. The
 * range is exact if no two lines depend on the same missing value, and otherwise at least as wide as it is.
 *
 * @param <S> what is scored
 */
public final class Scorecard<S> implements Serializable {
    private static final long serialVersionUID = 1;
    static final int LEAST = -1_000_000_000;
    static final int MOST = 1_000_000_000;
    private static final int MOST_LINES = 1_000;

    private final ArrayList<RuleSet<S, Points>> parts;
    private final RuleSet<S, Points> all;
    private final Sum sum;

    private Scorecard(List<RuleSet<S, Points>> parts, RuleSet<S, Points> all, Sum sum) {
        this.parts = new ArrayList<>(parts);
        this.all = all;
        this.sum = sum;
    }

    /** {@return a card that adds up these sets} */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Scorecard<S> of(String name, RuleSet<S, Points>... parts) {
        return of(name, List.of(parts));
    }

    /** {@return a card that adds up these sets} */
    public static <S> Scorecard<S> of(String name, List<RuleSet<S, Points>> parts) {
        Checks.id(name, "The name of a scorecard");
        int lines = parts.stream().mapToInt(part -> part.rules().size()).sum();
        Checks.that(lines <= MOST_LINES, "A scorecard must have at most 1,000 lines, found {}", lines);
        long distinct =
                parts.stream().flatMap(part -> part.ids().stream()).distinct().count();
        Checks.that(distinct == lines, "Scorecard {} must hold each rule once", name);
        RuleSet<S, Points> all = RuleSet.of(
                name,
                Hit.ALL,
                parts.stream().flatMap(part -> part.rules().stream()).toList());
        return new Scorecard<>(parts, all, Sum.of(parts, all, LEAST, MOST, Bands.none()));
    }

    /** {@return this card under another version, which every sheet carries} */
    public Scorecard<S> version(String version) {
        return with(all.version(version), sum.least(), sum.most(), sum.bands());
    }

    /** {@return this card with totals kept within limits}; what they take off or add is {@link ScoreSheet#cap}. */
    public Scorecard<S> between(int least, int most) {
        Checks.that(least >= LEAST && least < most && most <= MOST, "Limits must ascend, found {} and {}", least, most);
        return with(all, least, most, sum.bands());
    }

    /** {@return this card with names for its totals} */
    public Scorecard<S> bands(Bands bands) {
        return with(all, sum.least(), sum.most(), bands);
    }

    private Scorecard<S> with(RuleSet<S, Points> all, int least, int most, Bands bands) {
        return new Scorecard<>(parts, all, Sum.of(parts, all, least, most, bands));
    }

    /** {@return the card's name} */
    public String name() {
        return all.name();
    }

    /** {@return the card's version} */
    public String version() {
        return all.version();
    }

    /** {@return the sets that are added up} */
    public List<RuleSet<S, Points>> parts() {
        return List.copyOf(parts);
    }

    /** {@return the names of totals} */
    public Bands bands() {
        return sum.bands();
    }

    /** {@return the lowest total that the card's limits allow; -1,000,000,000 if it has none} */
    public int least() {
        return sum.least();
    }

    /** {@return the highest total that the card's limits allow; 1,000,000,000 if it has none} */
    public int most() {
        return sum.most();
    }

    /** {@return the score of a subject at a moment} */
    public ScoreSheet score(S subject, AsOf asOf) {
        long word = all.words() == 1 ? all.fill(subject, asOf) : -1;
        if (word != -1) {
            return sum.sheet(word, asOf);
        }
        long[] words = new long[all.words()];
        return all.fill(subject, asOf, words)
                ? sum.sheet(words, null, asOf)
                : sum.sheet(words, all.ask(subject, asOf), asOf);
    }

    /**
     * {@return what every rule says about a subject at a moment, set by set, with what each test saw}: asked again, for rules
     * are pure.
     */
    public List<Answers<Points>> explain(S subject, AsOf asOf) {
        List<Answers<Points>> answers = new ArrayList<>();
        for (RuleSet<S, Points> part : parts) {
            answers.add(part.explain(subject, asOf));
        }
        return List.copyOf(answers);
    }

    /** {@return the name and version} */
    @Override
    public String toString() {
        return all.toString();
    }
}
