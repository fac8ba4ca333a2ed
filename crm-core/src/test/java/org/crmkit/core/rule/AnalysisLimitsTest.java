package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.crmkit.core.rule.Debtor.BLOCKED;
import static org.crmkit.core.rule.Debtor.LAST_CALL;
import static org.crmkit.core.rule.Debtor.LAST_ORDER;
import static org.crmkit.core.rule.Debtor.ORDERS;
import static org.crmkit.core.rule.Debtor.OWES;
import static org.crmkit.core.rule.Debtor.TAGS;
import static org.crmkit.core.rule.Debtor.TURNOVER;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

/** What cannot be looked into is said, and all else is still told; what is much is told in part. */
class AnalysisLimitsTest {
    /** A rule of which only its answers are known. */
    private record JavaRule(RuleId id) implements Rule<Debtor, Integer> {
        @Override
        public String statement() {
            return "Nobody can look into it";
        }

        @Override
        public Answer<Integer> ask(Debtor debtor, AsOf asOf) {
            return Answer.no("no");
        }
    }

    private static List<Finding> analyse(Hit hit, List<Condition<Debtor>> conditions) {
        List<Rule<Debtor, Integer>> rules = new ArrayList<>();
        for (Condition<Debtor> condition : conditions) {
            rules.add(condition.then("a.r" + rules.size(), 0, "it is so"));
        }
        return RuleSet.of("acme", hit, rules).analyse();
    }

    private static List<Condition<Debtor>> each(int count, IntFunction<Condition<Debtor>> condition) {
        return IntStream.range(0, count).mapToObj(condition).toList();
    }

    @Test
    void rules_in_java_are_named_and_no_gap_is_claimed_beside_them() {
        RuleSet<Debtor, Integer> set = RuleSet.firstOf(
                "acme",
                new JavaRule(RuleId.of("a.java")),
                ORDERS.atLeast(6).then("a.six", 1, "six"),
                ORDERS.atLeast(12).then("a.twelve", 1, "twelve"),
                new JavaRule(RuleId.of("a.more")));
        List<Finding> findings = set.analyse();
        assertThat(findings)
                .extracting(Finding::code, finding -> finding.place().path())
                .containsExactly(tuple("rules.masked", "a.twelve"), tuple("rules.not-analysed", ""));
        Finding java = findings.get(1);
        assertThat(java.severity()).isEqualTo(Severity.INFO);
        assertThat(java.place()).isEqualTo(Place.of("acme", 0, ""));
        assertThat(java.because()).hasToString("rules written in Java cannot be looked into: a.java, a.more");
        assertThat(java.because().in(Texts.CHINESE)).isEqualTo("以Java编写的规则无法分析：a.java、a.more");
    }

    @Test
    void amounts_in_several_currencies_have_no_order_and_only_their_rules_are_left_out() {
        List<Finding> findings = analyse(
                Hit.FIRST,
                List.of(
                        OWES.atLeast(Money.parse("CNY 100")),
                        OWES.is(Money.parse("EUR 100")).and(ORDERS.atLeast(6)),
                        OWES.known(),
                        OWES.known().and(ORDERS.atLeast(6))));
        assertThat(findings)
                .extracting(Finding::code, finding -> finding.place().path())
                .containsExactly(
                        tuple("rules.masked", "a.r3"),
                        tuple("rules.not-analysed", "a.r0"),
                        tuple("rules.not-analysed", "a.r1"));
        assertThat(findings.get(1).because()).hasToString("owes is compared with amounts in several currencies");
        assertThat(findings.get(1).because().in(Texts.CHINESE)).isEqualTo("owes与多种货币的金额比较");
        assertThat(analyse(Hit.FIRST, List.of(OWES.atLeast(Money.parse("EUR 1")), OWES.below(Money.parse("EUR 1")))))
                .isEmpty();
    }

    @Test
    void days_near_today_have_no_order_among_fixed_days() {
        assertThat(analyse(
                        Hit.UNIQUE,
                        List.of(
                                LAST_ORDER.atLeast(LocalDate.of(2026, 1, 1)),
                                LAST_ORDER.withinLast(Period.ofDays(30)),
                                LAST_CALL.withinLast(Period.ofDays(30)))))
                .extracting(Finding::toString)
                .containsExactly(
                        "INFO rules.not-analysed at a.r0: last-order is compared with days whose order depends on today",
                        "INFO rules.not-analysed at a.r1: last-order is compared with days whose order depends on today");
    }

    @Test
    void lengths_that_no_calendar_can_swap_are_compared_and_others_are_not() {
        List<Condition<Debtor>> told = List.of(
                LAST_ORDER.withinLast(Period.ofDays(27)),
                LAST_ORDER.withinLast(Period.ofMonths(1)),
                LAST_ORDER.withinLast(Period.ofDays(32)),
                LAST_ORDER.withinLast(Period.ofMonths(12)),
                LAST_ORDER.withinLast(Period.ofYears(1)));
        assertThat(analyse(Hit.ALL, told))
                .filteredOn(finding -> finding.code().equals("rules.subsumed"))
                .hasSize(10);
        assertThat(analyse(Hit.ALL, List.of(told.get(1), LAST_ORDER.withinLast(Period.ofDays(28)))))
                .extracting(Finding::code)
                .containsExactly("rules.not-analysed", "rules.not-analysed");
        assertThat(analyse(Hit.ALL, List.of(told.get(1), LAST_ORDER.withinLast(Period.ofDays(31)))))
                .extracting(Finding::code)
                .containsExactly("rules.not-analysed", "rules.not-analysed");
        assertThat(analyse(Hit.ALL, List.of(told.get(1), LAST_ORDER.withinNext(Period.ofDays(30)))))
                .isEmpty();
    }

    @Test
    void several_codes_are_told_exactly_while_their_tests_come_out_in_at_most_256_ways() {
        List<Condition<Debtor>> eight = each(8, tag -> TAGS.is("t" + tag));
        assertThat(analyse(Hit.UNIQUE, eight))
                .filteredOn(finding -> finding.code().equals("rules.overlap"))
                .hasSize(28);
        List<Finding> nine = analyse(Hit.UNIQUE, each(9, tag -> TAGS.is("t" + tag)));
        assertThat(nine).extracting(Finding::code).containsOnly("rules.not-analysed");
        assertThat(nine).hasSize(9);
        assertThat(nine.get(0).because()).hasToString("the tests of tags come out in more than 256 ways");
        assertThat(nine.get(0).because().in(Texts.CHINESE)).isEqualTo("对tags的检验有超过256种结果");
    }

    @Test
    void a_condition_that_falls_into_too_many_cases_is_left_out_and_the_others_are_not() {
        List<Condition<Debtor>> either = each(
                14,
                place -> Attribute.<Debtor>count("x" + place, debtor -> place)
                        .is(1)
                        .or(Attribute.<Debtor>count("y" + place, debtor -> place)
                                .is(1)));
        List<Finding> findings =
                analyse(Hit.ALL, List.of(new Condition.All<>(either), BLOCKED.is(true), BLOCKED.known()));
        assertThat(findings)
                .extracting(Finding::code, finding -> finding.place().path())
                .containsExactly(tuple("rules.subsumed", "a.r1"), tuple("rules.not-analysed", "a.r0"));
        assertThat(findings.get(1).because()).hasToString("with it, the set would fall into more than 10,000 cases");
        assertThat(findings.get(1).because().in(Texts.CHINESE)).isEqualTo("加上它，规则集将分解为超过10,000种情形");
        assertThat(analyse(Hit.ALL, List.of(new Condition.All<>(either.subList(0, 13)))))
                .isEmpty();
    }

    @Test
    void of_many_gaps_50_are_told_and_how_many_more_there_are() {
        List<Condition<Debtor>> odd = each(60, place -> ORDERS.is(2 * place).and(TURNOVER.below(place)));
        List<Finding> findings = analyse(Hit.FIRST, odd);
        assertThat(findings).hasSize(51).extracting(Finding::code).containsOnly("rules.gap");
        assertThat(findings.get(50)).hasToString("WARNING rules.gap at acme: and 11 more like these");
        assertThat(findings.get(50).because().in(Texts.CHINESE)).isEqualTo("另有11处类似");
    }

    @Test
    void of_many_pairs_200_are_told_and_how_many_more_there_are() {
        List<Condition<Debtor>> many = each(21, ORDERS::atLeast);
        assertThat(analyse(Hit.UNIQUE, many))
                .filteredOn(finding -> finding.code().equals("rules.overlap"))
                .hasSize(201)
                .last()
                .hasToString("ERROR rules.overlap at acme: and 10 more like these");
        assertThat(analyse(Hit.ALL, many))
                .hasSize(201)
                .last()
                .hasToString("INFO rules.subsumed at acme: and 10 more like these");
        assertThat(analyse(Hit.ALL, many.subList(0, 20))).hasSize(190);
    }
}
