package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.check.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a set said about one subject, in the set's order.
 *
 * <p>Of rules that are data it keeps a bit or two and puts the answers together when they are read. Immutable.
 */
public final class Answers<R> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int WORD = 32;

    private final transient Lines<R> lines;
    private final transient long[] words;
    private final transient int asked;
    private final transient @Nullable Own<R> own;

    /**
     * One rule and its answer.
     *
     * @param rule which rule
     * @param answer what it said
     */
    public record Asked<R>(RuleId rule, Answer<R> answer) implements Serializable {}

    /**
     * A rule that one set of answers tells otherwise than another.
     *
     * @param rule which rule
     * @param before what it said in the first; absent if it was not asked there
     * @param after what it said in the second; absent if it was not asked there
     */
    public record Change<R>(RuleId rule, Optional<Answer<R>> before, Optional<Answer<R>> after) {}

    /** What can be told of a set before it is asked: of rules that are data, all three answers; of others, null. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Lines<R>(
            String set,
            String version,
            Hit hit,
            List<RuleId> ids,
            @Nullable Said<R>[] data) {}

    /** The answers of a rule that is data. */
    record Said<R>(Answer<R> yes, Answer<R> no, Answer<R> unknown) {}

    /** What only this subject's answers hold: by the rule's place, where there is more than a truth; and failures. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Own<R>(@Nullable Answer<R>[] answers, List<RuleFailure> failures) {}

    /**
     * Answers of the first rules of a set.
     *
     * @param words for 32 rules each: the low half says which answered yes, the high half which could not tell
     * @param asked how many rules were asked
     */
    Answers(Lines<R> lines, long[] words, int asked, @Nullable Own<R> own) {
        this.lines = lines;
        this.words = words;
        this.asked = asked;
        this.own = own;
    }

    /** {@return the name of the rule set} */
    public String set() {
        return lines.set;
    }

    /** {@return the version of the rule set} */
    public String version() {
        return lines.version;
    }

    /** {@return every rule that was asked, with its answer} */
    public List<Asked<R>> all() {
        List<Asked<R>> all = new ArrayList<>(asked);
        for (int i = 0; i < asked; i++) {
            all.add(new Asked<>(lines.ids.get(i), answer(i)));
        }
        return List.copyOf(all);
    }

    /** {@return the rules that threw; among {@link #all} they are unknown} */
    public List<RuleFailure> failures() {
        return own == null ? List.of() : List.copyOf(own.failures);
    }

    /** {@return the answer of the rule at a place in the set's order}, of those that were asked. */
    public Answer<R> answer(int place) {
        Answer<R> told = own == null ? null : own.answers[place];
        if (told != null) {
            return told;
        }
        Said<R> said = Objects.requireNonNull(lines.data[place]);
        return switch (truth(place)) {
            case YES -> said.yes;
            case NO -> said.no;
            case UNKNOWN -> said.unknown;
        };
    }

    private Truth truth(int place) {
        return truth(words, place);
    }

    /** {@return the truth that words hold for the rule at that place} */
    static Truth truth(long[] words, int place) {
        long bits = words[place / WORD] >>> place % WORD;
        return (bits & 1) != 0 ? Truth.YES : (bits >>> WORD & 1) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * {@return for 32 rules in the set's order: bit i of the low half is set if the i-th said yes, bit i of the high half if
     * it could not tell; none of both if it was not asked}; for those who add up over many subjects.
     *
     * @param word 0 for the first 32 rules, 1 for the next
     */
    public long bits(int word) {
        return word < words.length ? words[word] : 0;
    }

    /** {@return what the yeses carry, in the set's order} */
    public List<R> yes() {
        List<R> yes = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            if (truth(i) == Truth.YES) {
                answer(i).yes().ifPresent(yes::add);
            }
        }
        return List.copyOf(yes);
    }

    /** {@return what the first yes carries; absent if no rule said yes or, where at most one may, several did} */
    public Optional<R> first() {
        if (conflict()) {
            return Optional.empty();
        }
        for (int word = 0; word * WORD < asked; word++) {
            int yes = (int) words[word];
            if (yes != 0) {
                return answer(word * WORD + Integer.numberOfTrailingZeros(yes)).yes();
            }
        }
        return Optional.empty();
    }

    /** {@return whether several rules said yes of a set in which at most one may} */
    public boolean conflict() {
        int yes = 0;
        for (int word = 0; word * WORD < asked; word++) {
            yes += Integer.bitCount((int) words[word]);
        }
        return lines.hit == Hit.UNIQUE && yes > 1;
    }

    /** {@return whether every rule that was asked said yes; true if there was none} */
    public boolean allYes() {
        for (int i = 0; i < asked; i++) {
            if (truth(i) != Truth.YES) {
                return false;
            }
        }
        return true;
    }

    /** {@return the rules that could not tell} */
    public List<Asked<R>> unknown() {
        List<Asked<R>> unknown = new ArrayList<>();
        for (int i = 0; i < asked; i++) {
            if (truth(i) == Truth.UNKNOWN) {
                unknown.add(new Asked<>(lines.ids.get(i), answer(i)));
            }
        }
        return List.copyOf(unknown);
    }

    /** {@return whether more data could change the first yes, or, where at most one may say yes, bring another one} */
    public boolean undecided() {
        for (int i = 0; i < asked; i++) {
            if (truth(i) == Truth.UNKNOWN) {
                return true;
            } else if (truth(i) == Truth.YES && lines.hit != Hit.UNIQUE) {
                return false;
            }
        }
        return false;
    }

    /** {@return one line for each rule: its name, yes, no or unknown, and why} */
    public String explain(Texts texts) {
        return all().stream()
                .map(asked -> asked.rule() + " " + asked.answer().truth() + ": "
                        + asked.answer().because().in(texts))
                .collect(Collectors.joining("\n"));
    }

    /** {@return the rules of which the other answers say something else, or carry something else, in this order and then in theirs} */
    public List<Change<R>> diff(Answers<R> other) {
        Map<RuleId, Answer<R>> after = new LinkedHashMap<>();
        other.all().forEach(asked -> after.put(asked.rule(), asked.answer()));
        List<Change<R>> changes = new ArrayList<>();
        for (Asked<R> asked : all()) {
            Answer<R> now = after.remove(asked.rule());
            Answer<R> then = asked.answer();
            if (now == null || now.truth() != then.truth() || !now.yes().equals(then.yes())) {
                changes.add(new Change<>(asked.rule(), Optional.of(then), Optional.ofNullable(now)));
            }
        }
        after.forEach((rule, now) -> changes.add(new Change<>(rule, Optional.empty(), Optional.of(now))));
        return List.copyOf(changes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers<?> that
                && set().equals(that.set())
                && version().equals(that.version())
                && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return Objects.hash(set(), version(), all());
    }

    /** {@return the set, its version, and the truth of each rule that was asked} */
    @Override
    public String toString() {
        return set() + " " + version()
                + all().stream()
                        .map(asked -> asked.rule() + " " + asked.answer().truth())
                        .toList();
    }

    /** Answers travel as they are read, without the rules. */
    private Object writeReplace() {
        return new Told<>(lines.set, lines.version, lines.hit, new ArrayList<>(all()), new ArrayList<>(failures()));
    }

    private record Told<R>(String set, String version, Hit hit, List<Asked<R>> all, List<RuleFailure> failures)
            implements Serializable {
        private Object readResolve() {
            List<RuleId> ids = all.stream().map(Asked::rule).toList();
            long[] words = new long[(all.size() + WORD - 1) / WORD];
            @Nullable Answer<R>[] answers = array(all.size());
            for (int i = 0; i < answers.length; i++) {
                Answer<R> answer = all.get(i).answer();
                answers[i] = answer;
                words[i / WORD] |= bit(answer.truth(), i);
            }
            Lines<R> lines = new Lines<>(set, version, hit, ids, none());
            return new Answers<>(lines, words, answers.length, new Own<>(answers, failures));
        }
    }

    /** The same as {@link Answer#truth}, for loops: a class is told faster than a method is found. */
    static Truth truthOf(Answer<?> answer) {
        if (answer instanceof Answer.No) {
            return Truth.NO;
        }
        return answer instanceof Answer.Yes ? Truth.YES : Truth.UNKNOWN;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <R> @Nullable Said<R>[] none() {
        return (Said<R>[]) new Said<?>[0];
    }

    /** {@return what a truth sets in the word of the rule at that place} */
    static long bit(Truth truth, int place) {
        return switch (truth) {
            case YES -> 1L << place % WORD;
            case NO -> 0;
            case UNKNOWN -> 1L << (WORD + place % WORD);
        };
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    static <R> @Nullable Answer<R>[] array(int size) {
        return (Answer<R>[]) new Answer<?>[size];
    }
}
