package org.crmkit.core.rule;

import static java.time.Period.ofDays;
import static java.time.Period.ofMonths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.rule.Debtor.LAST_CALL;
import static org.crmkit.core.rule.Debtor.LAST_ORDER;
import static org.crmkit.core.rule.Debtor.OWES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, moments and amounts: what touches and what does not, and days as counted from the day asked about. */
class AnalysisDaysTest {
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<Finding> findings(Hit hit, Condition<Debtor>... conditions) {
        List<Rule<Debtor, Integer>> rules = new ArrayList<>();
        for (Condition<Debtor> condition : conditions) {
            rules.add(condition.then("a.r" + rules.size(), 0, "it is so"));
        }
        return RuleSet.of("acme", hit, rules).analyse();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static List<String> told(Hit hit, Condition<Debtor>... conditions) {
        return findings(hit, conditions).stream()
                .map(finding -> finding.because().toString())
                .toList();
    }

    @Test
    void the_last_days_and_the_next_share_today_and_leave_open_what_is_further() {
        List<Finding> findings =
                findings(Hit.UNIQUE, LAST_ORDER.withinLast(ofDays(30)), LAST_ORDER.withinNext(ofDays(60)));
        assertThat(findings)
                .extracting(finding -> finding.because().toString())
                .containsExactly(
                        "a.r0 and a.r1 both say yes when last-order is today",
                        "every rule says no when last-order (is at most 30 days before today or is at least 60 days after"
                                + " today)");
        assertThat(findings.get(1).because().in(Texts.CHINESE))
                .isEqualTo("当last-order（不高于今天之前30天或不低于今天之后60天）时，所有规则均为否");
    }

    @Test
    void of_moments_only_now_lies_both_behind_and_ahead() {
        List<Finding> findings =
                findings(Hit.UNIQUE, LAST_CALL.withinLast(ofDays(1)), LAST_CALL.withinNext(ofMonths(1)));
        assertThat(findings.get(0).because()).hasToString("a.r0 and a.r1 both say yes when last-call is now");
        assertThat(findings.get(0).because().in(Texts.CHINESE)).isEqualTo("当last-call为此刻时，a.r0与a.r1同时为是");
        assertThat(findings.get(1).because())
                .hasToString(
                        "every rule says no when last-call (is at most 1 day before today or is at least 1 month after"
                                + " today)");
    }

    @Test
    void the_last_day_and_the_next_are_both_today() {
        assertThat(told(Hit.ALL, LAST_ORDER.withinLast(ofDays(1)), LAST_ORDER.withinNext(ofDays(1))))
                .containsExactly("a.r0 and a.r1 say yes in the same cases, such as when last-order is today");
        assertThat(told(Hit.ALL, LAST_CALL.withinLast(ofDays(1)), LAST_CALL.withinNext(ofDays(1))))
                .isEmpty();
    }

    @Test
    void the_day_between_two_lengths_is_told_as_one_day() {
        Condition<Debtor> day = LAST_ORDER
                .withinLast(ofDays(31))
                .and(LAST_ORDER.withinLast(ofDays(30)).not());
        assertThat(told(Hit.UNIQUE, day, day).get(0))
                .isEqualTo("a.r0 and a.r1 both say yes when last-order is 30 days before today");
        assertThat(told(Hit.FIRST, LAST_ORDER.withinLast(ofMonths(2)), LAST_ORDER.withinLast(ofMonths(1)))
                        .get(0))
                .isEqualTo(
                        "a.r1 is never the first to say yes: wherever it does, such as when last-order is above 1 month"
                                + " before today and at most today, so does one before it: a.r0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", "2027-02-28", "2026-01-31", "2026-03-31", "2026-12-30", "2026-05-15"})
    void what_is_told_of_days_near_today_holds_whichever_day_that_is(String today) {
        AsOf asOf = AsOf.endOf(LocalDate.parse(today), ZoneOffset.UTC);
        List<Condition<Debtor>> conditions = List.of(
                LAST_ORDER.withinLast(ofDays(7)),
                LAST_ORDER
                        .withinLast(ofMonths(1))
                        .and(LAST_ORDER.withinLast(ofDays(10)).not()),
                LAST_ORDER
                        .withinNext(ofMonths(3))
                        .and(LAST_ORDER.withinNext(ofMonths(1)).not()));
        List<String> gaps = told(Hit.UNIQUE, conditions.get(0), conditions.get(1), conditions.get(2));
        assertThat(gaps).singleElement().asString().contains("7 days before", "10 days before", "3 months after");
        for (int ahead = -70; ahead < 130; ahead++) {
            LocalDate day = asOf.date().plusDays(ahead);
            boolean none = conditions.stream()
                    .allMatch(condition -> condition.of(Debtor.lastOrder(day.toString()), asOf) == Truth.NO);
            assertThat(new SaidCases(Map.of(), asOf).holds(gaps.get(0), Map.of("last-order", day)))
                    .as("%s on %s", day, today)
                    .isEqualTo(none);
        }
    }

    @Test
    void days_follow_each_other_without_room_between() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertThat(told(Hit.FIRST, LAST_ORDER.below(day), LAST_ORDER.is(day), LAST_ORDER.atLeast(day.plusDays(1))))
                .isEmpty();
        assertThat(told(Hit.FIRST, LAST_ORDER.below(day), LAST_ORDER.atLeast(day.plusDays(1))))
                .containsExactly("every rule says no when last-order is 2026-03-31");
        assertThat(told(Hit.FIRST, LAST_ORDER.below(day), LAST_ORDER.is(day), LAST_ORDER.atLeast(day.plusDays(2))))
                .containsExactly("every rule says no when last-order is above 2026-03-31 and below 2026-04-02");
    }

    @Test
    void moments_follow_each_other_by_the_nanosecond() {
        Instant noon = Instant.parse("2026-03-31T12:00:00Z");
        assertThat(told(Hit.FIRST, LAST_CALL.below(noon), LAST_CALL.is(noon), LAST_CALL.atLeast(noon.plusNanos(1))))
                .isEmpty();
        assertThat(told(Hit.FIRST, LAST_CALL.below(noon), LAST_CALL.is(noon), LAST_CALL.atLeast(noon.plusNanos(2))))
                .containsExactly("every rule says no when last-call is above 2026-03-31T12:00:00Z and below"
                        + " 2026-03-31T12:00:00.000000002Z");
    }

    @Test
    void amounts_follow_each_other_by_a_millionth() {
        Money some = Money.parse("CNY 1234.50");
        assertThat(told(Hit.FIRST, OWES.below(some), OWES.is(some), OWES.atLeast(Money.parse("CNY 1234.500001"))))
                .isEmpty();
        assertThat(told(Hit.FIRST, OWES.below(some), OWES.is(some), OWES.atLeast(Money.parse("CNY 1234.51"))))
                .containsExactly("every rule says no when owes is above CNY 1,234.50 and below CNY 1,234.51");
    }
}
