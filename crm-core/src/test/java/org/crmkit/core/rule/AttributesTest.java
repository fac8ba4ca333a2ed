package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);
    private static final Attributes<Debtor> DEBTOR =
            Attributes.of("debtor", Debtor::orders, Debtor.ORDERS, Debtor.TURNOVER, Debtor.LAST_ORDER);

    /** A row that leads to a debtor, or to none. */
    private record Order(String number, List<Debtor> buyers) {
        static final Attribute.Read<Order, Debtor> BUYER =
                order -> order.buyers().isEmpty() ? null : order.buyers().get(0);
    }

    private record Account(Extensions extensions) {}

    @Test
    void an_attribute_is_found_by_its_name() {
        assertThat(DEBTOR.find("turnover")).contains(Debtor.TURNOVER);
        assertThat(DEBTOR.find("branch")).isEmpty();
        assertThat(DEBTOR.plus(Debtor.BRANCH).find("branch")).contains(Debtor.BRANCH);
        assertThat(DEBTOR.all()).containsExactly(Debtor.ORDERS, Debtor.TURNOVER, Debtor.LAST_ORDER);
        assertThat(DEBTOR).hasToString("debtor[orders, turnover, last-order]");
    }

    @Test
    void a_subject_is_named_by_the_text_of_its_id() {
        assertThat(DEBTOR.idOf().from(Debtor.orders(7))).isEqualTo("7");
        assertThat(Attributes.<Debtor>of("debtor", debtor -> null).idOf().from(Debtor.orders(7)))
                .isNull();
    }

    @Test
    void two_attributes_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEBTOR.plus(Attribute.flag("orders", Debtor::blocked)))
                .withMessage("Each attribute of a debtor must have its own name, found orders twice");
        assertThatIllegalArgumentException().isThrownBy(() -> DEBTOR.plus(DEBTOR));
    }

    @Test
    void a_catalogue_is_seen_through_a_lens_and_knows_nothing_where_the_lens_leads_nowhere() {
        Attributes<Order> orders = DEBTOR.through("order", Order::number, Order.BUYER);
        Order sold = new Order("A1", List.of(Debtor.orders(7)));
        Order lost = new Order("A2", List.of());

        assertThat(orders.subject()).isEqualTo("order");
        assertThat(orders.idOf().from(sold)).isEqualTo("A1");
        assertThat(orders.find("orders").orElseThrow().atLeast(7).of(sold, TODAY))
                .isEqualTo(Truth.YES);
        assertThat(orders.find("orders").orElseThrow().atLeast(7).of(lost, TODAY))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(orders.find("orders").orElseThrow().known().of(lost, TODAY)).isEqualTo(Truth.NO);
    }

    @Test
    void two_lenses_are_told_apart_by_name() {
        Attribute<Order, Long> buyers = Debtor.ORDERS.through(Order.BUYER).named("buyer.orders");
        assertThat(buyers.name()).isEqualTo("buyer.orders");
        assertThat(buyers.label().en()).isEqualTo("buyer.orders");
        assertThat(Debtor.ORDERS
                        .label("orders placed", "订单数")
                        .named("buyer.orders")
                        .label()
                        .en())
                .isEqualTo("orders placed");
    }

    @Test
    void an_attribute_is_read_from_a_hosts_own_row_under_its_name_words_and_unit() {
        Attribute<Debtor, BigDecimal> known =
                Debtor.TURNOVER.label("turnover", "营业额").unit("yuan", "元");
        Attribute<Map<String, Integer>, BigDecimal> own = known.from(row -> row.get("TURNOVER"));
        assertThat(own.name()).isEqualTo("turnover");
        assertThat(own.atLeast(30).words()).isEqualTo(known.atLeast(30).words());
        assertThat(own.of(Map.of("TURNOVER", 30), TODAY)).contains(new BigDecimal("3E+1"));
        assertThat(own.atLeast(30).of(Map.of("TURNOVER", 29), TODAY)).isEqualTo(Truth.NO);
        assertThat(own.atLeast(30).of(Map.of(), TODAY)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_count_that_is_read_from_a_row_may_be_unknown_there() {
        Attribute<Map<String, Integer>, Long> own = Debtor.ORDERS.from(row -> row.get("ORDERS"));
        RuleSet<Map<String, Integer>, Integer> set =
                RuleSet.of("acme.set", own.below(7).then("acme.few", 1, "orders little"));
        assertThat(set.ask(Map.of("ORDERS", 6), TODAY).yes()).containsExactly(1);
        assertThat(set.ask(Map.of("ORDERS", 7), TODAY).unknown()).isEmpty();
        assertThat(set.ask(Map.of(), TODAY).unknown()).hasSize(1);
        assertThat(set.ask(Map.of(), TODAY).failures()).isEmpty();
    }

    @Test
    void a_row_that_gives_another_kind_than_the_attribute_has_is_a_failure() {
        Attribute<String, LocalDate> own = Debtor.LAST_ORDER.from(row -> row);
        assertThatExceptionOfType(AttributeFailure.class)
                .isThrownBy(() -> own.of("2026-01-31", TODAY))
                .withMessage("Attribute last-order cannot be read: IllegalArgumentException");
    }

    @Test
    void a_hosts_own_fields_are_attributes_of_their_kind() {
        Account account = new Account(Extensions.none()
                .with("acme.region", "north")
                .with("acme.score", new BigDecimal("7.5"))
                .with("acme.vip", true)
                .with("acme.tags", List.of("a", "b")));
        assertThat(extension("acme.region", AttributeKind.CODE).is("north").of(account, TODAY))
                .isEqualTo(Truth.YES);
        assertThat(extension("acme.score", AttributeKind.NUMBER).atLeast(8).of(account, TODAY))
                .isEqualTo(Truth.NO);
        assertThat(extension("acme.vip", AttributeKind.FLAG).is(true).of(account, TODAY))
                .isEqualTo(Truth.YES);
        assertThat(extension("acme.tags", AttributeKind.CODES).of(account, TODAY))
                .contains(Set.of("a", "b"));
        assertThat(extension("acme.other", AttributeKind.CODES).is("a").of(account, TODAY))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_hosts_own_field_of_another_kind_is_a_failure_and_not_a_no() {
        Account account = new Account(Extensions.none().with("acme.region", "north"));
        RuleSet<Account, Integer> set = RuleSet.<Account, Integer>of(
                        "acme.set",
                        extension("acme.region", AttributeKind.NUMBER)
                                .atLeast(8)
                                .then("acme.one", 1, "because"))
                .identifiedBy(it -> "account 1");
        assertThat(set.ask(account, TODAY).failures()).singleElement().satisfies(failure -> {
            assertThat(failure.attribute()).contains("acme.region");
            assertThat(failure.subject()).contains("account 1");
            assertThat(failure)
                    .hasToString("RuleFailure[acme.one, acme.region, account 1, "
                            + "org.crmkit.core.rule.AttributeFailure]");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> extension("acme.region", AttributeKind.DATE))
                .withMessage("A host's field is of kind [NUMBER, FLAG, CODE, CODES], found DATE");
    }

    private static Attribute<Account, Object> extension(String name, AttributeKind kind) {
        return Attribute.extension(name, kind, Account::extensions);
    }

    @Test
    void a_unit_is_said_behind_a_number_in_both_languages() {
        Condition<Debtor> condition = Debtor.TURNOVER
                .label("turnover", "营业额")
                .unit("thousand yuan", "千元")
                .atLeast(30);
        assertThat(condition.words().in(Texts.ENGLISH)).isEqualTo("turnover is at least 30 thousand yuan");
        assertThat(condition.words().in(Texts.CHINESE)).isEqualTo("营业额不低于30千元");
        assertThat(Debtor.TURNOVER.unit("yuan", "元").known().words().en()).isEqualTo("turnover is known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Debtor.LAST_ORDER.unit("days", "天"))
                .withMessage("Only a number has a unit, not a DATE");
    }

    @Test
    void a_way_to_the_id_that_fails_does_not_hide_the_failure() {
        RuleSet<Debtor, Integer> set = RuleSet.<Debtor, Integer>of(
                        "acme.set",
                        Attribute.<Debtor>count("broken", debtor -> 1 / debtor.orders())
                                .atLeast(8)
                                .then("acme.one", 1, "because"))
                .identifiedBy(debtor -> 1 / debtor.orders());
        assertThat(set.ask(Debtor.orders(0), TODAY).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.subject()).isEmpty());
    }
}
