package org.crmkit.scoring.segment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Counts who is in which segment at a moment: fed with subjects, nothing else happens to them.
 *
 * <p>A subject that two rules put into one segment counts once there. Where at most one rule may say yes and several do, the
 * subject is in none and counts as contested.
 *
 * @param <S> what is counted
 */
public final class SegmentTally<S> implements Tally<S, SegmentReport, SegmentTally<S>> {
    private static final long serialVersionUID = 1;
    private static final int WORD = Integer.SIZE; // how many rules a word of answers holds

    private final RuleSet<S, Segment> segments;
    private final AsOf asOf;
    private final TreeMap<Segment, Count> counts = new TreeMap<>();
    private final @Nullable Count[] declared;
    private final long[] others = new long[Other.values().length];

    /** What is counted of all subjects, beside the segments. */
    private enum Other {
        SUBJECTS,
        NONE,
        OPEN,
        UNDECIDED,
        CONTESTED,
        FAILED
    }

    /** The subjects of one segment; the last one is remembered, since two rules may put it there. */
    private static final class Count implements Serializable {
        private static final long serialVersionUID = 1;

        private final Segment segment;
        private long members;
        private long perhaps;
        private long last;

        private Count(Segment segment) {
            this.segment = segment;
        }

        private void in(long subject) {
            members += last == subject ? 0 : 1;
            last = subject;
        }

        private void open(long subject) {
            perhaps += last == subject ? 0 : 1;
            last = subject;
        }
    }

    /** A tally of those segments that has seen nobody yet. */
    public SegmentTally(RuleSet<S, Segment> segments, AsOf asOf) {
        this.segments = segments;
        this.asOf = asOf;
        this.declared = new Count[segments.rules().size()];
        for (int place = 0; place < declared.length; place++) {
            Rule<? super S, Segment> rule = segments.rules().get(place);
            if (rule instanceof ConditionRule) {
                declared[place] = segments.outcome(rule.id()).map(this::count).orElse(null);
            }
        }
    }

    private Count count(Segment segment) {
        return counts.computeIfAbsent(segment, Count::new);
    }

    @Override
    public void add(S subject) {
        Answers<Segment> answers = segments.ask(subject, asOf);
        long number = ++others[Other.SUBJECTS.ordinal()];
        boolean conflict = answers.conflict();
        int yes = 0;
        int unknown = 0;
        for (int word = 0; word * WORD < declared.length; word++) {
            yes += conflict ? 0 : members(answers, word, number);
        }
        for (int word = 0; word * WORD < declared.length; word++) {
            unknown += perhaps(answers, word, number);
        }
        count(Other.CONTESTED, conflict);
        count(Other.NONE, yes + unknown == 0 && !conflict);
        count(Other.OPEN, yes == 0 && unknown > 0 && !conflict);
        count(Other.UNDECIDED, unknown > 0);
        count(Other.FAILED, !answers.failures().isEmpty());
    }

    /** {@return how many of the rules in a word said yes} */
    private int members(Answers<Segment> answers, int word, long subject) {
        int yes = (int) answers.bits(word);
        for (int left = yes; left != 0; left &= left - 1) {
            int place = word * WORD + Integer.numberOfTrailingZeros(left);
            Count told = declared[place];
            (told != null ? told : count(answers.answer(place).yes().orElseThrow())).in(subject);
        }
        return Integer.bitCount(yes);
    }

    /** {@return how many of the rules in a word could not tell} */
    private int perhaps(Answers<Segment> answers, int word, long subject) {
        int unknown = (int) (answers.bits(word) >>> WORD);
        for (int left = unknown; left != 0; left &= left - 1) {
            Count told = declared[word * WORD + Integer.numberOfTrailingZeros(left)];
            if (told != null) {
                told.open(subject);
            }
        }
        return Integer.bitCount(unknown);
    }

    private void count(Other what, boolean counts) {
        others[what.ordinal()] += counts ? 1 : 0;
    }

    @Override
    public void merge(SegmentTally<S> other) {
        Checks.that(
                segments.toString().equals(other.segments.toString())
                        && segments.ids().equals(other.segments.ids()),
                "A tally of segments {} cannot take one of {}",
                segments,
                other.segments);
        Checks.that(asOf.equals(other.asOf), "A tally at {} cannot take one at {}", asOf, other.asOf);
        for (Count theirs : List.copyOf(other.counts.values())) {
            Count ours = count(theirs.segment);
            ours.members += theirs.members;
            ours.perhaps += theirs.perhaps;
        }
        for (int i = 0; i < others.length; i++) {
            others[i] += other.others[i];
        }
    }

    /** {@return the segments in the order of their rules, empty ones too; then those that only rules in Java gave, by code} */
    @Override
    public SegmentReport result() {
        Set<Count> all = new LinkedHashSet<>();
        Arrays.stream(declared).filter(Objects::nonNull).forEach(all::add);
        all.addAll(counts.values());
        List<SegmentReport.Line> lines = all.stream()
                .map(count -> SegmentReport.Line.of(count.segment, count.members, count.perhaps, of(Other.SUBJECTS)))
                .toList();
        return new SegmentReport(
                of(Other.SUBJECTS),
                lines,
                of(Other.NONE),
                of(Other.OPEN),
                of(Other.UNDECIDED),
                of(Other.CONTESTED),
                of(Other.FAILED));
    }

    private long of(Other what) {
        return others[what.ordinal()];
    }
}
