package org.crmkit.pipeline.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.RuleFailure;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Decision.Verdict;
import org.crmkit.pipeline.flow.Refused.Advice;
import org.jspecify.annotations.Nullable;

/** Finds out, guard by guard, what each said and what would have to change; the slow part of a refusal. */
final class Inquiry<S> {
    private static final LocalizedText FAILED =
            LocalizedText.of("it could not be asked: it failed with {}", "无法判断：出现错误{}");
    private static final LocalizedText HOLDS_NOT = LocalizedText.of("it does not hold that {}", "不满足：{}");
    private static final LocalizedText PERHAPS = LocalizedText.of("it cannot be told whether {}", "无法判断是否{}");
    private static final LocalizedText FILL_IN = LocalizedText.of("{} must be filled in", "须填写{}");
    private static final LocalizedText WANTED = LocalizedText.of("it takes that {} {}: {}", "须满足{}{}：{}");
    private static final LocalizedText UNWANTED = LocalizedText.of("it must not hold that {} {}: {}", "不得为{}{}：{}");

    private final Panel<S> panel;
    private final S subject;
    private final AsOf asOf;
    private final List<RuleFailure> failures;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final List<Advice> advice = new ArrayList<>();

    Inquiry(Panel<S> panel, S subject, AsOf asOf, List<RuleFailure> failures) {
        this.panel = panel;
        this.subject = subject;
        this.asOf = asOf;
        this.failures = failures;
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    List<Advice> advice() {
        return List.copyOf(advice);
    }

    /** Adds a guard, of which it is known what it said, and the answer if it is not data. */
    void add(int place, boolean yes, boolean unknown, @Nullable Answer<?> answer) {
        RuleId rule = panel.id(place);
        Truth truth = yes ? Truth.YES : unknown ? Truth.UNKNOWN : Truth.NO;
        Condition<S> condition = panel.condition(place);
        Optional<RuleFailure> failure =
                failures.stream().filter(failed -> failed.rule().equals(rule)).findFirst();
        if (failure.isPresent()) {
            String kind = failure.get().cause().getClass().getSimpleName();
            refuse(new Verdict(rule, truth, Reason.of(FAILED, kind)));
        } else if (answer != null) {
            Verdict verdict = new Verdict(rule, truth, answer.because());
            if (yes) {
                verdicts.add(verdict);
            } else {
                refuse(verdict);
            }
        } else if (yes) {
            verdicts.add(new Verdict(rule, truth, panel.because(place)));
        } else if (condition != null) {
            verdicts.add(new Verdict(rule, truth, because(place, condition, truth)));
            advise(rule, condition);
        }
    }

    private void refuse(Verdict verdict) {
        verdicts.add(verdict);
        advice.add(new Advice(verdict.rule(), null, null, verdict.because()));
    }

    /** With what is seen now, unless the subject has changed since. */
    private Reason because(int place, Condition<S> condition, Truth truth) {
        try {
            Answer<?> again = panel.ask(place, subject, asOf);
            if (again.truth() == truth) {
                return again.because();
            }
        } catch (RuntimeException e) {
            // it did not throw when it was decided: the subject has changed
        }
        return Reason.of(truth == Truth.NO ? HOLDS_NOT : PERHAPS, condition);
    }

    private void advise(RuleId rule, Condition<S> condition) {
        List<Condition.Seen> seen;
        try {
            seen = condition.seen(subject, asOf);
        } catch (RuntimeException e) {
            return; // as above
        }
        for (Condition.Seen one : seen) {
            if (!one.met()) {
                boolean known = one.value().isPresent();
                if (!known) {
                    missing.add(one.attribute());
                }
                LocalizedText words = one.truth() == Truth.YES ? UNWANTED : WANTED;
                Reason because = known
                        ? Reason.of(words, one.label(), one.wanted().words(), one)
                        : Reason.of(FILL_IN, one.label());
                advice.add(new Advice(rule, one.attribute(), one.distance().orElse(null), because));
            }
        }
    }
}
