package org.crmkit.core.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What a scorecard gave one subject: the total, its lines, and how low and how high it could still be.
 *
 * <p>It holds neither the subject nor reasons: rules are pure, so {@link Scorecard#explain} asks again when somebody wants to
 * know. Immutable.
 */
public final class ScoreSheet implements Serializable {
    private static final long serialVersionUID = 1;

    private final Sum card;
    private final AsOf asOf;
    private final long word;
    private final long @Nullable [] words;
    private final @Nullable Answers<Points> answers;
    private final int total;
    private final int lowest;
    private final int highest;
    private final int cap;

    /**
     * A sheet.
     *
     * @param words the bits of the lines that count
     * @param answers what rules in Java said; null if all lines are data
     */
    ScoreSheet(
            Sum card,
            AsOf asOf,
            long[] words,
            @Nullable Answers<Points> answers,
            int total,
            int lowest,
            int highest,
            int cap) {
        Checks.that(lowest <= total && total <= highest, "A total must lie within its range");
        this.card = card;
        this.asOf = asOf;
        this.word = 0;
        this.words = words;
        this.answers = answers;
        this.total = total;
        this.lowest = lowest;
        this.highest = highest;
        this.cap = cap;
    }

    /** A sheet of at most 32 lines that are all data and all known; their bits need no array. */
    ScoreSheet(Sum card, AsOf asOf, long word, int total, int cap) {
        this.card = card;
        this.asOf = asOf;
        this.word = word;
        this.words = null;
        this.answers = null;
        this.total = total;
        this.lowest = total;
        this.highest = total;
        this.cap = cap;
    }

    private long[] words() {
        return words == null ? new long[] {word} : words;
    }

    /**
     * One rule that said yes.
     *
     * @param rule which rule
     * @param points what it adds
     */
    public record Line(RuleId rule, Points points) implements Serializable {}

    /** {@return the name of the scorecard} */
    public String card() {
        return card.card();
    }

    /** {@return the version of the scorecard} */
    public String version() {
        return card.version();
    }

    /** {@return the moment asked about} */
    public AsOf asOf() {
        return asOf;
    }

    /** {@return the sum of all lines and of {@link #cap}} */
    public int total() {
        return total;
    }

    /** {@return what the total would be if all that is not known turned out worst} */
    public int lowest() {
        return lowest;
    }

    /** {@return what the total would be if all that is not known turned out best} */
    public int highest() {
        return highest;
    }

    /** {@return what the card's limits added, or, below zero, took off; 0 if the lines lie within them} */
    public int cap() {
        return cap;
    }

    /** {@return the band of the total; absent if there is none or it is unclear} */
    public Optional<String> band() {
        return unclear() ? Optional.empty() : card.bands().bandOf(total());
    }

    /** {@return whether what is not known could move the total to another band, so that none is given} */
    public boolean unclear() {
        Bands bands = card.bands();
        return lowest() != highest() && !bands.bandOf(lowest()).equals(bands.bandOf(highest()));
    }

    /** {@return the rules that said yes and count, with their points, in the card's order} */
    public List<Line> lines() {
        return card.lines(words(), true).stream()
                .map(line -> new Line(card.id(line), card.pointsOf(line, answers)))
                .toList();
    }

    /** {@return the rules that said yes and count} */
    public List<RuleId> matched() {
        return card.lines(words(), true).stream().map(card::id).toList();
    }

    /** {@return the rules that could not tell and might count} */
    public List<RuleId> unknown() {
        return card.lines(words(), false).stream().map(card::id).toList();
    }

    /** {@return the card, the total, and its range where more could be known} */
    @Override
    public String toString() {
        String range = lowest() == highest() ? "" : " (" + lowest() + " to " + highest() + ")";
        return card() + " " + total() + range + band().map(code -> " " + code).orElse("");
    }
}
