package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.ordertocash.Paper.contract;
import static org.crmkit.core.ordertocash.Paper.day;
import static org.crmkit.core.ordertocash.Paper.delivery;
import static org.crmkit.core.ordertocash.Paper.endOf;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.part;
import static org.crmkit.core.ordertocash.Paper.payment;
import static org.crmkit.core.ordertocash.Paper.to;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Texts;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderToCashTest {
    /** A contract of day 0; an order of day 5 in two lines for day 20, which came in two parts, the last on day 18. */
    static Stream<SalesDocument> chain() {
        return Stream.of(
                payment("P2", 70, "CNY 50.00")
                        .addAllocation(to("I1", "CNY 50.00"))
                        .build(),
                delivery("D1", "O1", 8, 10).addLine(part(1, 2)).build(),
                delivery("D2", "O1", 15, 18)
                        .addLine(part(1, 1))
                        .addLine(part(2, 4))
                        .build(),
                order("O1", 5)
                        .contract(ContractId.of("K1"))
                        .addLine(line(1, 3, "CNY 60.00").build())
                        .addLine(line(2, 4, "CNY 40.00").build())
                        .promised(day(20))
                        .build(),
                contract("K1", 0).build(),
                payment("P1", 40, "CNY 50.00")
                        .addAllocation(to("I1", "CNY 50.00"))
                        .build(),
                invoice("I1", "O1", 19, "CNY 100.00").due(day(49)).build());
    }

    private static OrderToCashReport chainAt(int day) {
        return OrderToCash.standard().report(chain(), endOf(day));
    }

    @Test
    void an_order_is_followed_from_its_contract_to_its_money() {
        OrderToCashReport report = chainAt(100);
        assertThat(report.findings()).isEmpty();
        assertThat(report.unmatched()).isEmpty();
        assertThat(report.documents()).isEqualTo(7);
        OrderChain chain = report.orders().get(0);
        assertThat(chain.contract()).contains(ContractId.of("K1"));
        assertThat(chain.deliveries()).hasToString("[D1, D2]");
        assertThat(chain.invoices()).hasToString("[I1]");
        assertThat(chain.payments()).hasToString("[P1, P2]");
        assertThat(Stream.of(Leg.values()).map(leg -> leg.days(chain).orElseThrow()))
                .containsExactly(5L, 13L, 1L, 51L, 65L);
        assertThat(chain.onTimeInFull()).isEqualTo(Truth.YES);
        assertThat(chain.because()).hasToString("the last of it arrived on 2026-01-19");
        assertThat(chain.because().in(Texts.CHINESE)).isEqualTo("最后一批于2026-01-19到达");
    }

    @Test
    void what_comes_later_is_not_seen() {
        assertThat(chainAt(-1).documents()).isZero();
        OrderChain early = chainAt(17).orders().get(0);
        assertThat(early.delivered()).isEmpty();
        assertThat(early.deliveries()).hasToString("[D1, D2]");
        assertThat(early.onTimeInFull()).isEqualTo(Truth.UNKNOWN);
        assertThat(early.because()).hasToString("line 1 is promised for 2026-01-21 and has not arrived in full yet");
        assertThat(chainAt(18).orders().get(0).delivered()).contains(day(18));
        assertThat(chainAt(18).invoices()).isEmpty();
        assertThat(chainAt(69).orders().get(0).paid()).isEmpty();
        assertThat(chainAt(70).orders().get(0).paid()).contains(day(70));
    }

    @ParameterizedTest
    @CsvSource({
        "19, CNY 100.00, 0, 2",
        "39, CNY 100.00, 0, 2",
        "40, CNY 50.00, 0, 2",
        "49, CNY 50.00, 0, 2",
        "50, CNY 50.00, 1, 3",
        "69, CNY 50.00, 20, 3"
    })
    void what_is_open_is_overdue_from_the_day_after_it_is_due(int day, String open, long overdue, int place) {
        OrderToCashReport report = chainAt(day);
        InvoiceBalance balance = report.invoices().get(0);
        assertThat(balance.open()).isEqualTo(Money.parse(open));
        assertThat(balance.overdueDays()).contains(overdue);
        assertThat(balance.settled()).isEmpty();
        CustomerBalance customer =
                report.figures().receivablesIn("CNY").orElseThrow().customers().get(0);
        assertThat(customer.ageing().get(place)).isEqualTo(Money.parse(open));
        assertThat(customer.open()).isEqualTo(Money.parse(open));
        assertThat(customer.overdue().signum()).isEqualTo(overdue > 0 ? 1 : 0);
    }

    @Test
    void what_is_settled_is_not_overdue() {
        InvoiceBalance balance = chainAt(70).invoices().get(0);
        assertThat(balance.open()).isEqualTo(Money.parse("CNY 0.00"));
        assertThat(balance.settled()).contains(day(70));
        assertThat(balance.overdueDays()).contains(0L);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "30, 3", "31, 4", "60, 4", "61, 5", "90, 5", "91, 6", "4000, 6"})
    void the_classes_of_ageing_hold_their_last_day(int overdue, int place) {
        Stream<SalesDocument> open = Stream.of(
                order("O1", 0).build(),
                invoice("I1", "O1", 0, "CNY 7.00").due(day(10)).build());
        List<Money> ageing = ageing(open, 10 + overdue);
        assertThat(ageing.indexOf(Money.parse("CNY 7.00"))).isEqualTo(place);
    }

    private static List<Money> ageing(Stream<SalesDocument> documents, int day) {
        return OrderToCash.standard()
                .report(documents, endOf(day))
                .figures()
                .receivablesIn("CNY")
                .orElseThrow()
                .customers()
                .get(0)
                .ageing();
    }

    @Test
    void credit_notes_and_what_has_no_due_day_have_classes_of_their_own() {
        List<Money> ageing = ageing(
                Stream.of(
                        order("O1", 0).build(),
                        invoice("I1", "O1", 1, "CNY 20.00").build(),
                        invoice("I2", "O1", 2, "CNY -5.00").due(day(3)).build()),
                90);
        assertThat(ageing.get(0)).isEqualTo(Money.parse("CNY -5.00"));
        assertThat(ageing.get(1)).isEqualTo(Money.parse("CNY 20.00"));
        assertThat(OrderToCashPolicy.standard().classes().stream().map(name -> name.in(Texts.ENGLISH)))
                .containsExactly(
                        "credit",
                        "no due day",
                        "not due",
                        "1 to 30 days",
                        "31 to 60 days",
                        "61 to 90 days",
                        "91 days and more");
        assertThat(OrderToCashPolicy.standard().classes().stream().map(name -> name.in(Texts.CHINESE)))
                .containsExactly("贷方余额", "无到期日", "未到期", "1至30天", "31至60天", "61至90天", "91天及以上");
    }

    @Test
    void a_credit_note_is_set_off_by_a_payment_of_nothing() {
        OrderToCashReport report = OrderToCash.standard()
                .report(
                        Stream.of(
                                order("O1", 0).build(),
                                invoice("I1", "O1", 1, "CNY 20.00").due(day(2)).build(),
                                invoice("I2", "O1", 2, "CNY -5.00").build(),
                                payment("P1", 5, "CNY 0.00")
                                        .addAllocation(to("I1", "CNY 5.00"))
                                        .addAllocation(to("I2", "CNY -5.00"))
                                        .build(),
                                payment("P2", 6, "CNY 15.00")
                                        .addAllocation(to("I1", "CNY 15.00"))
                                        .build()),
                        endOf(9));
        assertThat(report.findings()).isEmpty();
        assertThat(report.unapplied()).isEmpty();
        assertThat(report.invoices()).extracting(InvoiceBalance::open).containsOnly(Money.parse("CNY 0.00"));
        assertThat(report.invoices().get(0).settled()).contains(day(6));
        assertThat(report.invoices().get(1).settled()).contains(day(5));
        assertThat(report.orders().get(0).paid()).contains(day(6));
    }

    @Test
    void a_payment_that_is_taken_back_opens_the_invoice_again() {
        OrderToCashReport report = OrderToCash.standard()
                .report(
                        Stream.of(
                                order("O1", 0).build(),
                                invoice("I1", "O1", 1, "CNY 20.00").due(day(2)).build(),
                                payment("P1", 5, "CNY 20.00")
                                        .addAllocation(to("I1", "CNY 20.00"))
                                        .build(),
                                payment("P2", 6, "CNY -20.00")
                                        .addAllocation(to("I1", "CNY -20.00"))
                                        .build()),
                        endOf(9));
        assertThat(report.invoices().get(0).settled()).isEmpty();
        assertThat(report.invoices().get(0).overdueDays()).contains(7L);
    }

    @Test
    void days_sales_outstanding_are_the_open_amount_over_what_was_billed_a_day() {
        Stream<SalesDocument> documents = Stream.of(
                order("O1", 0).build(),
                invoice("I0", "O1", 10, "CNY 30.00").build(),
                invoice("I1", "O1", 11, "CNY 60.00").build(),
                payment("P1", 20, "CNY 50.00")
                        .addAllocation(to("I1", "CNY 50.00"))
                        .build());
        OrderToCashFigures.Receivables owed = OrderToCash.standard()
                .report(documents, endOf(100))
                .figures()
                .receivablesIn("CNY")
                .orElseThrow();
        assertThat(owed.billed()).isEqualTo(Money.parse("CNY 60.00"));
        assertThat(owed.open()).isEqualTo(Money.parse("CNY 40.00"));
        assertThat(owed.overdue()).isEqualTo(Money.parse("CNY 0.00"));
        assertThat(owed.daysSalesOutstanding(OrderToCashPolicy.standard())).contains(new BigDecimal("60.0"));
        OrderToCashFigures.Receivables nothing = new OrderToCashFigures.Receivables(Money.parse("CNY 0"), List.of());
        assertThat(nothing.daysSalesOutstanding(OrderToCashPolicy.standard())).isEmpty();
    }

    @Test
    void the_figures_tell_how_long_each_part_of_the_way_took() {
        OrderToCashFigures figures = chainAt(100).figures();
        assertThat(figures.onTimeInFull()).contains(Share.ALL);
        assertThat(figures.documents()).isEqualTo(7);
        assertThat(figures.legs().keySet()).containsExactly(Leg.values());
        assertThat(figures.days(Leg.ORDER_TO_PAYMENT).orElseThrow())
                .isEqualTo(new OrderToCashFigures.Days(1, 65, 65, 65));
        assertThat(chainAt(-1).figures().onTimeInFull()).isEmpty();
    }
}
