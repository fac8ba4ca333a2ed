package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.check.Severity.ERROR;
import static org.crmkit.core.check.Severity.WARNING;
import static org.crmkit.core.ordertocash.Paper.contract;
import static org.crmkit.core.ordertocash.Paper.delivery;
import static org.crmkit.core.ordertocash.Paper.invoice;
import static org.crmkit.core.ordertocash.Paper.line;
import static org.crmkit.core.ordertocash.Paper.order;
import static org.crmkit.core.ordertocash.Paper.part;
import static org.crmkit.core.ordertocash.Paper.payment;
import static org.crmkit.core.ordertocash.Paper.quote;
import static org.crmkit.core.ordertocash.Paper.to;
import static org.crmkit.core.ordertocash.Told.finds;
import static org.crmkit.core.ordertocash.Told.report;

import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.DocumentStatus.Category;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.Test;

/** Documents that miss, precede or contradict the one that they name. */
class ContradictionsTest {
    private static final SalesDocument O1 = order("O1", 5)
            .addLine(line(1, 3, "CNY 60.00").build())
            .addLine(line(2, 4, "CNY 40.00").build())
            .build();
    private static final SalesDocument I1 =
            invoice("I1", "O1", 20, "CNY 100.00").build();

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
