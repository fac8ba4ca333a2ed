package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.C1;
import static org.crmkit.core.order.SalesDocuments.DAY;
import static org.crmkit.core.order.SalesDocuments.charge;
import static org.crmkit.core.order.SalesDocuments.endOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final OrderId O1 = OrderId.of("O1");
    private static final OrderId O2 = OrderId.of("O2");

    private static Invoice.Builder plain() {
        return Invoice.builder().id(InvoiceId.of("I1")).customer(C1).issued(DAY);
    }

    @Test
    void the_total_is_the_amount_or_else_the_sum_of_the_lines() {
        Invoice lines = plain().addLine(charge(1, "CNY 5.00"))
                .addLine(charge(2, "CNY -7.00"))
                .build();
        assertThat(lines.total()).isEqualTo(Money.parse("CNY -2.00"));
        assertThat(Invoice.builder()
                        .from(lines)
                        .amount(Money.parse("CNY 3.00"))
                        .build()
                        .total())
                .isEqualTo(Money.parse("CNY 3.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().build())
                .withMessage("Invoice I1 must have an amount or at least one line");
    }

    @Test
    void it_charges_its_own_order_and_those_that_lines_name_each_once() {
        InvoiceLine other =
                InvoiceLine.builder().from(charge(2, "CNY 1.00")).order(O2).build();
        Invoice invoice = plain().order(O1)
                .addLine(charge(1, "CNY 1.00"))
                .addLine(other)
                .addLine(InvoiceLine.builder().from(other).number(3).build())
                .build();
        assertThat(invoice.orders()).containsExactly(O1, O2);
        assertThat(invoice.order(invoice.lines().get(0))).contains(O1);
        assertThat(invoice.order(other)).contains(O2);
        Invoice without = plain().addLine(charge(1, "CNY 1.00")).build();
        assertThat(without.orders()).isEmpty();
        assertThat(without.order(without.lines().get(0))).isEmpty();
    }

    @Test
    void it_is_in_one_currency_and_its_lines_have_numbers_of_their_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().amount(Money.parse("CNY 1.00"))
                        .addLine(charge(1, "USD 1.00"))
                        .build())
                .withMessage("Invoice I1 must have one currency, found CNY 1.00 and USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().addLine(charge(1, "CNY 1.00"))
                        .addLine(charge(1, "CNY 2.00"))
                        .build())
                .withMessage("Invoice I1 has two lines 1");
    }

    @Test
    void its_parts_are_checked() {
        LocalDate far = LocalDate.of(10000, 1, 1);
        Invoice.Builder some = plain().amount(Money.parse("CNY 1.00"));
        assertThat(some.due(DAY.minusDays(1)).build().due()).contains(DAY.minusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.due(far).build())
                .withMessageStartingWith("The day an invoice is due must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> some.issued(far).build())
                .withMessageStartingWith("The day of an invoice must lie");
        InvoiceLine.Builder line = InvoiceLine.builder().number(1).amount(Money.parse("CNY 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.orderLine(0).build())
                .withMessage("The number of an order line must be at least 1, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> line.orderLine(1).quantity(new BigDecimal("1e25")).build())
                .withMessage("The quantity of invoice line 1 must have at most 24 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> charge(0, "CNY 1.00"))
                .withMessage("The number of an invoice line must be at least 1, found 0");
    }

    @Test
    void it_is_known_from_its_day_on() {
        Invoice invoice = SalesDocuments.invoice();
        assertThat(invoice.knownAt(endOf(invoice.issued().minusDays(1)))).isEmpty();
        assertThat(invoice.knownAt(endOf(invoice.issued()))).containsSame(invoice);
    }
}
