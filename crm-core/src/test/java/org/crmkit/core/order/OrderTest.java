package org.crmkit.core.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.order.SalesDocuments.C1;
import static org.crmkit.core.order.SalesDocuments.DAY;
import static org.crmkit.core.order.SalesDocuments.endOf;
import static org.crmkit.core.order.SalesDocuments.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static Order.Builder plain() {
        return Order.builder().id(OrderId.of("O1")).customer(C1).ordered(DAY).currency(Money.currency("CNY"));
    }

    @Test
    void the_total_is_the_amount_or_else_the_sum_of_the_lines() {
        Order lines = plain().addLine(line(1, "CNY 5.00"))
                .addLine(line(2, "CNY -1.50"))
                .build();
        assertThat(lines.total()).contains(Money.parse("CNY 3.50")).isEqualTo(lines.net());
        Order both = Order.builder().from(lines).amount(Money.parse("CNY 4.00")).build();
        assertThat(both.total()).contains(Money.parse("CNY 4.00"));
        assertThat(both.net()).contains(Money.parse("CNY 3.50"));
        assertThat(plain().build().total()).isEmpty();
    }

    @Test
    void a_line_is_found_by_its_number() {
        Order order = SalesDocuments.order();
        assertThat(order.line(2)).contains(order.lines().get(1));
        assertThat(order.line(3)).isEmpty();
    }

    @Test
    void lines_have_numbers_of_their_own_from_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().addLine(line(2, "CNY 1.00"))
                        .addLine(line(2, "CNY 2.00"))
                        .build())
                .withMessage("Order O1 has two lines 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(0, "CNY 1.00"))
                .withMessage("The number of an order line must be at least 1, found 0");
    }

    @Test
    void all_amounts_have_the_orders_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().addLine(line(1, "USD 1.00")).build())
                .withMessage("Order O1 is in CNY, found an amount of USD 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().amount(Money.parse("EUR 2.00")).build())
                .withMessage("Order O1 is in CNY, found an amount of EUR 2.00");
    }

    @Test
    void quantities_have_at_most_24_digits() {
        OrderLine.Builder most = OrderLine.builder().number(1).amount(Money.parse("CNY 1.00"));
        assertThat(most.quantity(new BigDecimal("9".repeat(24))).build().quantity())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.quantity(new BigDecimal("1e30000000")).build())
                .withMessage("The quantity of order line 1 must have at most 24 digits");
    }

    @Test
    void days_lie_in_the_years_1_to_9999() {
        LocalDate far = LocalDate.of(10000, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().ordered(far).build())
                .withMessageStartingWith("The day of an order must lie in the years 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().promised(far).build())
                .withMessageStartingWith("The promised day of an order must lie");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderLine.builder()
                        .from(line(1, "CNY 1.00"))
                        .promised(far)
                        .build())
                .withMessageStartingWith("The promised day of an order line must lie");
    }

    @Test
    void what_came_later_is_not_known_yet() {
        Order order = SalesDocuments.order();
        assertThat(order.knownAt(endOf(DAY.minusDays(1)))).isEmpty();
        Order first = order.knownAt(endOf(DAY)).orElseThrow();
        assertThat(first.status().map(Timeline::last)).contains(DocumentStatus.of(DocumentStatus.Category.DRAFT));
        assertThat(Order.builder().from(first).status(order.status()).build()).isEqualTo(order);
        assertThat(order.knownAt(endOf(DAY.plusDays(1)))).containsSame(order);
    }

    @Test
    void a_status_keeps_the_hosts_own_word_or_takes_the_categorys() {
        assertThat(DocumentStatus.of(DocumentStatus.Category.OPEN, "部分发货").code())
                .isEqualTo("部分发货");
        assertThat(DocumentStatus.of(DocumentStatus.Category.CLOSED).code()).isEqualTo("closed");
        assertThat(DocumentStatus.of(DocumentStatus.Category.CANCELLED).code()).isEqualTo("cancelled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentStatus.of(DocumentStatus.Category.OPEN, ""))
                .withMessage("The code of a status must not be blank");
    }
}
