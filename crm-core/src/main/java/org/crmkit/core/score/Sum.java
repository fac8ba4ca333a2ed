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
    private static final int LAST = 0xFF;
    private static final long BOTH = 0x1_0000_0001L;

    private final String card;
    private final String version;
    private final RuleId[] ids;
    private final @Nullable Points[] points;
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
        for (int i = 0; i < ids.length; i++) {
            points[i] = all.outcome(ids[i]).orElse(null);
        }
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

    /** {@return what the answers of all lines add up to} */
    ScoreSheet sheet(Answers<Points> answers, AsOf asOf) {
        long[] words = new long[(ids.length + WORD - 1) / WORD];
        long unknown = 0;
        for (int word = 0; word < words.length; word++) {
            words[word] = answers.bits(word);
        }
        if (!plain) {
            parts.forEach(part -> keep(part, words, asOf));
        }
        for (long word : words) {
            unknown |= word >>> WORD;
        }
        long total = total(words, answers);
        Range range = unknown == 0 ? new Range(total, total) : range(total, words, answers);
        int within = within(total);
        ScoreSheet.Span span =
                new ScoreSheet.Span(within, within(range.low), within(range.high), (int) (within - total));
        return new ScoreSheet(this, asOf, words, span, told ? null : answers);
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

    private long total(long[] words, Answers<Points> answers) {
        int[] table = sums();
        long total = 0;
        for (int word = 0; word < words.length; word++) {
            int yes = (int) words[word];
            int at = word * BYTES;
            for (int eight = 0; eight < BYTES; eight++) {
                total += table[(at + eight) << EIGHT | (yes >>> (EIGHT * eight) & LAST)];
            }
        }
        for (int i = 0; !told && i < ids.length; i++) {
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

    /** How low and how high a total could be. */
    private record Range(long low, long high) {
        Range plus(long least, long most) {
            return new Range(low + least, high + most);
        }

        Range or(long least, long most) {
            return new Range(Math.min(low, least), Math.max(high, most));
        }
    }

    private Range range(long total, long[] words, Answers<Points> answers) {
        Range range = new Range(total, total);
        for (Part part : parts) {
            Range one = range(part, words, answers);
            range = range.plus(one.low, one.high);
        }
        return range;
    }

    /** What a set could still add to or take off its yes: in a UNIQUE one, another yes takes it off. */
    private Range range(Part part, long[] words, Answers<Points> answers) {
        Range range = new Range(0, 0);
        boolean another = false;
        long yes = 0;
        for (int i = part.from; i < part.until && part.hit != Hit.ALL; i++) {
            another |= isYes(words, i);
            yes += isYes(words, i) ? pointsOf(i, answers).value() : 0;
        }
        for (int i = part.from; i < part.until; i++) {
            if (isUnknown(words, i)) {
                Points known = points[i];
                long low = known == null ? Scorecard.LEAST : known.value();
                long high = known == null ? Scorecard.MOST : known.value();
                range = switch (part.hit) {
                    case ALL -> range.plus(Math.min(0, low), Math.max(0, high));
                    case FIRST -> range.or(low - yes, high - yes);
                    case UNIQUE -> another ? range.or(-yes, -yes) : range.or(low, high);
                };
            }
        }
        return range;
    }

    /** {@return the lines whose bit is set, in order} */
    List<Integer> linesOf(long[] words, boolean yes) {
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
