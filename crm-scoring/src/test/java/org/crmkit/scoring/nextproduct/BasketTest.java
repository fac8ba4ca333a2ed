package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.DocumentStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasketTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final AsOf THAT_DAY = Facts.endOf("2026-03-01");

    @Test
    void a_product_counts_once_and_products_stand_in_the_order_of_their_ids() {
        Basket basket = Samples.basket("milk bread milk");
        assertThat(basket).hasToString("Basket[bread, milk]").isEqualTo(Samples.basket("bread milk"));
        assertThat(basket.has(ProductId.of("milk"))).isTrue();
        assertThat(basket.has(ProductId.of("beer"))).isFalse();
        assertThat(Basket.none()).isEqualTo(Samples.basket(""));
    }

    @Test
    void an_order_gives_the_products_of_its_lines_from_its_day_on() {
        Order order = order(DocumentStatus.Category.OPEN);
        assertThat(Basket.of(order, THAT_DAY)).isEqualTo(Samples.basket("tea rice"));
        assertThat(Basket.of(order, Facts.endOf("2026-02-28"))).isEqualTo(Basket.none());
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, false", "OPEN, true", "CLOSED, true", "CANCELLED, false"})
    void drafts_and_cancelled_orders_give_none(DocumentStatus.Category category, boolean some) {
        assertThat(Basket.of(order(category), THAT_DAY).products().isEmpty()).isNotEqualTo(some);
    }

    @Test
    void an_invoice_gives_what_it_charges_and_a_credit_note_nothing() {
        assertThat(Basket.of(invoice("4.00"), THAT_DAY)).isEqualTo(Samples.basket("tea"));
        assertThat(Basket.of(invoice("4.00"), Facts.endOf("2026-02-28"))).isEqualTo(Basket.none());
        assertThat(Basket.of(invoice("-4.00"), THAT_DAY)).isEqualTo(Basket.none());
    }

    @Test
    void purchases_give_what_was_bought_and_not_given_back() {
        List<Purchase> lines = purchases(
                "ann 2026-01-01 tea CNY 5",
                "ann 2026-01-01 gift CNY 0",
                "ann 2026-01-02 rice CNY 5",
                "ann 2026-01-03 rice CNY -4.99",
                "ann 2026-01-02 salt CNY 5",
                "ann 2026-01-04 salt CNY -5",
                "ann 2026-01-05 soap CNY -5");
        assertThat(Basket.of(lines, THAT_DAY)).isEqualTo(Samples.basket("gift rice tea"));
        assertThat(Basket.of(lines, Facts.endOf("2026-01-03"))).isEqualTo(Samples.basket("gift rice salt tea"));
        assertThat(Basket.of(lines, Facts.endOf("2025-12-31"))).isEqualTo(Basket.none());
    }

    @Test
    void what_was_paid_in_one_currency_is_not_weighed_against_another() {
        List<Purchase> lines =
                purchases("ann 2026-01-01 tea CNY 5", "ann 2026-01-02 tea USD -9", "ann 2026-01-02 salt USD -9");
        assertThat(Basket.of(lines, THAT_DAY)).isEqualTo(Samples.basket("tea"));
    }

    @Test
    void refunds_only_and_no_purchases_at_all_give_nothing() {
        assertThat(Basket.of(purchases("ann 2026-01-05 soap CNY -5"), THAT_DAY)).isEqualTo(Basket.none());
        assertThat(Basket.of(List.of(), THAT_DAY)).isEqualTo(Basket.none());
        assertThat(Basket.byDay(List.of(), THAT_DAY)).isEmpty();
    }

    @Test
    void each_customer_has_a_basket_for_each_day_in_whatever_order_the_lines_come() {
        List<Purchase> lines = new ArrayList<>(purchases(
                "bob 2026-01-01 rice CNY 5",
                "ann 2026-01-02 rice CNY 5",
                "ann 2026-01-01 tea CNY 5",
                "ann 2026-01-01 salt CNY 5",
                "ann 2026-01-02 tea CNY -5",
                "ann 2026-03-02 soap CNY 5"));
        assertThat(Basket.byDay(lines, THAT_DAY))
                .containsExactly(
                        Samples.basket("salt tea"), Samples.basket("rice"), Basket.none(), Samples.basket("rice"));
        Collections.reverse(lines);
        assertThat(Basket.byDay(lines, THAT_DAY)).hasSize(4).startsWith(Samples.basket("salt tea"));
    }

    @Test
    void baskets_without_products_are_counted_apart() {
        Baskets baskets = Samples.baskets("milk", "", "milk bread");
        assertThat(baskets.size()).isEqualTo(2);
        assertThat(baskets.empty()).isEqualTo(1);
        assertThat(baskets.share(ProductId.of("bread"))).hasToString("0.5");
        assertThat(baskets.share(ProductId.of("beer"))).hasToString("0");
        assertThat(Samples.baskets("").share(ProductId.of("beer"))).hasToString("0");
    }

    @Test
    void keys_give_the_same_baskets_as_products() {
        BasketTally keys = new BasketTally();
        keys.add(List.of("milk", "bread", "milk"));
        keys.add(List.<String>of());
        assertThat(keys.result()).isEqualTo(Samples.baskets("bread milk", ""));
        assertThat(keys.result()).hasToString("Baskets[1, 2 products]");
    }

    private static List<Purchase> purchases(String... rows) {
        List<Purchase> lines = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            lines.add(Purchase.builder()
                    .id(PurchaseId.of("p" + lines.size()))
                    .customer(CustomerId.of(parts[0]))
                    .day(LocalDate.parse(parts[1]))
                    .product(ProductId.of(parts[2]))
                    .amount(Money.parse(parts[3] + " " + parts[4]))
                    .build());
        }
        return lines;
    }

    private static Order order(DocumentStatus.Category category) {
        Timeline<DocumentStatus> status =
                Timeline.start(Instant.parse("2026-01-01T00:00:00Z"), DocumentStatus.of(category), Cause.by("host"));
        return Order.builder()
                .id(OrderId.of("o1"))
                .customer(CustomerId.of("ann"))
                .ordered(DAY)
                .currency(Currency.getInstance("CNY"))
                .status(status)
                .addLines(line(1, "2.00").product(ProductId.of("tea")).build())
                .addLines(line(2, "3.00").product(ProductId.of("rice")).build())
                .addLines(line(3, "-1.00").product(ProductId.of("soap")).build())
                .addLines(line(4, "9.00").build())
                .build();
    }

    private static OrderLine.Builder line(int number, String amount) {
        return OrderLine.builder().number(number).amount(Money.parse("CNY " + amount));
    }

    private static Invoice invoice(String amount) {
        return Invoice.builder()
                .id(InvoiceId.of("i1"))
                .customer(CustomerId.of("ann"))
                .issued(DAY)
                .addLines(InvoiceLine.builder()
                        .number(1)
                        .product(ProductId.of("tea"))
                        .amount(Money.parse("CNY " + amount))
                        .build())
                .build();
    }
}
