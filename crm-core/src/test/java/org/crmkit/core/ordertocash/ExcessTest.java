package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.check.Severity.WARNING;
import static org.crmkit.core.ordertocash.Paper.charge;
import static org.crmkit.core.ordertocash.Paper.delivery;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.part;
import static org.crmkit.core.ordertocash.Told.finds;
import static org.crmkit.core.ordertocash.Told.report;

import org.crmkit.core.check.Finding;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.SalesDocument;
import org.junit.jupiter.api.Test;

/** Where more was delivered or invoiced than ordered. */
class ExcessTest {
    private static final SalesDocument O1 = order("O1", 5)
            .addLine(line(1, 3, "CNY 60.00").build())
            .addLine(line(2, 4, "CNY 40.00").build())
            .build();
    private static final SalesDocument I1 =
            invoice("I1", "O1", 20, "CNY 100.00").build();

    @Test
    void more_delivered_than_ordered() {
        SalesDocument first = delivery("D1", "O1", 6, 7).addLine(part(1, 2)).build();
        assertThat(report(
                                O1,
                                first,
                                delivery("D2", "O1", 8, 9).addLine(part(1, 1)).build())
                        .findings())
                .isEmpty();
        finds(
                report(O1, first, delivery("D2", "O1", 8, 9).addLine(part(1, 2)).build()),
                WARNING,
                "delivered-more",
                "order:O1",
                "delivery:D2",
                "of line 1 of order O1, 3 was ordered and 4 delivered: delivery:D1, delivery:D2",
                "订单O1第1行订购3，已发货4：delivery:D1、delivery:D2");
        SalesDocument back = delivery("D3", "O1", 9, 9).addLine(part(1, -1)).build();
        assertThat(report(
                                O1,
                                first,
                                delivery("D2", "O1", 8, 9).addLine(part(1, 2)).build(),
                                back)
                        .findings())
                .isEmpty();
    }

    @Test
    void more_invoiced_than_ordered_by_quantity() {
        SalesDocument fits = invoice("I1", 20)
                .order(OrderId.of("O1"))
                .addLine(charge(1, 1, 3, "CNY 60.00").build())
                .build();
        assertThat(report(O1, fits).findings()).isEmpty();
        SalesDocument again = invoice("I2", 21)
                .order(OrderId.of("O1"))
                .addLine(charge(1, 1, 1, "CNY 90.00").build())
                .build();
        finds(
                report(O1, fits, again),
                WARNING,
                "invoiced-more",
                "order:O1",
                "invoice:I2",
                "of line 1 of order O1, 3 was ordered and 4 invoiced: invoice:I1, invoice:I2",
                "订单O1第1行订购3，已开票4：invoice:I1、invoice:I2");
    }

    @Test
    void more_invoiced_than_ordered_by_amount() {
        assertThat(report(O1, I1).findings()).isEmpty();
        finds(
                report(O1, I1, invoice("I2", "O1", 21, "CNY 0.01").build()),
                WARNING,
                "invoiced-more",
                "order:O1",
                "invoice:I2",
                "order O1 is over CNY 100.00, and CNY 100.01 was invoiced: invoice:I1, invoice:I2",
                "订单O1金额CNY 100.00，已开票CNY 100.01：invoice:I1、invoice:I2");
        assertThat(report(
                                O1,
                                I1,
                                invoice("I2", "O1", 21, "CNY 5.00").build(),
                                invoice("I3", "O1", 22, "CNY -5.00").build())
                        .findings())
                .isEmpty();
    }

    @Test
    void lines_are_compared_with_lines_so_that_tax_is_not_taken_for_too_much() {
        SalesDocument withTax = invoice("I1", "O1", 20, "CNY 113.00")
                .addLine(charge(1, 1, 3, "CNY 60.00").build())
                .addLine(charge(2, 2, 4, "CNY 40.00").build())
                .build();
        assertThat(report(O1, withTax).findings()).isEmpty();
        SalesDocument dear = invoice("I1", "O1", 20, "CNY 113.00")
                .addLine(charge(1, 1, 3, "CNY 60.00").build())
                .addLine(charge(2, 2, 4, "CNY 40.01").build())
                .build();
        assertThat(report(O1, dear).findings())
                .extracting(Finding::code)
                .containsExactly("order-to-cash.invoiced-more");
    }

    @Test
    void a_line_that_the_order_does_not_have() {
        finds(
                report(O1, delivery("D1", "O1", 6, 7).addLine(part(3, 1)).build()),
                WARNING,
                "unknown-line",
                "delivery:D1",
                "order:O1",
                "delivery D1 names line 3 of order O1, which has no such line",
                "发货单D1引用订单O1第3行，但该行不存在");
    }
}
