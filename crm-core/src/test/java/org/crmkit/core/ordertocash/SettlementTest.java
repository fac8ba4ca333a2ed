package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.check.Severity.ERROR;
import static org.crmkit.core.check.Severity.WARNING;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.payment;
import static org.crmkit.core.ordertocash.Paper.to;
import static org.crmkit.core.ordertocash.Told.finds;
import static org.crmkit.core.ordertocash.Told.report;

import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

/** Where payments and invoices do not fit together. */
class SettlementTest {
    private static final SalesDocument O1 = order("O1", 5)
            .addLine(line(1, 3, "CNY 60.00").build())
            .addLine(line(2, 4, "CNY 40.00").build())
            .build();
    private static final SalesDocument I1 =
            invoice("I1", "O1", 20, "CNY 100.00").build();

    @Test
    void a_payment_without_its_invoice() {
        OrderToCashReport report = report(payment("P1", 30, "CNY 9.00")
                .addAllocation(to("I9", "CNY 9.00"))
                .build());
        finds(
                report,
                ERROR,
                "payment-without-invoice",
                "payment:P1",
                "invoice:I9",
                "payment P1 belongs to invoice I9, which is not there",
                "收款P1所属的发票I9不存在");
        assertThat(report.unmatched()).hasToString("[payment:P1]");
        assertThat(report.unapplied().get(0).amount()).isEqualTo(Money.parse("CNY 9.00"));
    }

    @Test
    void a_payment_that_nobody_has_allocated_in_full() {
        OrderToCashReport report = report(
                O1,
                I1,
                payment("P1", 30, "CNY 9.00")
                        .addAllocation(to("I1", "CNY 2.00"))
                        .build());
        finds(
                report,
                WARNING,
                "payment-unallocated",
                "payment:P1",
                "CNY 7.00",
                "of payment P1 over CNY 9.00, CNY 7.00 settles no invoice",
                "收款P1金额CNY 9.00，其中CNY 7.00未核销任何发票");
        assertThat(report.unmatched()).isEmpty();
        assertThat(report.invoices().get(0).open()).isEqualTo(Money.parse("CNY 98.00"));
        assertThat(report.unapplied().get(0).amount()).isEqualTo(Money.parse("CNY 7.00"));
        assertThat(report(payment("P1", 30, "CNY 9.00").build()).unmatched()).hasToString("[payment:P1]");
    }

    @Test
    void payments_larger_than_their_invoice() {
        SalesDocument half = payment("P1", 30, "CNY 50.00")
                .addAllocation(to("I1", "CNY 50.00"))
                .build();
        SalesDocument rest = payment("P2", 40, "CNY 50.00")
                .addAllocation(to("I1", "CNY 50.00"))
                .build();
        assertThat(report(O1, I1, half, rest).findings()).isEmpty();
        OrderToCashReport report = report(
                O1,
                I1,
                half,
                payment("P2", 40, "CNY 50.01")
                        .addAllocation(to("I1", "CNY 50.01"))
                        .build());
        finds(
                report,
                WARNING,
                "overpaid",
                "invoice:I1",
                "payment:P2",
                "of invoice I1 over CNY 100.00, CNY 100.01 was settled by P1, P2: CNY 0.01 too much",
                "发票I1金额CNY 100.00，已由P1、P2核销CNY 100.01：多出CNY 0.01");
        assertThat(report.invoices().get(0).open()).isEqualTo(Money.parse("CNY -0.01"));
    }

    @Test
    void an_invoice_in_a_second_currency_is_owed_in_its_own() {
        OrderToCashReport report =
                report(O1, invoice("I1", "O1", 20, "USD 500.00").build());
        finds(
                report,
                WARNING,
                "invoice-currency",
                "invoice:I1",
                "order:O1",
                "invoice I1 is in USD, but the order O1 to which it belongs is in CNY",
                "发票I1的币种为USD，而其所属的订单O1的币种为CNY");
        assertThat(report.figures().receivables().keySet()).containsExactly("USD");
    }

    @Test
    void a_payment_in_a_second_currency_settles_nothing() {
        OrderToCashReport report = report(
                O1,
                I1,
                payment("P1", 30, "USD 100.00")
                        .addAllocation(to("I1", "USD 100.00"))
                        .build());
        finds(
                report,
                ERROR,
                "payment-currency",
                "payment:P1",
                "invoice:I1",
                "payment P1 is in USD, but the invoice I1 to which it belongs is in CNY",
                "收款P1的币种为USD，而其所属的发票I1的币种为CNY");
        assertThat(report.invoices().get(0).open()).isEqualTo(Money.parse("CNY 100.00"));
        assertThat(report.unapplied().get(0).amount()).isEqualTo(Money.parse("USD 100.00"));
        assertThat(report.unmatched()).hasToString("[payment:P1]");
    }
}
