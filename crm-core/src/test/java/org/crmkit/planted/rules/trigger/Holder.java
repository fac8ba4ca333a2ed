package org.crmkit.planted.rules.trigger;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/** Holds a rule that is data, which is allowed, and one that is hidden, which is not. */
final class Holder {
    record Data(RuleId id, String statement) implements Rule<String, Boolean> {
        @Override
        public Answer<Boolean> ask(String subject, AsOf asOf) {
            return Answer.no("it never does");
        }
    }

    static final class HiddenRule implements Rule<String, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        public RuleId id() {
            return RuleId.of("trigger.hidden");
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

    private Holder() {}
}
