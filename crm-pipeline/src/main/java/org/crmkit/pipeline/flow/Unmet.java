package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.RuleFailure;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Decision.Verdict;
import org.crmkit.pipeline.flow.Refused.Advice;
import org.jspecify.annotations.Nullable;

/**
 * A refusal because not every guard says yes.
 *
 * <p>Verdicts, missing attributes and advice are put together when one of them is first read, by asking the guards that are
 * data again: read them before the subject changes. Until then it holds on to the subject.
 */
public final class Unmet<K> implements Refused<K> {
    private static final long serialVersionUID = 1;
    private static final LocalizedText BECAUSE = LocalizedText.of(
            "the move from {} to {} is held up: {} of {} guards do not let it pass", "从{}到{}的流转受阻：{}/{}项条件未满足");

    private final transient @Nullable Gate<K, Object> gate;
    private final transient Object subject;
    private final transient @Nullable AsOf asOf;
    private final transient int yes;
    private final transient int unknown;
    private final transient @Nullable Answer<?> @Nullable [] answers;
    private final transient List<RuleFailure> failures;
    private transient @Nullable Told<K> told;

    /** What it says, put together. */
    record Told<K>(
            K from,
            K to,
            Reason because,
            List<Verdict> verdicts,
            List<String> missing,
            List<Advice> advice,
            List<RuleFailure> failures)
            implements Serializable {
        private Object readResolve() {
            return new Unmet<>(this);
        }
    }

    @SuppressWarnings("unchecked") // the subject is one that the gate asked about
    <S> Unmet(
            Gate<K, S> gate,
            S subject,
            AsOf asOf,
            int yes,
            int unknown,
            @Nullable Answer<?> @Nullable [] answers,
            List<RuleFailure> failures) {
        this.gate = (Gate<K, Object>) gate;
        this.subject = subject;
        this.asOf = asOf;
        this.yes = yes;
        this.unknown = unknown;
        this.answers = answers;
        this.failures = failures;
    }

    private Unmet(Told<K> told) {
        this.gate = null;
        this.subject = told;
        this.asOf = null;
        this.yes = 0;
        this.unknown = 0;
        this.answers = null;
        this.failures = told.failures();
        this.told = told;
    }

    @Override
    public K from() {
        return gate == null ? told().from() : gate.from().key();
    }

    @Override
    public K to() {
        return gate == null ? told().to() : gate.to().key();
    }

    @Override
    public Reason because() {
        return told().because();
    }

    @Override
    public List<Verdict> verdicts() {
        return told().verdicts();
    }

    @Override
    public List<String> missing() {
        return told().missing();
    }

    @Override
    public List<Advice> advice() {
        return told().advice();
    }

    @Override
    public List<RuleFailure> failures() {
        return List.copyOf(failures);
    }

    private Told<K> told() {
        Told<K> ready = told;
        if (ready == null) {
            ready = tell(Objects.requireNonNull(gate), Objects.requireNonNull(asOf));
            told = ready;
        }
        return ready;
    }

    private Told<K> tell(Gate<K, Object> gate, AsOf asOf) {
        Panel<Object> panel = gate.panel();
        Inquiry<Object> inquiry = new Inquiry<>(panel, subject, asOf, failures);
        for (int i = 0; i < panel.size(); i++) {
            inquiry.add(i, (yes & 1 << i) != 0, (unknown & 1 << i) != 0, answers == null ? null : answers[i]);
        }
        int open = panel.size() - Integer.bitCount(yes);
        Reason because = Reason.of(BECAUSE, gate.from().name(), gate.to().name(), open, panel.size());
        return new Told<>(
                from(), to(), because, inquiry.verdicts(), inquiry.missing(), inquiry.advice(), List.copyOf(failures));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unmet<?> that
                && from().equals(that.from())
                && to().equals(that.to())
                && verdicts().equals(that.verdicts())
                && advice().equals(that.advice());
    }

    @Override
    public int hashCode() {
        return Objects.hash(from(), to(), verdicts());
    }

    /** {@return the two states; not what was seen, which may be personal} */
    @Override
    public String toString() {
        return from() + " -> " + to() + " refused";
    }

    /** It travels as it is read, without subject and guards. */
    private Object writeReplace() {
        return told();
    }
}
