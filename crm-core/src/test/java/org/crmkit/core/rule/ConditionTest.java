package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.rule.Debtor.BLOCKED;
import static org.crmkit.core.rule.Debtor.BRANCH;
import static org.crmkit.core.rule.Debtor.LAST_CALL;
import static org.crmkit.core.rule.Debtor.LAST_ORDER;
import static org.crmkit.core.rule.Debtor.ORDERS;
import static org.crmkit.core.rule.Debtor.OWES;
import static org.crmkit.core.rule.Debtor.TAGS;
import static org.crmkit.core.rule.Debtor.TURNOVER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Debtor.Branch;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final AsOf NOON = AsOf.parse("2026-03-31T12:00:00+08:00[Asia/Shanghai]");

    private static Truth ask(Condition<Debtor> condition, Debtor debtor) {
        return condition.of(debtor, NOON);
    }

    @Test
    void numbers_are_compared_half_open_whatever_their_java_type() {
        assertThat(ask(ORDERS.atLeast(24), Debtor.orders(24))).isEqualTo(Truth.YES);
        assertThat(ask(ORDERS.atLeast(24), Debtor.orders(23))).isEqualTo(Truth.NO);
        assertThat(ask(ORDERS.below(24), Debtor.orders(23))).isEqualTo(Truth.YES);
        assertThat(ask(ORDERS.below(24), Debtor.orders(24))).isEqualTo(Truth.NO);
        assertThat(ask(TURNOVER.between(1, 2), Debtor.turnover(1))).isEqualTo(Truth.YES);
        assertThat(ask(TURNOVER.between(1, 2), Debtor.turnover(1.999))).isEqualTo(Truth.YES);
        assertThat(ask(TURNOVER.between(1, 2), Debtor.turnover(2))).isEqualTo(Truth.NO);
        assertThat(ask(TURNOVER.is(new BigDecimal("2.50")), Debtor.turnover(2.5)))
                .isEqualTo(Truth.YES);
    }

    @Test
    void amounts_flags_codes_and_days_are_compared_in_their_own_form() {
        assertThat(ask(OWES.atLeast(Money.parse("CNY 100")), Debtor.owes("CNY 100.00")))
                .isEqualTo(Truth.YES);
        assertThat(ask(OWES.below(Money.parse("CNY 100")), Debtor.owes("CNY 99.99")))
                .isEqualTo(Truth.YES);
        assertThat(ask(BLOCKED.is(true), Debtor.blocked(true))).isEqualTo(Truth.YES);
        assertThat(ask(BLOCKED.is(true), Debtor.blocked(false))).isEqualTo(Truth.NO);
        assertThat(ask(BRANCH.is("STEEL"), Debtor.of(Branch.STEEL, Set.of()))).isEqualTo(Truth.YES);
        assertThat(ask(BRANCH.in(Branch.FOOD, "WOOD"), Debtor.of(Branch.STEEL, Set.of())))
                .isEqualTo(Truth.NO);
        assertThat(ask(TAGS.in("vip", "pilot"), Debtor.of(Branch.FOOD, Set.of("vip", "web"))))
                .isEqualTo(Truth.YES);
        assertThat(ask(TAGS.in("vip"), Debtor.of(Branch.FOOD, Set.of("web")))).isEqualTo(Truth.NO);
        assertThat(ask(TAGS.in("vip"), Debtor.of(Branch.FOOD, Set.of()))).isEqualTo(Truth.NO);
        assertThat(ask(LAST_ORDER.below(LocalDate.of(2026, 1, 1)), Debtor.lastOrder("2025-12-31")))
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        // the last 30 days are today and 29 before; the next 30 are today and 29 after
        "2026-03-31, YES, YES",
        "2026-03-02, YES, NO",
        "2026-03-01, NO, NO",
        "2026-04-01, NO, YES",
        "2026-04-29, NO, YES",
        "2026-04-30, NO, NO"
    })
    void near_days_are_counted_with_the_day_asked_about(String day, Truth last, Truth next) {
        assertThat(ask(LAST_ORDER.withinLast(Period.ofDays(30)), Debtor.lastOrder(day)))
                .isEqualTo(last);
        assertThat(ask(LAST_ORDER.withinNext(Period.ofDays(30)), Debtor.lastOrder(day)))
                .isEqualTo(next);
    }

    @Test
    void a_moment_later_today_is_not_past_and_one_earlier_today_not_ahead() {
        Condition<Debtor> last = LAST_CALL.withinLast(Period.ofDays(1));
        Condition<Debtor> next = LAST_CALL.withinNext(Period.ofDays(1));
        assertThat(ask(last, Debtor.lastCall("2026-03-31T04:00:00Z"))).isEqualTo(Truth.YES);
        assertThat(ask(last, Debtor.lastCall("2026-03-31T04:00:01Z"))).isEqualTo(Truth.NO);
        assertThat(ask(last, Debtor.lastCall("2026-03-30T15:59:59Z"))).isEqualTo(Truth.NO);
        assertThat(ask(last, Debtor.lastCall("2026-03-30T16:00:00Z"))).isEqualTo(Truth.YES);
        assertThat(ask(next, Debtor.lastCall("2026-03-31T04:00:00Z"))).isEqualTo(Truth.YES);
        assertThat(ask(next, Debtor.lastCall("2026-03-31T03:59:59Z"))).isEqualTo(Truth.NO);
        assertThat(ask(next, Debtor.lastCall("2026-03-31T16:00:00Z"))).isEqualTo(Truth.NO);
    }

    @Test
    void what_is_not_known_is_unknown_and_never_a_no() {
        Debtor unknown = Debtor.unknown();
        assertThat(ask(TURNOVER.atLeast(1), unknown)).isEqualTo(Truth.UNKNOWN);
        assertThat(ask(TURNOVER.atLeast(1).not(), unknown)).isEqualTo(Truth.UNKNOWN);
        assertThat(ask(TURNOVER.known(), unknown)).isEqualTo(Truth.NO);
        assertThat(ask(ORDERS.known(), unknown)).isEqualTo(Truth.YES);
        assertThat(ask(TURNOVER.atLeast(1).and(ORDERS.atLeast(1)), unknown)).isEqualTo(Truth.NO);
        assertThat(ask(TURNOVER.atLeast(1).or(ORDERS.atLeast(0)), unknown)).isEqualTo(Truth.YES);
    }

    @Test
    void a_value_may_depend_on_the_moment_asked_about() {
        Attribute<Debtor, Boolean> ordered =
                Attribute.at("ordered", AttributeKind.FLAG, (debtor, asOf) -> asOf.sees(LocalDate.of(2026, 3, 31)));
        assertThat(ask(ordered.is(true), Debtor.unknown())).isEqualTo(Truth.YES);
        AsOf before = AsOf.endOf(LocalDate.of(2026, 3, 30), SHANGHAI);
        assertThat(ordered.is(true).of(Debtor.unknown(), before)).isEqualTo(Truth.NO);
    }

    @Test
    void a_lens_leads_to_the_subject_and_may_lead_nowhere() {
        record Order(@Nullable Debtor buyer) {}
        Attribute<Order, Long> orders = ORDERS.through(Order::buyer);
        assertThat(orders.name()).isEqualTo("orders");
        assertThat(orders.of(new Order(Debtor.orders(3)), NOON)).contains(3L);
        assertThat(orders.atLeast(1).of(new Order(null), NOON)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void every_test_tells_what_it_saw_even_where_the_outcome_was_settled() {
        Condition<Debtor> both = ORDERS.atLeast(24).and(TURNOVER.atLeast(1));
        assertThat(both.seen(Debtor.orders(3), NOON))
                .satisfiesExactly(
                        orders -> {
                            assertThat(orders.attribute()).isEqualTo("orders");
                            assertThat(orders.value()).contains(3L);
                            assertThat(orders.wanted().words().en()).isEqualTo("is at least 24");
                            assertThat(orders.truth()).isEqualTo(Truth.NO);
                        },
                        turnover -> {
                            assertThat(turnover.value()).isEqualTo(Optional.empty());
                            assertThat(turnover.truth()).isEqualTo(Truth.UNKNOWN);
                        });
    }

    @Test
    void a_condition_is_said_in_english_and_chinese() {
        Condition<Debtor> condition = ORDERS.label(LocalizedText.of("the number of orders", "订单数"))
                .between(6, 12000)
                .and(BRANCH.in(Branch.STEEL, Branch.FOOD).or(BLOCKED.is(true).not()))
                .and(LAST_ORDER.withinLast(Period.ofDays(90)));
        assertThat(condition.words().in(Texts.ENGLISH))
                .isEqualTo(
                        "the number of orders is at least 6 and below 12,000 and (branch is one of STEEL, FOOD or not"
                                + " (blocked is yes)) and last-order lies in the last 90 days");
        assertThat(condition.words().in(Texts.CHINESE))
                .isEqualTo("订单数不低于6且低于12,000且（branch为STEEL、FOOD之一或非（blocked为是））且last-order在最近90天内");
    }

    @Test
    void what_cannot_be_compared_is_refused_when_the_condition_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAST_ORDER.atLeast(3))
                .withMessage("DATE must be a LocalDate, found Integer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDERS.atLeast(new BigDecimal("2.5")))
                .withMessage("COUNT must be whole, and of 64 bits at most, found 2.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRANCH.atLeast(3))
                .withMessage("A CODE cannot be compared as less or more: ask whether it is one of some");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDERS.between(6, 6))
                .withMessage("A range from 6 must end above that, found 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDERS.withinLast(Period.ofDays(3)))
                .withMessage("Only a day or moment can be near the one asked about, not a COUNT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAST_ORDER.withinLast(Period.ZERO))
                .withMessage("A length of time must be positive, found P0D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRANCH.in())
                .withMessage("There must be at least one value to be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attribute.<Debtor>count("Orders", Debtor::orders))
                .withMessage("An attribute's name must be kebab-case parts joined by dots, found 'Orders'");
    }

    @Test
    void what_cannot_be_read_or_compared_fails_with_the_attributes_name_and_without_the_value() {
        Attribute<Debtor, String> broken = Attribute.code("broken", debtor -> {
            throw new IllegalStateException("secret");
        });
        assertThatExceptionOfType(AttributeFailure.class)
                .isThrownBy(() -> ask(broken.known(), Debtor.unknown()))
                .withMessage("Attribute broken cannot be read: IllegalStateException");
        assertThatExceptionOfType(AttributeFailure.class)
                .isThrownBy(() -> ask(OWES.atLeast(Money.parse("USD 1")), Debtor.owes("CNY 100")))
                .satisfies(failure -> assertThat(failure.attribute()).isEqualTo("owes"));
        assertThatExceptionOfType(AttributeFailure.class)
                .isThrownBy(() -> ask(TURNOVER.atLeast(1), Debtor.turnover(Double.NaN)));
    }

    @Test
    void a_condition_can_be_sent_to_another_machine() {
        Condition<Debtor> condition = ORDERS.atLeast(24).and(LAST_ORDER.withinLast(Period.ofDays(90)));
        assertThat(Copies.serialized(condition).words()).isEqualTo(condition.words());
        AsOf later = AsOf.endOf(LocalDate.of(2026, 4, 30), SHANGHAI);
        assertThat(Copies.serialized(condition).of(Debtor.orders(24), later)).isEqualTo(Truth.UNKNOWN);
    }
}
