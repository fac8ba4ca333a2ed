package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** As it should be. */
record WarrantyExpiringRule(int days) implements Rule<String, Boolean> {
    static WarrantyExpiringRule standard() {
        return new WarrantyExpiringRule(30);
    }

    @Override
    public RuleId id() {
        return RuleId.of("trigger.warranty-expiring");
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
