package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Source;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage;

/** The lines by hand, for one day: what a developer writes who wants points and lines, and no reasons. */
final class IfChain implements Contender {
    private static final Set<String> INDUSTRIES = Set.of("finance", "telecom", "energy");
    private static final Set<String> COUNTRIES = Set.of("DE", "FR", "NL", "BE");

    private final LocalDate today;
    private final LocalDate monthAgo;
    private final LocalDate quarterAgo;
    private final LocalDate renewalsUntil;

    IfChain(LocalDate today) {
        this.today = today;
        this.monthAgo = today.minusDays(30);
        this.quarterAgo = today.minusDays(90);
        this.renewalsUntil = today.plusDays(60);
    }

    @Override
    public void score(CustomerRow[] customers, Object[] results) {
        for (int i = 0; i < customers.length; i++) {
            results[i] = score(customers[i]);
        }
    }

    @Override
    public Scored read(Object result) {
        return (Scored) result;
    }

    /** One long method, for in short ones the chain was slower. */
    private Scored score(CustomerRow row) {
        int points = 0;
        List<String> lines = new ArrayList<>();
        if (row.annualRevenue() >= 1_000_000) {
            points += 20;
            lines.add("size.large");
        }
        if (row.annualRevenue() >= 100_000 && row.annualRevenue() < 1_000_000) {
            points += 10;
            lines.add("size.medium");
        }
        if (row.employees() >= 250) {
            points += 8;
            lines.add("size.staff");
        }
        if (row.orders() >= 12) {
            points += 6;
            lines.add("orders.many");
        }
        if (row.orders() >= 4 && row.orders() < 12) {
            points += 3;
            lines.add("orders.some");
        }
        if (row.overdueDays() >= 61) {
            points -= 15;
            lines.add("payment.overdue");
        }
        if (row.creditScore() < 550) {
            points -= 10;
            lines.add("payment.poor-credit");
        }
        if (row.creditScore() >= 720) {
            points += 7;
            lines.add("payment.good-credit");
        }
        if (row.openCases() >= 4) {
            points -= 5;
            lines.add("service.open-cases");
        }
        if (row.source() == Source.REFERRAL) {
            points += 9;
            lines.add("origin.referral");
        }
        if (row.source() == Source.EVENT) {
            points += 4;
            lines.add("origin.event");
        }
        if (row.segment() == Segment.KEY) {
            points += 12;
            lines.add("fit.key-segment");
        }
        if (row.channel() == Channel.PARTNER) {
            points += 2;
            lines.add("fit.partner");
        }
        if (row.stage() == Stage.AT_RISK) {
            points -= 8;
            lines.add("stage.at-risk");
        }
        if (INDUSTRIES.contains(row.industry())) {
            points += 7;
            lines.add("fit.industry");
        }
        if (COUNTRIES.contains(row.country())) {
            points += 5;
            lines.add("fit.country");
        }
        if (row.tags().contains("vip")) {
            points += 10;
            lines.add("fit.vip");
        }
        if (!row.customerSince().isAfter(today) && row.customerSince().isAfter(quarterAgo)) {
            points += 4;
            lines.add("time.new-customer");
        }
        LocalDate contact = row.lastContactOn();
        if (contact != null && !contact.isAfter(today) && contact.isAfter(monthAgo)) {
            points += 6;
            lines.add("time.recent-contact");
        }
        LocalDate end = row.contractEndsOn();
        if (end != null && !end.isBefore(today) && end.isBefore(renewalsUntil)) {
            points += 11;
            lines.add("time.renewal-due");
        }
        return new Scored(points, lines);
    }
}
