package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.score.Points;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Source;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage;

/** The lines as data over the host's own row. */
final class DataLines {
    static final Attribute<CustomerRow, Long> REVENUE = Attribute.count("annual-revenue", CustomerRow::annualRevenue);
    static final Attribute<CustomerRow, Long> EMPLOYEES = Attribute.count("employees", CustomerRow::employees);
    static final Attribute<CustomerRow, Long> ORDERS = Attribute.count("orders", CustomerRow::orders);
    static final Attribute<CustomerRow, Long> OVERDUE = Attribute.count("overdue-days", CustomerRow::overdueDays);
    static final Attribute<CustomerRow, Long> CREDIT = Attribute.count("credit-score", CustomerRow::creditScore);
    static final Attribute<CustomerRow, Long> CASES = Attribute.count("open-cases", CustomerRow::openCases);
    static final Attribute<CustomerRow, String> SOURCE = Attribute.code("source", CustomerRow::source);
    static final Attribute<CustomerRow, String> SEGMENT = Attribute.code("segment", CustomerRow::segment);
    static final Attribute<CustomerRow, String> CHANNEL = Attribute.code("channel", CustomerRow::channel);
    static final Attribute<CustomerRow, String> STAGE = Attribute.code("stage", CustomerRow::stage);
    static final Attribute<CustomerRow, String> INDUSTRY = Attribute.code("industry", CustomerRow::industry);
    static final Attribute<CustomerRow, String> COUNTRY = Attribute.code("country", CustomerRow::country);
    static final Attribute<CustomerRow, Set<String>> TAGS = Attribute.codes("tags", CustomerRow::tags);
    static final Attribute<CustomerRow, LocalDate> SINCE = Attribute.date("customer-since", CustomerRow::customerSince);
    static final Attribute<CustomerRow, LocalDate> CONTACT =
            Attribute.date("last-contact-on", CustomerRow::lastContactOn);
    static final Attribute<CustomerRow, LocalDate> CONTRACT_END =
            Attribute.date("contract-ends-on", CustomerRow::contractEndsOn);

    private DataLines() {}

    /** {@return the twenty lines, a new set each time} */
    static RuleSet<CustomerRow, Points> twenty() {
        return RuleSet.of(
                "twenty-lines",
                REVENUE.atLeast(1_000_000).then("size.large", Points.of(20), "it is large"),
                REVENUE.between(100_000, 1_000_000).then("size.medium", Points.of(10), "it is of medium size"),
                EMPLOYEES.atLeast(250).then("size.staff", Points.of(8), "many work there"),
                ORDERS.atLeast(12).then("orders.many", Points.of(6), "it orders every month"),
                ORDERS.between(4, 12).then("orders.some", Points.of(3), "it orders every quarter"),
                OVERDUE.atLeast(61).then("payment.overdue", Points.of(-15), "it has not paid for two months"),
                CREDIT.below(550).then("payment.poor-credit", Points.of(-10), "its credit is poor"),
                CREDIT.atLeast(720).then("payment.good-credit", Points.of(7), "its credit is good"),
                CASES.atLeast(4).then("service.open-cases", Points.of(-5), "it waits for our service"),
                SOURCE.is(Source.REFERRAL).then("origin.referral", Points.of(9), "a customer named us"),
                SOURCE.is(Source.EVENT).then("origin.event", Points.of(4), "we met"),
                SEGMENT.is(Segment.KEY).then("fit.key-segment", Points.of(12), "it is a key customer"),
                CHANNEL.is(Channel.PARTNER).then("fit.partner", Points.of(2), "a partner looks after it"),
                STAGE.is(Stage.AT_RISK).then("stage.at-risk", Points.of(-8), "it buys less"),
                INDUSTRY.in("finance", "telecom", "energy").then("fit.industry", Points.of(7), "we know its industry"),
                COUNTRY.in("DE", "FR", "NL", "BE").then("fit.country", Points.of(5), "we are at home there"),
                TAGS.is("vip").then("fit.vip", Points.of(10), "somebody said so"),
                SINCE.withinLast(Period.ofDays(90)).then("time.new-customer", Points.of(4), "it is new"),
                CONTACT.withinLast(Period.ofDays(30)).then("time.recent-contact", Points.of(6), "we spoke"),
                CONTRACT_END.withinNext(Period.ofDays(60)).then("time.renewal-due", Points.of(11), "it can renew"));
    }
}
