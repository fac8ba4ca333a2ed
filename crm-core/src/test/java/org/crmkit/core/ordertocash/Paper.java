package org.crmkit.core.ordertocash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.DocumentStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.order.Quote;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/** Short words for documents of customer C1, as tests need them; days are counted from day 0. */
final class Paper {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY_0 = LocalDate.of(2026, 1, 1);

    private Paper() {}

    static LocalDate day(int day) {
        return DAY_0.plusDays(day);
    }

    static AsOf endOf(int day) {
        return AsOf.endOf(day(day), ZONE);
    }

    static Quote.Builder quote(String id, int from) {
        return Quote.builder()
                .id(QuoteId.of(id))
                .number(id)
                .customer(CustomerId.of("C1"))
                .validity(DateRange.from(day(from)))
                .amount(Money.parse("CNY 100.00"));
    }

    static Contract.Builder contract(String id, int signed) {
        return Contract.builder()
                .id(ContractId.of(id))
                .customer(CustomerId.of("C1"))
                .signed(day(signed))
                .term(DateRange.from(day(signed)));
    }

    static Order.Builder order(String id, int ordered) {
        return Order.builder()
                .id(OrderId.of(id))
                .customer(CustomerId.of("C1"))
                .ordered(day(ordered))
                .currency(Money.currency("CNY"));
    }

    static OrderLine.Builder line(int number, int quantity, String amount) {
        return OrderLine.builder()
                .number(number)
                .quantity(BigDecimal.valueOf(quantity))
                .amount(Money.parse(amount));
    }

    static Delivery.Builder delivery(String id, String order, int shipped, int received) {
        return Delivery.builder()
                .id(DeliveryId.of(id))
                .order(OrderId.of(order))
                .shipped(day(shipped))
                .received(day(received));
    }

    static Delivery.Line part(int orderLine, int quantity) {
        return Delivery.Line.of(orderLine, BigDecimal.valueOf(quantity));
    }

    static Invoice.Builder invoice(String id, int issued) {
        return Invoice.builder()
                .id(InvoiceId.of(id))
                .customer(CustomerId.of("C1"))
                .issued(day(issued));
    }

    static Invoice.Builder invoice(String id, String order, int issued, String amount) {
        return invoice(id, issued).order(OrderId.of(order)).amount(Money.parse(amount));
    }

    static InvoiceLine.Builder charge(int number, int orderLine, int quantity, String amount) {
        return InvoiceLine.builder()
                .number(number)
                .orderLine(orderLine)
                .quantity(BigDecimal.valueOf(quantity))
                .amount(Money.parse(amount));
    }

    static Payment.Builder payment(String id, int received, String amount) {
        return Payment.builder()
                .id(PaymentId.of(id))
                .customer(CustomerId.of("C1"))
                .received(day(received))
                .amount(Money.parse(amount));
    }

    static Payment.Allocation to(String invoice, String amount) {
        return Payment.Allocation.of(InvoiceId.of(invoice), Money.parse(amount));
    }

    static Timeline<DocumentStatus> status(DocumentStatus.Category category, int since) {
        return Timeline.start(
                day(since).atTime(LocalTime.NOON).atZone(ZONE).toInstant(),
                DocumentStatus.of(category),
                Cause.by("E7"));
    }
}
