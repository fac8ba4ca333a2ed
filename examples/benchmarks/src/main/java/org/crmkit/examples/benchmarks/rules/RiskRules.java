package org.crmkit.examples.benchmarks.rules;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.Points;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage;

/** Rules about what can go wrong with a customer; together in one file because they only stand beside their peers. */
final class RiskRules {
    private RiskRules() {}

    /** It does not pay. */
    record OverdueRule(int least) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("payment.overdue");
        }

        @Override
        public String statement() {
            return "A customer who does not pay counts less";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.overdueDays() >= least
                    ? Answer.yes(Points.of(-15), "its oldest invoice is overdue for {} days", row.overdueDays())
                    : Answer.no("its oldest invoice is overdue for {} days", row.overdueDays());
        }
    }

    /** Its credit is poor. */
    record PoorCreditRule(int end) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("payment.poor-credit");
        }

        @Override
        public String statement() {
            return "A customer of poor credit counts less";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.creditScore() < end
                    ? Answer.yes(Points.of(-10), "its credit score is {}", row.creditScore())
                    : Answer.no("its credit score is {}", row.creditScore());
        }
    }

    /** Its credit is good. */
    record GoodCreditRule(int least) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("payment.good-credit");
        }

        @Override
        public String statement() {
            return "A customer of good credit counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.creditScore() >= least
                    ? Answer.yes(Points.of(7), "its credit score is {}", row.creditScore())
                    : Answer.no("its credit score is {}", row.creditScore());
        }
    }

    /** It waits for service. */
    record OpenCasesRule(int least) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("service.open-cases");
        }

        @Override
        public String statement() {
            return "A customer who waits for service counts less";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.openCases() >= least
                    ? Answer.yes(Points.of(-5), "{} cases are open", row.openCases())
                    : Answer.no("{} cases are open", row.openCases());
        }
    }

    /** It buys less. */
    record AtRiskRule() implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("stage.at-risk");
        }

        @Override
        public String statement() {
            return "A customer who buys less counts less";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.stage() == Stage.AT_RISK
                    ? Answer.yes(Points.of(-8), "its stage is {}", row.stage())
                    : Answer.no("its stage is {}", row.stage());
        }
    }
}
