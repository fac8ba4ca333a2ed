package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** Its id tells another name. */
record RenamedRule() implements Rule<String, Boolean> {
    static RenamedRule standard() {
        return new RenamedRule();
    }

    @Override
    public RuleId id() {
        return RuleId.of("trigger.formerly-named");
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
