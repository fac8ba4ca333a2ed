package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.ConditionRule;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Decision.Verdict;
import org.jspecify.annotations.Nullable;

/** The guards of one move, lowered once: of rules that are data only the condition is asked, and what they say is made later. */
final class Panel<S> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Panel<Object> NONE = new Panel<>(List.of());
    private static final LocalizedText AS_WRITTEN = LocalizedText.of("{}");

    private final Rule<? super S, ?>[] rules;
    private final @Nullable Condition<S>[] conditions;
    private final boolean data;

    Panel(List<Rule<? super S, ?>> guards) {
        this.rules = rules(guards);
        this.conditions = conditions(rules);
        boolean all = true;
        for (Condition<S> condition : conditions) {
            all &= condition != null;
        }
        this.data = all;
    }

    /** {@return the guards of a move that has none} */
    static Panel<Object> none() {
        return NONE;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <S> Rule<? super S, ?>[] rules(List<Rule<? super S, ?>> guards) {
        return guards.toArray((Rule<? super S, ?>[]) new Rule<?, ?>[0]);
    }

    @SuppressWarnings("unchecked") // a rule that may be asked about an S has a condition that may
    private static <S> @Nullable Condition<S>[] conditions(Rule<? super S, ?>[] rules) {
        @Nullable Condition<S>[] conditions = (Condition<S>[]) new Condition<?>[rules.length];
        for (int i = 0; i < rules.length; i++) {
            conditions[i] = rules[i] instanceof ConditionRule<?, ?> rule ? (Condition<S>) rule.when() : null;
        }
        return conditions;
    }

    int size() {
        return rules.length;
    }

    RuleId id(int place) {
        return rules[place].id();
    }

    /** {@return whether all guards are data} */
    boolean data() {
        return data;
    }

    /** {@return the condition of a guard that is data; null of any other} */
    @Nullable
    Condition<S> condition(int place) {
        return conditions[place];
    }

    /** {@return what a guard says}; what it throws is the caller's to catch. */
    Answer<?> ask(int place, S subject, AsOf asOf) {
        return rules[place].ask(subject, asOf);
    }

    /** {@return room for the answers of guards that are not data; null if all are} */
    @Nullable
    Answer<?> @Nullable [] room() {
        return data ? null : new @Nullable Answer<?>[rules.length];
    }

    /** {@return what a guard says of a subject, without the words where it is data; the answer of another goes to its place} */
    Truth truth(int place, S subject, AsOf asOf, @Nullable Answer<?> @Nullable [] answers) {
        Condition<S> condition = conditions[place];
        if (condition != null) {
            return condition.of(subject, asOf);
        }
        Answer<?> answer = rules[place].ask(subject, asOf);
        Objects.requireNonNull(answers)[place] = answer;
        return answer instanceof Answer.Yes ? Truth.YES : answer.truth();
    }

    /** {@return the verdicts where all guards said yes} */
    List<Verdict> yeses(@Nullable Answer<?> @Nullable [] answers) {
        List<Verdict> verdicts = new ArrayList<>(rules.length);
        for (int i = 0; i < rules.length; i++) {
            Answer<?> answer = answers == null ? null : answers[i];
            verdicts.add(new Verdict(id(i), Truth.YES, answer == null ? because(i) : answer.because()));
        }
        return List.copyOf(verdicts);
    }

    /** {@return why a guard that is data says yes} */
    Reason because(int place) {
        return Reason.of(AS_WRITTEN, ((ConditionRule<?, ?>) rules[place]).because());
    }
}
