package org.crmkit.examples.benchmarks.rules;

import java.util.Set;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.Points;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Source;

/** Rules about where a customer comes from and how it fits; together in one file because they only stand beside their peers. */
final class FitRules {
    private FitRules() {}

    /** Another customer named us. */
    record ReferralRule() implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("origin.referral");
        }

        @Override
        public String statement() {
            return "A customer whom another one named counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.source() == Source.REFERRAL
                    ? Answer.yes(Points.of(9), "it was won through {}", row.source())
                    : Answer.no("it was won through {}", row.source());
        }
    }

    /** We met. */
    record EventRule() implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("origin.event");
        }

        @Override
        public String statement() {
            return "A customer whom we met counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.source() == Source.EVENT
                    ? Answer.yes(Points.of(4), "it was won through {}", row.source())
                    : Answer.no("it was won through {}", row.source());
        }
    }

    /** It is a key customer. */
    record KeySegmentRule() implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("fit.key-segment");
        }

        @Override
        public String statement() {
            return "A key customer counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.segment() == Segment.KEY
                    ? Answer.yes(Points.of(12), "its segment is {}", row.segment())
                    : Answer.no("its segment is {}", row.segment());
        }
    }

    /** A partner looks after it. */
    record PartnerRule() implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("fit.partner");
        }

        @Override
        public String statement() {
            return "A customer of a partner counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.channel() == Channel.PARTNER
                    ? Answer.yes(Points.of(2), "it buys through {}", row.channel())
                    : Answer.no("it buys through {}", row.channel());
        }
    }

    /** We know its industry. */
    record IndustryRule(Set<String> known) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("fit.industry");
        }

        @Override
        public String statement() {
            return "A customer of an industry that we know counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return known.contains(row.industry())
                    ? Answer.yes(Points.of(7), "its industry is {}", row.industry())
                    : Answer.no("its industry is {}", row.industry());
        }
    }

    /** We are at home there. */
    record CountryRule(Set<String> near) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("fit.country");
        }

        @Override
        public String statement() {
            return "A customer in a country where we are at home counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return near.contains(row.country())
                    ? Answer.yes(Points.of(5), "its country is {}", row.country())
                    : Answer.no("its country is {}", row.country());
        }
    }

    /** Somebody marked it. */
    record TagRule(String tag) implements Rule<CustomerRow, Points> {
        @Override
        public RuleId id() {
            return RuleId.of("fit.vip");
        }

        @Override
        public String statement() {
            return "A customer with a certain mark counts";
        }

        @Override
        public Answer<Points> ask(CustomerRow row, AsOf asOf) {
            return row.tags().contains(tag)
                    ? Answer.yes(Points.of(10), "asked for the mark {}", tag)
                    : Answer.no("asked for the mark {}", tag);
        }
    }
}
