package org.crmkit.examples.benchmarks.rules;

import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.Points;
import org.crmkit.core.value.AsOf;

/** Rules about how large a customer is and how much it buys; together in one file because they only stand beside their peers. */
final class TradeRules {
    private TradeRules() {}

    /** Its revenue is large. */
    record LargeRule(long least) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("size.large");
        }

        @Override
        public String statement() {
            return "A large customer counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.annualRevenue() >= least
                    ? Answer.yes(Points.of(20), "its revenue is {}", row.annualRevenue())
                    : Answer.no("its revenue is {}", row.annualRevenue());
        }
    }

    /** Its revenue is neither large nor small. */
    record MediumRule(long least, long end) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("size.medium");
        }

        @Override
        public String statement() {
            return "A customer of medium size counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.annualRevenue() >= least && row.annualRevenue() < end
                    ? Answer.yes(Points.of(10), "its revenue is {}", row.annualRevenue())
                    : Answer.no("its revenue is {}", row.annualRevenue());
        }
    }

    /** Many people work there. */
    record StaffRule(int least) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("size.staff");
        }

        @Override
        public String statement() {
            return "A customer with many people counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.employees() >= least
                    ? Answer.yes(Points.of(8), "{} people work there", row.employees())
                    : Answer.no("{} people work there", row.employees());
        }
    }

    /** It orders often. */
    record ManyOrdersRule(int least) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("orders.many");
        }

        @Override
        public String statement() {
            return "A customer who orders often counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.orders() >= least
                    ? Answer.yes(Points.of(6), "it ordered {} times", row.orders())
                    : Answer.no("it ordered {} times", row.orders());
        }
    }

    /** It orders now and then. */
    record SomeOrdersRule(int least, int end) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("orders.some");
        }

        @Override
        public String statement() {
            return "A customer who orders now and then counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.orders() >= least && row.orders() < end
                    ? Answer.yes(Points.of(3), "it ordered {} times", row.orders())
                    : Answer.no("it ordered {} times", row.orders());
        }
    }
}
