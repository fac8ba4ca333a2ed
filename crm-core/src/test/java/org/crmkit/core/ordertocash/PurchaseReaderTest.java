package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.ordertocash.Paper.charge;
import static org.crmkit.core.ordertocash.Paper.day;
import static org.crmkit.core.ordertocash.Paper.endOf;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.order.DocumentStatus.Category;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.PurchaseReader.Basis;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurchaseReaderTest {
    private static final List<SalesDocument> DOCUMENTS = List.of(
            invoice("I2", "O1", 21, "CNY -5.00").build(),
            order("O1", 5)
                    .addLine(
                            line(1, 3, "CNY 60.00").product(ProductId.of("tea")).build())
                    .addLine(line(2, -1, "CNY -20.00").build())
                    .build(),
            invoice("I1", 20)
                    .addLine(charge(1, 1, 3, "CNY 60.00")
                            .product(ProductId.of("tea"))
                            .build())
                    .addLine(charge(2, 2, 1, "CNY 1.50").build())
                    .amount(Money.parse("CNY 70.00"))
                    .build());

    private static Checked<List<Purchase>> read(Basis basis, List<SalesDocument> documents, int day) {
        return new PurchaseReader(basis).read(documents.stream(), endOf(day));
    }

    private static List<String> said(Basis basis, List<SalesDocument> documents, int day) {
        return read(basis, documents, day).orThrow().stream()
                .map(purchase -> purchase.id() + " " + purchase.day() + " " + purchase.amount())
                .toList();
    }

    @Test
    void each_line_of_an_invoice_is_a_purchase_and_an_invoice_without_lines_is_one() {
        assertThat(said(Basis.INVOICES, DOCUMENTS, 99))
                .containsExactly("I1/1 2026-01-21 CNY 60.00", "I1/2 2026-01-21 CNY 1.50", "I2/0 2026-01-22 CNY -5.00");
        Purchase tea = read(Basis.INVOICES, DOCUMENTS, 99).orThrow().get(0);
        assertThat(tea.product()).contains(ProductId.of("tea"));
        assertThat(tea.quantity()).contains(new BigDecimal("3"));
        assertThat(said(Basis.INVOICES, DOCUMENTS, 20)).hasSize(2);
        assertThat(said(Basis.INVOICES, DOCUMENTS, 19)).isEmpty();
    }

    @Test
    void each_line_of_an_order_is_a_purchase_and_an_order_without_lines_is_one() {
        assertThat(said(Basis.ORDERS, DOCUMENTS, 5))
                .containsExactly("O1/1 2026-01-06 CNY 60.00", "O1/2 2026-01-06 CNY -20.00");
        assertThat(said(Basis.ORDERS, DOCUMENTS, 4)).isEmpty();
        assertThat(said(
                        Basis.ORDERS,
                        List.of(order("O2", 1).amount(Money.parse("CNY 9.00")).build()),
                        9))
                .containsExactly("O2/0 2026-01-02 CNY 9.00");
    }

    @Test
    void drafts_and_cancelled_orders_are_no_purchases_once_they_are_that() {
        for (Category category : Category.values()) {
            SalesDocument order = order("O1", 1)
                    .amount(Money.parse("CNY 9.00"))
                    .status(Paper.status(category, 5))
                    .build();
            boolean counts = category == Category.OPEN || category == Category.CLOSED;
            assertThat(said(Basis.ORDERS, List.of(order), 5)).hasSize(counts ? 1 : 0);
            assertThat(said(Basis.ORDERS, List.of(order), 4)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_counts_twice(Basis basis) {
        List<SalesDocument> twice =
                Stream.concat(DOCUMENTS.stream(), DOCUMENTS.stream()).toList();
        assertThat(read(basis, twice, 99)).isEqualTo(read(basis, DOCUMENTS, 99));
    }

    @Test
    void what_cannot_be_told_is_a_finding() {
        Checked<List<Purchase>> read = read(
                Basis.ORDERS,
                List.of(
                        order("O1", 1).build(),
                        order("O2", 1).amount(Money.parse("CNY 1.00")).build(),
                        order("O2", 1).amount(Money.parse("CNY 2.00")).build(),
                        order("x".repeat(190), 1)
                                .amount(Money.parse("CNY 1.00"))
                                .build(),
                        order("x".repeat(189), 1)
                                .amount(Money.parse("CNY 1.00"))
                                .build()),
                9);
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "order-to-cash.two-versions", "order-to-cash.long-id", "order-to-cash.no-amount");
        assertThat(read.orThrow()).hasSize(1);
        Finding noAmount = read(Basis.ORDERS, List.of(order("O1", 1).build()), 9)
                .findings()
                .get(0);
        assertThat(noAmount.because()).hasToString("order O1 has neither an amount nor lines");
        assertThat(noAmount.because().in(Texts.CHINESE)).isEqualTo("订单O1既无金额也无明细行");
    }

    @Test
    void they_go_into_a_tally_of_purchases() {
        PurchaseTally tally = PurchaseTally.in("CNY");
        read(Basis.INVOICES, DOCUMENTS, 99).orThrow().forEach(tally::add);
        assertThat(tally.result().get(0).total()).isEqualTo(Money.parse("CNY 56.50"));
        assertThat(tally.result().get(0).purchaseDays()).containsExactly(day(20));
    }
}
