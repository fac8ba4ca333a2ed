package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** Its id tells another package. */
record MovedRule() implements Rule<String, Boolean> {
    static MovedRule standard() {
        return new MovedRule();
    }

    @Override
    public RuleId id() {
        return RuleId.of("service.moved");
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
