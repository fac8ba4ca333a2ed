package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** Its id is one of its parts, so its file says nothing about it. */
record DataDefinedRule(RuleId id) implements Rule<String, Boolean> {

    @Override
    public String statement() {
        return "States nothing";
    }

    @Override
    public Answer<Boolean> ask(String subject, AsOf asOf) {
        return Answer.no("it never does");
    }
}
