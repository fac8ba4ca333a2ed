package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;

/** Against adding up line by line. */
class ExcessPropertyTest {
    private static List<SalesDocument> used(List<SalesDocument> documents) {
        Set<SalesDocument> known = new HashSet<>(documents);
        return known.stream()
                .filter(document -> known.stream()
                        .noneMatch(other -> other.ref().equals(document.ref()) && !other.equals(document)))
                .toList();
    }

    private static <T> Stream<T> all(List<SalesDocument> documents, Class<T> kind) {
        return documents.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static boolean more(BigDecimal is, BigDecimal ordered) {
        return ordered.signum() < 0 ? is.compareTo(ordered) < 0 : is.compareTo(ordered) > 0;
    }

    private static BigDecimal delivered(List<Delivery> deliveries, OrderLine line) {
        return deliveries.stream()
                .flatMap(delivery -> delivery.lines().stream())
                .filter(part -> part.orderLine() == line.number())
                .map(Delivery.Line::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<InvoiceLine> own(Invoice invoice, Order order) {
        return invoice.lines().stream()
                .filter(line -> invoice.order(line).equals(Optional.of(order.id())))
                .toList();
    }

    private static BigDecimal invoiced(List<Invoice> invoices, Order order, OrderLine line) {
        return invoices.stream()
                .flatMap(invoice -> own(invoice, order).stream())
                .filter(charge -> charge.orderLine().equals(Optional.of(line.number())))
                .flatMap(charge -> charge.quantity().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean amountIsMore(List<Invoice> invoices, Order order) {
        Money nothing = Money.zero(order.currency());
        if (!order.lines().isEmpty()
                && invoices.stream().noneMatch(invoice -> invoice.lines().isEmpty())) {
            Money charged = invoices.stream()
                    .flatMap(invoice -> own(invoice, order).stream())
                    .map(InvoiceLine::amount)
                    .reduce(nothing, Money::plus);
            return more(charged.amount(), order.net().orElseThrow().amount());
        }
        if (order.total().isEmpty()
                || invoices.stream().anyMatch(invoice -> invoice.orders().size() > 1)) {
            return false;
        }
        Money charged = invoices.stream().map(Invoice::total).reduce(nothing, Money::plus);
        return more(charged.amount(), order.total().get().amount());
    }

    @Property
    void what_is_too_much_is_what_adding_up_line_by_line_gives(@ForAll Random random) {
        List<SalesDocument> documents = RandomPapers.of(random);
        OrderToCashReport report = OrderToCash.standard().report(documents.stream(), Paper.endOf(100));
        List<SalesDocument> used = used(documents);
        all(used, Order.class).forEach(order -> {
            List<Delivery> deliveries = all(used, Delivery.class)
                    .filter(delivery -> delivery.order().equals(order.id()))
                    .toList();
            List<Invoice> invoices = all(used, Invoice.class)
                    .filter(invoice -> invoice.orders().contains(order.id()))
                    .filter(invoice -> invoice.total().currency().equals(order.currency()))
                    .toList();
            long tooMany = order.lines().stream()
                    .filter(line ->
                            more(delivered(deliveries, line), line.quantity().orElseThrow()))
                    .count();
            assertThat(count(report, "delivered-more", order)).isEqualTo(tooMany);
            long charged = order.lines().stream()
                    .filter(line -> more(
                            invoiced(invoices, order, line), line.quantity().orElseThrow()))
                    .count();
            long expected = charged == 0 && amountIsMore(invoices, order) ? 1 : charged;
            assertThat(count(report, "invoiced-more", order)).isEqualTo(expected);
        });
    }

    private static long count(OrderToCashReport report, String code, Order order) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("order-to-cash." + code))
                .filter(finding -> finding.place().path().equals(order.ref().toString()))
                .count();
    }
}
