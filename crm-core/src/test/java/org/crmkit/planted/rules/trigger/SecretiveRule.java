package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** It cannot be asked for its id. */
record SecretiveRule(int days) implements Rule<String, Boolean> {

    @Override
    public RuleId id() {
        return RuleId.of("trigger.secretive");
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
