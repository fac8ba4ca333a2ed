package org.crmkit.core.ordertocash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.DocumentStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.order.Quote;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/** All documents that were known at a moment, by kind and id, and once they are linked, what belongs to what. */
final class Books {
    final AsOf asOf;
    final Notes notes = new Notes();
    final Shelf<QuoteId, Quote> quotes = new Shelf<>(Quote::id);
    final Shelf<ContractId, Contract> contracts = new Shelf<>(Contract::id);
    final Shelf<OrderId, Order> orders = new Shelf<>(Order::id);
    final Shelf<DeliveryId, Delivery> deliveries = new Shelf<>(Delivery::id);
    final Shelf<InvoiceId, Invoice> invoices = new Shelf<>(Invoice::id);
    final Shelf<PaymentId, Payment> payments = new Shelf<>(Payment::id);

    private final Map<OrderId, List<Delivery>> deliveriesOf = new HashMap<>();
    private final Map<OrderId, List<Invoice>> invoicesOf = new HashMap<>();
    private final Map<InvoiceId, List<Posting>> postingsOf = new HashMap<>();

    /** A part of a payment that settles an invoice that is there, in its currency. */
    record Posting(Payment payment, Money amount) {}

    private Books(AsOf asOf) {
        this.asOf = asOf;
    }

    /** {@return the books of what was known at a moment}; what is there in different versions is noted. */
    static Books of(Stream<? extends SalesDocument> documents, AsOf asOf) {
        Books books = new Books(asOf);
        documents.sequential().forEachOrdered(document -> document.knownAt(asOf).ifPresent(books::add));
        books.shelves().forEach(shelf -> shelf.report(books.notes));
        return books;
    }

    private void add(SalesDocument document) {
        if (document instanceof Quote quote) {
            quotes.add(quote);
        } else if (document instanceof Contract contract) {
            contracts.add(contract);
        } else if (document instanceof Order order) {
            orders.add(order);
        } else if (document instanceof Delivery delivery) {
            deliveries.add(delivery);
        } else if (document instanceof Invoice invoice) {
            invoices.add(invoice);
        } else if (document instanceof Payment payment) {
            payments.add(payment);
        }
    }

    private Stream<Shelf<?, ?>> shelves() {
        return Stream.of(quotes, contracts, orders, deliveries, invoices, payments);
    }

    /** {@return how many documents there are, repeats and versions of one not counted} */
    long size() {
        return shelves().mapToLong(Shelf::size).sum();
    }

    void link(OrderId order, Delivery delivery) {
        deliveriesOf.computeIfAbsent(order, id -> new ArrayList<>(2)).add(delivery);
    }

    void link(OrderId order, Invoice invoice) {
        invoicesOf.computeIfAbsent(order, id -> new ArrayList<>(2)).add(invoice);
    }

    void link(InvoiceId invoice, Posting posting) {
        postingsOf.computeIfAbsent(invoice, id -> new ArrayList<>(2)).add(posting);
    }

    List<Delivery> deliveriesOf(OrderId order) {
        return deliveriesOf.getOrDefault(order, List.of());
    }

    List<Invoice> invoicesOf(OrderId order) {
        return invoicesOf.getOrDefault(order, List.of());
    }

    List<Posting> postingsOf(InvoiceId invoice) {
        return postingsOf.getOrDefault(invoice, List.of());
    }

    /** {@return the day since which the order is cancelled; absent if it is not} */
    Optional<LocalDate> cancelled(Order order) {
        return order.status()
                .map(status -> status.by(DocumentStatus::category).entries())
                .map(entries -> entries.get(entries.size() - 1))
                .filter(last -> last.state() == DocumentStatus.Category.CANCELLED)
                .map(Timeline.Entry::at)
                .map(at -> LocalDate.ofInstant(at, asOf.zone()));
    }
}
