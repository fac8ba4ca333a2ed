package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.check.Severity.ERROR;
import static org.crmkit.core.check.Severity.WARNING;
import static org.crmkit.core.ordertocash.Paper.charge;
import static org.crmkit.core.ordertocash.Paper.contract;
import static org.crmkit.core.ordertocash.Paper.delivery;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.part;
import static org.crmkit.core.ordertocash.Paper.payment;
import static org.crmkit.core.ordertocash.Paper.quote;
import static org.crmkit.core.ordertocash.Paper.to;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DocumentStatus.Category;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

/** What does not fit together: each case with its code, both sides and the sentence in two languages. */
class ContradictionsTest {
    private static final SalesDocument O1 = order("O1", 5)
            .addLine(line(1, 3, "CNY 60.00").build())
            .addLine(line(2, 4, "CNY 40.00").build())
            .build();
    private static final SalesDocument I1 =
            invoice("I1", "O1", 20, "CNY 100.00").build();

    private static OrderToCashReport report(SalesDocument... documents) {
        return OrderToCash.standard().report(Stream.of(documents), Paper.endOf(100));
    }

    private static void finds(
            OrderToCashReport report,
            Severity severity,
            String code,
            String place,
            String found,
            String english,
            String chinese) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.code()).isEqualTo("order-to-cash." + code);
            assertThat(finding.place().path()).isEqualTo(place);
            assertThat(finding.found()).isEqualTo(found);
            assertThat(finding.because()).hasToString(english);
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo(chinese);
        });
    }

    @Test
    void a_delivery_without_an_order() {
        OrderToCashReport report = report(O1, delivery("D7", "O8", 6, 7).build());
        finds(
                report,
                ERROR,
                "delivery-without-order",
                "delivery:D7",
                "order:O8",
                "delivery D7 belongs to order O8, which is not there",
                "发货单D7所属的订单O8不存在");
        assertThat(report.unmatched()).hasToString("[delivery:D7]");
    }

    @Test
    void an_invoice_without_an_order_is_owed_all_the_same() {
        OrderToCashReport report = report(I1);
        finds(
                report,
                WARNING,
                "invoice-without-order",
                "invoice:I1",
                "order:O1",
                "invoice I1 belongs to order O1, which is not there",
                "发票I1所属的订单O1不存在");
        assertThat(report.unmatched()).hasToString("[invoice:I1]");
        assertThat(report.invoices().get(0).open()).isEqualTo(Money.parse("CNY 100.00"));
        assertThat(report.invoices().get(0).orders()).isEmpty();
    }

    @Test
    void an_invoice_that_names_no_order() {
        OrderToCashReport report =
                report(invoice("I1", 20).amount(Money.parse("CNY 5.00")).build());
        finds(report, WARNING, "invoice-without-order", "invoice:I1", "", "invoice I1 names no order", "发票I1未注明订单");
        assertThat(report.unmatched()).hasToString("[invoice:I1]");
    }

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

    @Test
    void of_two_versions_of_a_document_none_is_chosen() {
        SalesDocument other = invoice("I1", "O1", 20, "CNY 90.00").build();
        OrderToCashReport report = report(O1, I1, other);
        finds(
                report,
                ERROR,
                "two-versions",
                "invoice:I1",
                "amount: CNY 100.00 / CNY 90.00",
                "there are versions of invoice I1 that differ in amount: none of them was used",
                "发票I1存在不同版本，差异在于amount：均未采用");
        assertThat(report.unmatched()).hasToString("[invoice:I1]");
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.invoices()).isEmpty();
        assertThat(report(O1, I1, I1).findings()).isEmpty();
        assertThat(report(O1, I1, I1).documents()).isEqualTo(2);
    }

    @Test
    void what_belongs_to_a_document_in_two_versions_says_so() {
        OrderToCashReport report =
                report(O1, order("O1", 4).build(), delivery("D1", "O1", 6, 7).build());
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly("order-to-cash.two-versions", "order-to-cash.of-two-versions");
        Finding follows = report.findings().get(1);
        assertThat(follows.severity()).isEqualTo(ERROR);
        assertThat(follows.because())
                .hasToString("delivery D1 belongs to order O1, of which there are different versions");
        assertThat(follows.because().in(Texts.CHINESE)).isEqualTo("发货单D1所属的订单O1存在不同版本");
        assertThat(report.unmatched()).hasToString("[delivery:D1, order:O1]");
    }

    @Test
    void a_number_written_in_two_ways_is_one_version_and_personal_values_are_not_shown() {
        SalesDocument one = delivery("D1", "O1", 6, 7).addLine(part(1, 3)).build();
        SalesDocument same = delivery("D1", "O1", 6, 7)
                .addLine(Delivery.Line.of(1, new BigDecimal("3.00")))
                .build();
        assertThat(report(O1, one, same).findings()).isEmpty();
        SalesDocument phone = delivery("D1", "O1", 6, 7)
                .addLine(part(1, 3))
                .extensions(Extensions.none().with("acme.phone", "13800000000"))
                .putUnknownField("mobile", "13911111111")
                .build();
        Finding finding = report(O1, one, phone).findings().get(0);
        assertThat(finding.because())
                .hasToString("there are versions of delivery D1 that differ in extensions, mobile:"
                        + " none of them was used");
        assertThat(finding.found()).isEmpty();
    }

    @Test
    void a_document_dated_before_the_one_it_belongs_to() {
        assertThat(report(O1, delivery("D1", "O1", 5, 7).build()).findings()).isEmpty();
        finds(
                report(O1, delivery("D1", "O1", 4, 7).build()),
                WARNING,
                "before-predecessor",
                "delivery:D1",
                "order:O1",
                "delivery D1 is dated 2026-01-05, before the order O1 to which it belongs: 2026-01-06",
                "发货单D1的日期为2026-01-05，早于其所属订单O1的日期2026-01-06");
        List<SalesDocument[]> early = List.of(
                new SalesDocument[] {O1, invoice("I1", "O1", 4, "CNY 1.00").build()},
                new SalesDocument[] {
                    O1,
                    I1,
                    payment("P1", 19, "CNY 1.00")
                            .addAllocation(to("I1", "CNY 1.00"))
                            .build()
                },
                new SalesDocument[] {
                    contract("K1", 6).build(),
                    order("O1", 5).contract(ContractId.of("K1")).build()
                },
                new SalesDocument[] {
                    quote("Q1", 6).build(),
                    order("O1", 5).quote(QuoteId.of("Q1")).build()
                });
        for (SalesDocument[] documents : early) {
            assertThat(report(documents).findings())
                    .extracting(Finding::code)
                    .containsExactly("order-to-cash.before-predecessor");
        }
    }

    @Test
    void two_customers_in_one_chain() {
        finds(
                report(
                        O1,
                        invoice("I1", "O1", 20, "CNY 1.00")
                                .customer(CustomerId.of("C2"))
                                .build()),
                WARNING,
                "other-customer",
                "invoice:I1",
                "order:O1",
                "invoice I1 is of customer C2, but the order O1 to which it belongs is of customer C1",
                "发票I1属于客户C2，而其所属的订单O1属于客户C1");
        SalesDocument quote = quote("Q1", 0).customer(CustomerId.of("C3")).build();
        SalesDocument order = order("O1", 5).quote(QuoteId.of("Q1")).build();
        assertThat(report(quote, order).findings())
                .extracting(Finding::code)
                .containsExactly("order-to-cash.other-customer");
    }

    @Test
    void an_order_whose_quote_or_contract_is_not_there() {
        finds(
                report(order("O1", 5).contract(ContractId.of("K1")).build()),
                WARNING,
                "order-without-contract",
                "order:O1",
                "contract:K1",
                "order O1 belongs to contract K1, which is not there",
                "订单O1所属的合同K1不存在");
        finds(
                report(order("O1", 5).quote(QuoteId.of("Q1")).build()),
                WARNING,
                "order-without-quote",
                "order:O1",
                "quote:Q1",
                "order O1 belongs to quote Q1, which is not there",
                "订单O1所属的报价Q1不存在");
    }

    @Test
    void what_goes_out_after_the_order_was_cancelled() {
        SalesDocument cancelled =
                order("O1", 5).status(Paper.status(Category.CANCELLED, 10)).build();
        assertThat(report(cancelled, delivery("D1", "O1", 10, 11).build()).findings())
                .isEmpty();
        finds(
                report(cancelled, delivery("D1", "O1", 11, 11).build()),
                WARNING,
                "after-cancelling",
                "delivery:D1",
                "order:O1",
                "delivery D1 is dated 2026-01-12, but the order O1 to which it belongs was cancelled on 2026-01-11",
                "发货单D1的日期为2026-01-12，而其所属的订单O1已于2026-01-11取消");
        assertThat(report(
                                cancelled,
                                delivery("D1", "O1", 11, 11)
                                        .addLine(part(1, -1))
                                        .build())
                        .findings())
                .isEmpty();
        assertThat(report(cancelled, invoice("I1", "O1", 11, "CNY -1.00").build())
                        .findings())
                .isEmpty();
    }
}
