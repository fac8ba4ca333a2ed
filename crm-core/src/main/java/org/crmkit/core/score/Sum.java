package org.crmkit.core.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * How a card adds up: the lines' points, and which of them count.
 *
 * <p>Answers come as bits, 32 lines a word; points are added eight lines at a time, from tables of all that eight bits can
 * mean.
 */
final class Sum implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 32;
    private static final int EIGHT = 8;
    private static final int BYTES = WORD / EIGHT;
    private static final int SECOND = 1 << EIGHT;
    private static final int THIRD = 2 << EIGHT;
    private static final int FOURTH = 3 << EIGHT;
    private static final int LAST = 0xFF;
    private static final long BOTH = 0x1_0000_0001L;

    private final String card;
    private final String version;
    private final RuleId[] ids;
    private final @Nullable Points[] points;
    private final int[] lowest;
    private final int[] highest;
    private final int[] additive;
    private final ArrayList<Part> parts;
    private final int least;
    private final int most;
    private final Bands bands;
    private final boolean plain;
    private final boolean told;
    private transient int @Nullable [] sums;

    /** The lines of one set, and which of its yeses count on which days. */
    private record Part(int from, int until, Hit hit, DateRange effective) implements Serializable {
        boolean isPlain() {
            return hit == Hit.ALL && effective.equals(DateRange.ALWAYS);
        }
    }

    private Sum(List<Part> parts, RuleSet<?, Points> all, int least, int most, Bands bands) {
        this.card = all.name();
        this.version = all.version();
        this.ids = all.ids().toArray(new RuleId[0]);
        this.points = new Points[ids.length];
        this.lowest = new int[ids.length];
        this.highest = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            Points known = all.outcome(ids[i]).orElse(null);
            points[i] = known;
            lowest[i] = known == null ? Scorecard.LEAST : known.value();
            highest[i] = known == null ? Scorecard.MOST : known.value();
        }
        this.additive = new int[(ids.length + WORD - 1) / WORD];
        parts.stream().filter(part -> part.hit == Hit.ALL).forEach(part -> {
            for (int i = part.from; i < part.until; i++) {
                additive[i / WORD] |= 1 << i % WORD;
            }
        });
        this.parts = new ArrayList<>(parts);
        this.least = least;
        this.most = most;
        this.bands = bands;
        this.plain = parts.stream().allMatch(Part::isPlain);
        this.told = Arrays.stream(points).allMatch(Objects::nonNull);
    }

    static <S> Sum of(List<RuleSet<S, Points>> sets, RuleSet<S, Points> all, int least, int most, Bands bands) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (RuleSet<S, Points> set : sets) {
            int until = from + set.rules().size();
            parts.add(new Part(from, until, set.hit(), set.effective()));
            from = until;
        }
        return new Sum(parts, all, least, most, bands);
    }

    /** {@return what at most 32 lines that are all data add up to} */
    ScoreSheet sheet(long word, AsOf asOf) {
        if (!plain || word >>> WORD != 0) {
            return sheet(new long[] {word}, null, asOf);
        }
        long total = total(0, (int) word);
        int within = within(total);
        return new ScoreSheet(this, asOf, word, within, (int) (within - total));
    }

    /**
     * {@return what all lines add up to}
     *
     * @param words the bits of all answers, if they are filled in
     * @param answers the answers, if they are not
     */
    ScoreSheet sheet(long[] words, @Nullable Answers<Points> answers, AsOf asOf) {
        for (int word = 0; answers != null && word < words.length; word++) {
            words[word] = answers.bits(word);
        }
        if (!plain) {
            parts.forEach(part -> keep(part, words, asOf));
        }
        long total = told ? 0 : own(words, answers);
        long unknown = 0;
        for (int word = 0; word < words.length; word++) {
            total += total(word, (int) words[word]);
            unknown |= words[word] >>> WORD;
        }
        long low = total;
        long high = total;
        if (unknown != 0) {
            low += further(lowest, false, words, answers);
            high += further(highest, true, words, answers);
        }
        int within = within(total);
        int cap = (int) (within - total);
        return new ScoreSheet(this, asOf, words, told ? null : answers, within, within(low), within(high), cap);
    }

    /** {@return by how much what is not known could lower the total, or raise it} */
    private long further(int[] points, boolean up, long[] words, @Nullable Answers<Points> answers) {
        long further = 0;
        for (int word = 0; word < words.length; word++) {
            for (int left = (int) (words[word] >>> WORD) & additive[word]; left != 0; left &= left - 1) {
                int more = points[word * WORD + Integer.numberOfTrailingZeros(left)];
                further += up == (more > 0) ? more : 0;
            }
        }
        for (Part part : parts) {
            further += part.hit == Hit.ALL ? 0 : further(points, up, part, words, answers);
        }
        return further;
    }

    /** The same for a set of which one yes counts: it adds or comes instead; in a UNIQUE one, another yes takes it away. */
    private long further(int[] points, boolean up, Part part, long[] words, @Nullable Answers<Points> answers) {
        long yes = 0;
        boolean another = false;
        for (int i = part.from; i < part.until; i++) {
            another |= isYes(words, i);
            yes += isYes(words, i) ? pointsOf(i, answers).value() : 0;
        }
        long further = 0;
        for (int i = part.from; i < part.until; i++) {
            if (isUnknown(words, i)) {
                long more = another && part.hit == Hit.UNIQUE ? -yes : points[i] - yes;
                further = up ? Math.max(further, more) : Math.min(further, more);
            }
        }
        return further;
    }

    private int within(long score) {
        return (int) Math.max(least, Math.min(most, score));
    }

    /** Takes away the bits of answers that do not count. */
    private static void keep(Part part, long[] words, AsOf asOf) {
        boolean asked = part.effective.contains(asOf.date());
        boolean conflict = part.hit == Hit.UNIQUE && yeses(part, words) > 1;
        boolean first = false;
        for (int i = part.from; i < part.until; i++) {
            boolean yes = isYes(words, i);
            if (!asked || (first && part.hit == Hit.FIRST) || conflict) {
                words[i / WORD] &= ~(BOTH << i % WORD);
            }
            first |= yes;
        }
    }

    private static int yeses(Part part, long[] words) {
        int yeses = 0;
        for (int i = part.from; i < part.until; i++) {
            yeses += isYes(words, i) ? 1 : 0;
        }
        return yeses;
    }

    private static boolean isYes(long[] words, int line) {
        return (words[line / WORD] >>> line % WORD & 1) != 0;
    }

    private static boolean isUnknown(long[] words, int line) {
        return (words[line / WORD] >>> (line % WORD + WORD) & 1) != 0;
    }

    private long total(int word, int yes) {
        int[] table = sums();
        int at = (word * BYTES) << EIGHT;
        return (long) table[at | (yes & LAST)]
                + table[at + SECOND | (yes >>> EIGHT & LAST)]
                + table[at + THIRD | (yes >>> (2 * EIGHT) & LAST)]
                + table[at + FOURTH | yes >>> (3 * EIGHT)];
    }

    /** {@return the points of rules in Java that count} */
    private long own(long[] words, @Nullable Answers<Points> answers) {
        long total = 0;
        for (int i = 0; i < ids.length; i++) {
            total += points[i] == null && isYes(words, i) ? pointsOf(i, answers).value() : 0;
        }
        return total;
    }

    /** {@return for each eight lines, for all that eight bits can mean, the sum of their points} */
    private int[] sums() {
        int[] made = sums;
        if (made == null) {
            int eights = (ids.length + WORD - 1) / WORD * BYTES;
            made = new int[eights << EIGHT];
            for (int i = 0; i < made.length; i++) {
                int last = Integer.numberOfTrailingZeros(i & LAST);
                int line = (i >>> EIGHT) * EIGHT + last;
                boolean adds = (i & LAST) != 0 && line < points.length;
                Points more = adds ? points[line] : null;
                made[i] = (i & LAST) == 0 ? 0 : made[i & i - 1] + (more == null ? 0 : more.value());
            }
            sums = made;
        }
        return made;
    }

    /** {@return the points of a line that said yes} */
    Points pointsOf(int line, @Nullable Answers<Points> answers) {
        Points known = points[line];
        return known != null
                ? known
                : Objects.requireNonNull(answers).answer(line).yes().orElseThrow();
    }

    /** {@return the lines that say yes, or those that cannot tell, of what counts, in order} */
    List<Integer> lines(long[] words, boolean yes) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            if (yes ? isYes(words, i) : isUnknown(words, i)) {
                lines.add(i);
            }
        }
        return lines;
    }

    RuleId id(int line) {
        return ids[line];
    }

    String card() {
        return card;
    }

    String version() {
        return version;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    Bands bands() {
        return bands;
    }
}
