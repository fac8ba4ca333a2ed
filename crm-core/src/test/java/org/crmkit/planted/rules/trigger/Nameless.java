package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** Its name does not say that it is a rule. */
record Nameless() implements Rule<String, Boolean> {
    static Nameless standard() {
        return new Nameless();
    }

    @Override
    public RuleId id() {
        return RuleId.of("trigger.nameless");
    }

    @Override
    public String statement() {
        return "States nothing";
    }

    @Override
    public Answer<Boolean> ask(String subject, AsOf asOf) {
        return Answer.no("it never does");
    }
}
