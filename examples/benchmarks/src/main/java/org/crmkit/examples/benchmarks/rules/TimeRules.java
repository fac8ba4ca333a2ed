package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.time.Period;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.Points;
import org.crmkit.core.value.AsOf;

/** Rules about what happened lately or is due; together in one file because they only stand beside their peers. */
final class TimeRules {
    private TimeRules() {}

    /** It is new. */
    record NewCustomerRule(Period length) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("time.new-customer");
        }

        @Override
        public String statement() {
            return "A new customer counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            LocalDate since = row.customerSince();
            return !since.isAfter(asOf.date()) && since.isAfter(asOf.date().minus(length))
                    ? Answer.yes(Points.of(4), "it is a customer since {}", since)
                    : Answer.no("it is a customer since {}", since);
        }
    }

    /** Somebody spoke to it. */
    record RecentContactRule(Period length) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("time.recent-contact");
        }

        @Override
        public String statement() {
            return "A customer with whom we spoke lately counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            LocalDate last = row.lastContactOn();
            if (last == null) {
                return Answer.unknown("it is not known when somebody last spoke to it");
            }
            return !last.isAfter(asOf.date()) && last.isAfter(asOf.date().minus(length))
                    ? Answer.yes(Points.of(6), "somebody last spoke to it on {}", last)
                    : Answer.no("somebody last spoke to it on {}", last);
        }
    }

    /** Its contract ends soon. */
    record RenewalDueRule(Period length) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("time.renewal-due");
        }

        @Override
        public String statement() {
            return "A customer whose contract ends soon counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            LocalDate end = row.contractEndsOn();
            if (end == null) {
                return Answer.unknown("it is not known when its contract ends");
            }
            return !end.isBefore(asOf.date()) && end.isBefore(asOf.date().plus(length))
                    ? Answer.yes(Points.of(11), "its contract ends on {}", end)
                    : Answer.no("its contract ends on {}", end);
        }
    }
}
