package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneId.of("Asia/Shanghai"));

    private static String seen(Condition<Debtor> condition, Debtor debtor) {
        return condition.seen(debtor, TODAY).get(0).words().in(Texts.ENGLISH);
    }

    private static String seenInChinese(Condition<Debtor> condition, Debtor debtor) {
        return condition.seen(debtor, TODAY).get(0).words().in(Texts.CHINESE);
    }

    @Test
    void a_number_says_how_much_more_or_less_is_wanted() {
        assertThat(seen(Debtor.ORDERS.atLeast(24), Debtor.orders(18))).isEqualTo("orders is 18, 6 more");
        assertThat(seenInChinese(Debtor.ORDERS.atLeast(24), Debtor.orders(18))).isEqualTo("orders为18，还差6");
        assertThat(seen(Debtor.ORDERS.below(24), Debtor.orders(24))).isEqualTo("orders is 24, 1 less");
        assertThat(seen(Debtor.TURNOVER.below(2), Debtor.turnover(2.5)))
                .isEqualTo("turnover is 2.5, more than 0.5 less");
        assertThat(seenInChinese(Debtor.TURNOVER.below(2), Debtor.turnover(2.5)))
                .isEqualTo("turnover为2.5，须减少0.5以上");
        assertThat(seen(Debtor.ORDERS.between(4, 9).not(), Debtor.orders(5))).isEqualTo("orders is 5, 2 less");
        assertThat(seen(Debtor.ORDERS.between(4, 9).not(), Debtor.orders(7))).isEqualTo("orders is 7, 2 more");
    }

    @Test
    void an_amount_says_it_in_its_currency() {
        Condition<Debtor> owes = Debtor.OWES.atLeast(Money.of("CNY", BigDecimal.valueOf(8000)));
        assertThat(seen(owes, Debtor.owes("CNY 5000"))).isEqualTo("owes is CNY 5,000.00, CNY 3,000.00 more");
        assertThat(seen(owes.not(), Debtor.owes("CNY 9000")))
                .isEqualTo("owes is CNY 9,000.00, more than CNY 1,000.00 less");
    }

    @Test
    void a_day_says_how_long_it_takes_or_how_much_later_it_should_be() {
        Condition<Debtor> recent = Debtor.LAST_ORDER.withinLast(Period.ofDays(60));
        assertThat(seen(recent.not(), Debtor.lastOrder("2026-02-11")))
                .isEqualTo("last-order is 2026-02-11, 12 days to go");
        assertThat(seenInChinese(recent.not(), Debtor.lastOrder("2026-02-11")))
                .isEqualTo("last-order为2026-02-11，还有12天");
        assertThat(seen(recent, Debtor.lastOrder("2026-01-01"))).isEqualTo("last-order is 2026-01-01, 30 days later");
        assertThat(seen(Debtor.LAST_ORDER.below(LocalDate.of(2026, 1, 1)), Debtor.lastOrder("2026-01-01")))
                .isEqualTo("last-order is 2026-01-01, 1 day earlier");
    }

    @Test
    void a_moment_later_today_has_no_distance_that_days_could_tell() {
        Condition<Debtor> called = Debtor.LAST_CALL.withinLast(Period.ofDays(1));
        AsOf noon = AsOf.of(Instant.parse("2026-03-31T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        Debtor later = Debtor.lastCall("2026-03-31T05:00:00Z");
        assertThat(called.seen(later, noon).get(0).distance()).isEmpty();
        assertThat(called.seen(later, noon).get(0).met()).isFalse();
    }

    @Test
    void days_that_stand_for_never_have_no_distance() {
        Condition<Debtor> ending = Debtor.LAST_ORDER.below(LocalDate.of(2026, 1, 1));
        Debtor never = new Debtor(0, null, null, null, null, null, LocalDate.MAX, null);
        assertThat(ending.seen(never, TODAY).get(0).distance()).isEmpty();
    }

    @Test
    void what_has_no_distance_says_what_was_seen() {
        assertThat(seen(Debtor.TAGS.is("vip"), Debtor.of(Debtor.Branch.FOOD, Set.of())))
                .isEqualTo("tags is empty");
        assertThat(seen(Debtor.TAGS.is("vip"), Debtor.of(Debtor.Branch.FOOD, Set.of("new"))))
                .isEqualTo("tags is new");
        assertThat(seen(Debtor.BLOCKED.is(false), Debtor.blocked(true))).isEqualTo("blocked is yes");
        assertThat(seen(Debtor.BRANCH.is("STEEL"), Debtor.unknown())).isEqualTo("branch is not known");
    }

    @Test
    void asking_says_which_condition_and_explaining_says_what_was_seen() {
        RuleSet<Debtor, Integer> set = RuleSet.of(
                "acme.size",
                Debtor.ORDERS.atLeast(24).then("acme.size.large", 20, "orders every fortnight"),
                Debtor.TURNOVER.atLeast(1000).then("acme.size.rich", 10, "pays well"));
        assertThat(set.ask(Debtor.orders(18), TODAY).explain(Texts.ENGLISH)).isEqualTo("""
                acme.size.large NO: it does not hold that orders is at least 24
                acme.size.rich UNKNOWN: it cannot be told whether turnover is at least 1,000: \
                not all that it takes is known""");
        assertThat(set.explain(Debtor.orders(18), TODAY).explain(Texts.ENGLISH)).isEqualTo("""
                acme.size.large NO: it does not hold that orders is at least 24: orders is 18, 6 more
                acme.size.rich UNKNOWN: it cannot be told whether turnover is at least 1,000: turnover is not known""");
    }

    @Test
    void two_answers_differ_in_the_rules_that_say_something_else() {
        RuleSet<Debtor, Integer> before = RuleSet.of(
                "acme.size",
                Debtor.ORDERS.atLeast(24).then("acme.size.large", 20, "large"),
                Debtor.ORDERS.atLeast(6).then("acme.size.medium", 10, "medium"),
                Debtor.ORDERS.atLeast(1).then("acme.size.small", 5, "small"));
        RuleSet<Debtor, Integer> after = before.without(RuleId.of("acme.size.small"))
                .replace(Debtor.ORDERS.atLeast(12).then("acme.size.large", 20, "large"))
                .replace(Debtor.ORDERS.atLeast(6).then("acme.size.medium", 11, "medium"))
                .plus(Debtor.ORDERS.atLeast(99).then("acme.size.huge", 99, "huge"));
        List<Answers.Change<Integer>> changes =
                before.ask(Debtor.orders(12), TODAY).diff(after.ask(Debtor.orders(12), TODAY));
        assertThat(changes)
                .extracting(change -> change.rule() + " "
                        + change.before().map(answer -> answer.truth() + " " + answer.yes())
                        + " " + change.after().map(answer -> answer.truth() + " " + answer.yes()))
                .containsExactly(
                        "acme.size.large Optional[NO Optional.empty] Optional[YES Optional[20]]",
                        "acme.size.medium Optional[YES Optional[10]] Optional[YES Optional[11]]",
                        "acme.size.small Optional[YES Optional[5]] Optional.empty",
                        "acme.size.huge Optional.empty Optional[NO Optional.empty]");
        assertThat(before.ask(Debtor.orders(12), TODAY).diff(before.explain(Debtor.orders(12), TODAY)))
                .isEmpty();
    }

    @Test
    void where_at_most_one_may_say_yes_two_are_a_conflict_and_none_is_chosen() {
        RuleSet<Debtor, Integer> set = RuleSet.uniqueOf(
                "acme.size",
                Debtor.ORDERS.atLeast(24).then("acme.size.large", 20, "large"),
                Debtor.ORDERS.atLeast(6).then("acme.size.medium", 10, "medium"),
                Debtor.TURNOVER.atLeast(1000).then("acme.size.rich", 5, "rich"));
        Answers<Integer> one = set.ask(Debtor.orders(6), TODAY);
        Answers<Integer> two = set.ask(Debtor.orders(24), TODAY);
        assertThat(one.first()).contains(10);
        assertThat(one.undecided()).isTrue();
        assertThat(one.conflict()).isFalse();
        assertThat(two.first()).isEmpty();
        assertThat(two.conflict()).isTrue();
        assertThat(two.yes()).containsExactly(20, 10);
    }

    @Test
    void answers_travel_as_they_are_read() {
        RuleSet<Debtor, Integer> set = RuleSet.firstOf(
                "acme.size",
                Debtor.TURNOVER.atLeast(9).then("acme.size.rich", 5, "rich"),
                Debtor.ORDERS.atLeast(24).then("acme.size.large", 20, "large"),
                Debtor.ORDERS.atLeast(6).then("acme.size.medium", 10, "medium"));
        Answers<Integer> answers = set.ask(Debtor.orders(24), TODAY);
        Answers<Integer> there = Copies.serialized(answers);
        assertThat(there).isEqualTo(answers).hasSameHashCodeAs(answers).hasToString(answers.toString());
        assertThat(there.first()).contains(20);
        assertThat(there.undecided()).isTrue();
        assertThat(there.all()).hasSize(2);
    }
}
