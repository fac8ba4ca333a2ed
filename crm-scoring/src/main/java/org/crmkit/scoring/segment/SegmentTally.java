package org.crmkit.scoring.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;

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

    private final RuleSet<S, Segment> segments;
    private final AsOf asOf;
    private final LinkedHashMap<RuleId, Segment> declared = new LinkedHashMap<>();
    private final TreeMap<Segment, Long> members = new TreeMap<>();
    private final TreeMap<Segment, Long> perhaps = new TreeMap<>();
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

    /** A tally of those segments that has seen nobody yet. */
    public SegmentTally(RuleSet<S, Segment> segments, AsOf asOf) {
        this.segments = segments;
        this.asOf = asOf;
        segments.rules().stream()
                .filter(ConditionRule.class::isInstance)
                .forEach(rule -> segments.outcome(rule.id()).ifPresent(segment -> declared.put(rule.id(), segment)));
    }

    @Override
    public void add(S subject) {
        Answers<Segment> answers = segments.ask(subject, asOf);
        List<RuleId> unknown =
                answers.unknown().stream().map(Answers.Asked::rule).toList();
        Set<Segment> in = answers.conflict() ? Set.of() : new LinkedHashSet<>(answers.yes());
        Set<Segment> open = new LinkedHashSet<>();
        unknown.stream().filter(declared::containsKey).forEach(rule -> open.add(declared.get(rule)));
        open.removeAll(in);
        in.forEach(segment -> members.merge(segment, 1L, Long::sum));
        open.forEach(segment -> perhaps.merge(segment, 1L, Long::sum));
        count(Other.SUBJECTS, true);
        count(Other.CONTESTED, answers.conflict());
        count(Other.NONE, in.isEmpty() && unknown.isEmpty() && !answers.conflict());
        count(Other.OPEN, in.isEmpty() && !unknown.isEmpty() && !answers.conflict());
        count(Other.UNDECIDED, !unknown.isEmpty());
        count(Other.FAILED, !answers.failures().isEmpty());
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
        new TreeMap<>(other.members).forEach((segment, count) -> members.merge(segment, count, Long::sum));
        new TreeMap<>(other.perhaps).forEach((segment, count) -> perhaps.merge(segment, count, Long::sum));
        for (int i = 0; i < others.length; i++) {
            others[i] += other.others[i];
        }
    }

    /** {@return the segments in the order of their rules, empty ones too; then those that only rules in Java gave, by code} */
    @Override
    public SegmentReport result() {
        Set<Segment> all = new LinkedHashSet<>(declared.values());
        all.addAll(members.keySet());
        List<SegmentReport.Line> lines = new ArrayList<>();
        for (Segment segment : all) {
            long in = of(members, segment);
            lines.add(SegmentReport.Line.of(segment, in, of(perhaps, segment), of(Other.SUBJECTS)));
        }
        return new SegmentReport(
                of(Other.SUBJECTS),
                lines,
                of(Other.NONE),
                of(Other.OPEN),
                of(Other.UNDECIDED),
                of(Other.CONTESTED),
                of(Other.FAILED));
    }

    private static long of(Map<Segment, Long> counts, Segment segment) {
        return counts.getOrDefault(segment, 0L);
    }

    private long of(Other what) {
        return others[what.ordinal()];
    }
}
