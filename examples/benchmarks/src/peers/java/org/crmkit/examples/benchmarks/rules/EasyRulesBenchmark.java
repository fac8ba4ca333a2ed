package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.crmkit.examples.benchmarks.Cost;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Channel;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Segment;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Source;
import org.crmkit.examples.benchmarks.rules.CustomerRow.Stage;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The lines as lambdas for Easy Rules.
 *
 * <p>It runs rules of one priority in the order of their names, so each has its place for a priority. Customer and sheet are
 * one fact, for each fact more costs a look-up more. Lambdas that share a field with the caller instead of asking for a fact
 * took half the time, but serve one thread only and leave out what the engine is for.
 */
public class EasyRulesBenchmark extends CustomerBenchmark {
    private static final Set<String> INDUSTRIES = Set.of("finance", "telecom", "energy");
    private static final Set<String> COUNTRIES = Set.of("DE", "FR", "NL", "BE");

    /** Rules are fired for one customer after the other. */
    @Benchmark
    public Object[] lambdas(Cost cost) throws Exception {
        return time(cost, 12, new Engine(new DefaultRulesEngine(), lines(Customers.TODAY)));
    }

    private record Case(CustomerRow row, Sheet sheet) {}

    private record Engine(RulesEngine engine, Rules rules) implements Contender {
        @Override
        public void score(CustomerRow[] customers, Object[] results) {
            for (int i = 0; i < customers.length; i++) {
                Case one = new Case(customers[i], new Sheet());
                Facts facts = new Facts();
                facts.put("case", one);
                engine.fire(rules, facts);
                results[i] = one.sheet();
            }
        }

        @Override
        public Scored read(Object result) {
            return ((Sheet) result).scored();
        }
    }

    private static void add(Rules rules, String id, int points, Predicate<CustomerRow> when) {
        rules.register(new RuleBuilder()
                .name(id)
                .priority(rules.size())
                .when(facts -> when.test(facts.<Case>get("case").row()))
                .then(facts -> facts.<Case>get("case").sheet().add(points, id))
                .build());
    }

    private static Rules lines(LocalDate today) {
        Rules rules = new Rules();
        add(rules, "size.large", 20, row -> row.annualRevenue() >= 1_000_000);
        add(rules, "size.medium", 10, row -> row.annualRevenue() >= 100_000 && row.annualRevenue() < 1_000_000);
        add(rules, "size.staff", 8, row -> row.employees() >= 250);
        add(rules, "orders.many", 6, row -> row.orders() >= 12);
        add(rules, "orders.some", 3, row -> row.orders() >= 4 && row.orders() < 12);
        add(rules, "payment.overdue", -15, row -> row.overdueDays() >= 61);
        add(rules, "payment.poor-credit", -10, row -> row.creditScore() < 550);
        add(rules, "payment.good-credit", 7, row -> row.creditScore() >= 720);
        add(rules, "service.open-cases", -5, row -> row.openCases() >= 4);
        add(rules, "origin.referral", 9, row -> row.source() == Source.REFERRAL);
        add(rules, "origin.event", 4, row -> row.source() == Source.EVENT);
        add(rules, "fit.key-segment", 12, row -> row.segment() == Segment.KEY);
        add(rules, "fit.partner", 2, row -> row.channel() == Channel.PARTNER);
        add(rules, "stage.at-risk", -8, row -> row.stage() == Stage.AT_RISK);
        add(rules, "fit.industry", 7, row -> INDUSTRIES.contains(row.industry()));
        add(rules, "fit.country", 5, row -> COUNTRIES.contains(row.country()));
        add(rules, "fit.vip", 10, row -> row.tags().contains("vip"));
        addWindows(rules, today, today.minusDays(30), today.minusDays(90), today.plusDays(60));
        return rules;
    }

    private static void addWindows(
            Rules rules, LocalDate today, LocalDate monthAgo, LocalDate quarterAgo, LocalDate renewalsUntil) {
        add(rules, "time.new-customer", 4, row -> {
            LocalDate since = row.customerSince();
            return !since.isAfter(today) && since.isAfter(quarterAgo);
        });
        add(rules, "time.recent-contact", 6, row -> {
            LocalDate last = row.lastContactOn();
            return last != null && !last.isAfter(today) && last.isAfter(monthAgo);
        });
        add(rules, "time.renewal-due", 11, row -> {
            LocalDate end = row.contractEndsOn();
            return end != null && !end.isBefore(today) && end.isBefore(renewalsUntil);
        });
    }
}
