package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.ordertocash.Paper.day;
import static org.crmkit.core.ordertocash.Paper.delivery;
import static org.crmkit.core.ordertocash.Paper.endOf;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.part;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Texts;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DocumentStatus.Category;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.OrderToCashPolicy.Arrival;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

class FulfilmentTest {
    private static final Order TWO_LINES = order("O1", 0)
            .addLine(line(1, 3, "CNY 60.00").promised(day(10)).build())
            .addLine(line(2, 4, "CNY 40.00").build())
            .addLine(freight())
            .promised(day(20))
            .build();

    private static OrderLine freight() {
        return OrderLine.builder().number(3).amount(Money.parse("CNY 5.00")).build();
    }

    private static OrderChain at(int day, SalesDocument... documents) {
        return at(OrderToCashPolicy.standard(), day, documents);
    }

    private static OrderChain at(OrderToCashPolicy policy, int day, SalesDocument... documents) {
        return new OrderToCash(policy)
                .report(Stream.of(documents), endOf(day))
                .orders()
                .get(0);
    }

    private static Delivery first(int received) {
        return delivery("D1", "O1", 1, received).addLine(part(1, 3)).build();
    }

    private static Delivery second(int received) {
        return delivery("D2", "O1", 1, received).addLine(part(2, 4)).build();
    }

    @Test
    void each_line_has_until_its_own_promise_or_else_the_orders() {
        OrderChain kept = at(50, TWO_LINES, first(10), second(20));
        assertThat(kept.onTimeInFull()).isEqualTo(Truth.YES);
        assertThat(kept.delivered()).contains(day(20));
        OrderChain late = at(50, TWO_LINES, first(11), second(20));
        assertThat(late.onTimeInFull()).isEqualTo(Truth.NO);
        assertThat(late.because()).hasToString("line 1 was promised for 2026-01-11 and arrived on 2026-01-12");
        assertThat(late.because().in(Texts.CHINESE)).isEqualTo("第1行承诺于2026-01-11送达，实际于2026-01-12到达");
        assertThat(at(50, TWO_LINES, first(10), second(21)).onTimeInFull()).isEqualTo(Truth.NO);
    }

    @Test
    void what_is_missing_is_late_from_the_day_after_its_promise() {
        assertThat(at(10, TWO_LINES).onTimeInFull()).isEqualTo(Truth.UNKNOWN);
        assertThat(at(10, TWO_LINES).because().in(Texts.CHINESE)).isEqualTo("第1行承诺于2026-01-11送达，尚未全部到达");
        OrderChain missing = at(11, TWO_LINES);
        assertThat(missing.onTimeInFull()).isEqualTo(Truth.NO);
        assertThat(missing.because())
                .hasToString("line 1 was promised for 2026-01-11 and has not arrived in full by 2026-01-12");
        assertThat(missing.because().in(Texts.CHINESE)).isEqualTo("第1行承诺于2026-01-11送达，截至2026-01-12仍未全部到达");
    }

    @Test
    void in_full_means_every_line_to_the_last_piece() {
        Delivery short1 = delivery("D1", "O1", 1, 5).addLine(part(1, 2)).build();
        assertThat(at(50, TWO_LINES, short1, second(20)).delivered()).isEmpty();
        assertThat(at(50, TWO_LINES, short1, second(20)).onTimeInFull()).isEqualTo(Truth.NO);
        Delivery rest = delivery("D3", "O1", 6, 10).addLine(part(1, 1)).build();
        assertThat(at(50, TWO_LINES, rest, short1, second(20)).onTimeInFull()).isEqualTo(Truth.YES);
        Delivery back = delivery("D4", "O1", 30, 30).addLine(part(1, -1)).build();
        OrderChain returned = at(50, TWO_LINES, rest, short1, second(20), back);
        assertThat(returned.delivered()).contains(day(20));
        assertThat(returned.onTimeInFull()).isEqualTo(Truth.YES);
    }

    @Test
    void days_of_grace_and_the_day_of_shipping_are_the_policys() {
        OrderToCashPolicy grace = new OrderToCashPolicy(Arrival.RECEIVED, 2, List.of(), 90);
        assertThat(at(grace, 50, TWO_LINES, first(12), second(22)).onTimeInFull())
                .isEqualTo(Truth.YES);
        assertThat(at(grace, 50, TWO_LINES, first(13), second(22)).onTimeInFull())
                .isEqualTo(Truth.NO);
        assertThat(at(grace, 12, TWO_LINES).onTimeInFull()).isEqualTo(Truth.UNKNOWN);
        assertThat(at(grace, 13, TWO_LINES).onTimeInFull()).isEqualTo(Truth.NO);
        OrderToCashPolicy shipped = new OrderToCashPolicy(Arrival.SHIPPED, 0, List.of(), 90);
        OrderChain left = at(shipped, 50, TWO_LINES, first(30), second(30));
        assertThat(left.onTimeInFull()).isEqualTo(Truth.YES);
        assertThat(left.delivered()).contains(day(1));
    }

    @Test
    void without_lines_the_last_delivery_counts() {
        Order plain = order("O1", 0).promised(day(20)).build();
        Delivery one = delivery("D1", "O1", 1, 5).build();
        Delivery other = delivery("D2", "O1", 1, 21).build();
        assertThat(at(50, plain, one).onTimeInFull()).isEqualTo(Truth.YES);
        OrderChain late = at(50, plain, one, other);
        assertThat(late.onTimeInFull()).isEqualTo(Truth.NO);
        assertThat(late.because()).hasToString("the order was promised for 2026-01-21 and arrived on 2026-01-22");
        assertThat(at(15, plain, one, other).delivered()).isEmpty();
        assertThat(at(15, plain).because())
                .hasToString("the order is promised for 2026-01-21 and has not arrived in full yet");
        OrderChain mixed =
                at(50, TWO_LINES, first(5), delivery("D2", "O1", 1, 7).build());
        assertThat(mixed.delivered()).contains(day(7));
        assertThat(mixed.onTimeInFull()).isEqualTo(Truth.YES);
    }

    @Test
    void without_a_promise_without_goods_or_cancelled_it_cannot_be_told() {
        OrderChain promisedNothing =
                at(50, order("O1", 0).build(), delivery("D1", "O1", 1, 5).build());
        assertThat(promisedNothing.onTimeInFull()).isEqualTo(Truth.UNKNOWN);
        assertThat(promisedNothing.delivered()).contains(day(5));
        assertThat(promisedNothing.because()).hasToString("the order was promised for no day");
        assertThat(promisedNothing.because().in(Texts.CHINESE)).isEqualTo("订单没有承诺日期");
        OrderChain service =
                at(50, order("O1", 0).addLine(freight()).promised(day(3)).build());
        assertThat(service.onTimeInFull()).isEqualTo(Truth.UNKNOWN);
        assertThat(service.because()).hasToString("nothing of it is to be delivered");
        Order cancelled = Order.builder()
                .from(TWO_LINES)
                .status(Paper.status(Category.CANCELLED, 9))
                .build();
        assertThat(at(50, cancelled).onTimeInFull()).isEqualTo(Truth.UNKNOWN);
        assertThat(at(50, cancelled).because()).hasToString("the order was cancelled on 2026-01-10");
        assertThat(at(50, cancelled).because().in(Texts.CHINESE)).isEqualTo("订单已于2026-01-10取消");
    }
}
