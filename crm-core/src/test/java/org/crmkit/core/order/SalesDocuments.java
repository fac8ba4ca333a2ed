package org.crmkit.core.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;

/** One document of each kind with every part filled, each following the one before it. */
final class SalesDocuments {
    static final CustomerId C1 = CustomerId.of("C1");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProductId TEA = ProductId.of("tea");
    private static final Extensions SECRET = Extensions.none().with("acme.phone", "13800000000");

    private SalesDocuments() {}

    static AsOf endOf(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    /** A draft from the first day, open from the second at noon. */
    static Timeline<DocumentStatus> status(LocalDate first, LocalDate second) {
        Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant then = second.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Timeline.start(from, DocumentStatus.of(DocumentStatus.Category.DRAFT), Cause.by("E7"))
                .then(then, DocumentStatus.of(DocumentStatus.Category.OPEN, "已审核"), Cause.by("E8"));
    }

    static Quote quote() {
        return Quote.builder()
                .id(QuoteId.of("Q1-2"))
                .number("Q1")
                .revision(2)
                .customer(C1)
                .validity(DateRange.of(DAY.minusDays(20), DAY))
                .amount(Money.parse("CNY 120.00"))
                .status(status(DAY.minusDays(20), DAY.minusDays(10)))
                .accepted(DAY.minusDays(5))
                .extensions(SECRET)
                .build();
    }

    static Contract contract() {
        return Contract.builder()
                .id(ContractId.of("K1"))
                .number("HT-2026-1")
                .customer(C1)
                .addParty(PartyId.of("us"))
                .addParty(PartyId.of("C1 Holding"))
                .signed(DAY.minusDays(2))
                .term(DateRange.of(DAY, DAY.plusYears(1)))
                .value(Money.parse("CNY 1200.00"))
                .status(status(DAY.minusDays(2), DAY))
                .renewalOf(ContractId.of("K0"))
                .renewsBy(DAY.plusMonths(9))
                .extensions(SECRET)
                .build();
    }

    static Order order() {
        return Order.builder()
                .id(OrderId.of("O1"))
                .number("SO-2026-1")
                .customer(C1)
                .ordered(DAY)
                .currency(Money.currency("CNY"))
                .amount(Money.parse("CNY 113.00"))
                .addLine(OrderLine.builder()
                        .number(1)
                        .product(TEA)
                        .quantity(new BigDecimal("12.50"))
                        .amount(Money.parse("CNY 90.00"))
                        .promised(DAY.plusDays(5))
                        .extensions(SECRET)
                        .build())
                .addLine(line(2, "CNY 10.00"))
                .status(status(DAY, DAY.plusDays(1)))
                .billTo(PartyId.of("bill"))
                .shipTo(PartyId.of("ship"))
                .dealer(PartyId.of("dealer"))
                .endCustomer(PartyId.of("end"))
                .quote(QuoteId.of("Q1-2"))
                .contract(ContractId.of("K1"))
                .promised(DAY.plusDays(7))
                .customised(true)
                .salesEmployee(EmployeeId.of("E7"))
                .extensions(SECRET)
                .build();
    }

    static OrderLine line(int number, String amount) {
        return OrderLine.builder().number(number).amount(Money.parse(amount)).build();
    }

    static Delivery delivery() {
        return Delivery.builder()
                .id(DeliveryId.of("D1"))
                .order(OrderId.of("O1"))
                .shipped(DAY.plusDays(3))
                .received(DAY.plusDays(5))
                .addLine(Delivery.Line.of(1, new BigDecimal("12.50")))
                .shipTo(PartyId.of("ship"))
                .extensions(SECRET)
                .build();
    }

    static Invoice invoice() {
        return Invoice.builder()
                .id(InvoiceId.of("I1"))
                .number("2026-77")
                .customer(C1)
                .order(OrderId.of("O1"))
                .issued(DAY.plusDays(6))
                .due(DAY.plusDays(36))
                .amount(Money.parse("CNY 113.00"))
                .addLine(InvoiceLine.builder()
                        .number(1)
                        .order(OrderId.of("O1"))
                        .orderLine(1)
                        .product(TEA)
                        .quantity(new BigDecimal("12.50"))
                        .amount(Money.parse("CNY 90.00"))
                        .extensions(SECRET)
                        .build())
                .addLine(charge(2, "CNY 10.00"))
                .billTo(PartyId.of("bill"))
                .corrects(InvoiceId.of("I0"))
                .extensions(SECRET)
                .build();
    }

    static InvoiceLine charge(int number, String amount) {
        return InvoiceLine.builder().number(number).amount(Money.parse(amount)).build();
    }

    static Payment payment() {
        return Payment.builder()
                .id(PaymentId.of("P1"))
                .customer(C1)
                .received(DAY.plusDays(30))
                .amount(Money.parse("CNY 113.00"))
                .method("电汇")
                .addAllocation(Payment.Allocation.of(InvoiceId.of("I1"), Money.parse("CNY 113.00")))
                .extensions(SECRET)
                .build();
    }
}
