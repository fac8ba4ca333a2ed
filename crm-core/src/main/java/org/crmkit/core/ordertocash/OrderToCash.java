package org.crmkit.core.ordertocash;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.Quote;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * Follows orders to their money.
 *
 * <p>Documents come in any order and may come twice. What is dated after the moment asked about is not seen. A document is
 * linked to those that it names; one that names none that is there is listed as unmatched, with a finding, and so are all
 * versions of a document that is there in different ones: none is chosen. A payment counts for an invoice in its currency
 * only, and amounts of different currencies are never added.
 *
 * <p>An order is delivered when of each line with a quantity that much has arrived; where an order has no lines, or one of
 * its deliveries names none, with the last of its deliveries. Codes of findings, all beginning with {@code order-to-cash.}:
 *
 * <ul>
 *   <li>errors, where something could not be used: {@code two-versions}, {@code of-two-versions}, {@code
 *       delivery-without-order}, {@code payment-without-invoice}, {@code payment-currency};
 *   <li>warnings: {@code order-without-quote}, {@code order-without-contract}, {@code invoice-without-order}, {@code
 *       payment-unallocated}, {@code overpaid}, {@code delivered-more}, {@code invoiced-more}, {@code unknown-line}, {@code
 *       invoice-currency}, {@code other-customer}, {@code before-predecessor}, {@code after-cancelling}.
 * </ul>
 *
 * <p>Each finding is at one document, {@code delivery:D7}, and names the other. Takes time in proportion to the documents.
 *
 * @param policy what a business may tune
 */
public record OrderToCash(OrderToCashPolicy policy) implements Serializable {
    /** {@return one with the standard policy} */
    public static OrderToCash standard() {
        return new OrderToCash(OrderToCashPolicy.standard());
    }

    /**
     * {@return how matters stood at a moment}
     *
     * @param documents quotes, contracts, orders, deliveries, invoices and payments, mixed and in any order
     */
    public OrderToCashReport report(Stream<? extends SalesDocument> documents, AsOf asOf) {
        Books books = Books.of(documents, asOf);
        Linker.link(books);
        List<InvoiceBalance> balances = Settlement.of(books);
        Map<InvoiceId, InvoiceBalance> byInvoice = new HashMap<>();
        balances.forEach(balance -> byInvoice.put(balance.invoice(), balance));
        List<OrderChain> chains = new ArrayList<>();
        for (Order order : books.orders.sorted()) {
            Excess.check(order, books);
            chains.add(chain(order, books, byInvoice));
        }
        return new OrderToCashReport(
                asOf,
                policy,
                chains,
                balances,
                unapplied(books),
                books.size(),
                books.notes.unmatched(),
                books.notes.findings());
    }

    private OrderChain chain(Order order, Books books, Map<InvoiceId, InvoiceBalance> byInvoice) {
        Fulfilment fulfilment = Fulfilment.of(order, books, policy);
        List<InvoiceBalance> invoices = books.invoicesOf(order.id()).stream()
                .flatMap(invoice -> Optional.ofNullable(byInvoice.get(invoice.id())).stream())
                .toList();
        List<InvoiceBalance> charges = invoices.stream()
                .filter(invoice -> invoice.total().signum() >= 0)
                .toList();
        return documents(order, books, invoices)
                .ordered(order.ordered())
                .delivered(fulfilment.delivered())
                .invoiced(charges.stream().map(InvoiceBalance::issued).max(LocalDate::compareTo))
                .paid(paid(charges))
                .onTimeInFull(fulfilment.onTimeInFull())
                .because(fulfilment.because())
                .build();
    }

    private static OrderChain.Builder documents(Order order, Books books, List<InvoiceBalance> invoices) {
        Optional<Contract> contract = order.contract().flatMap(books.contracts::find);
        return OrderChain.builder()
                .order(order.id())
                .customer(order.customer())
                .quote(order.quote().flatMap(books.quotes::find).map(Quote::id))
                .contract(contract.map(Contract::id))
                .signed(contract.flatMap(Contract::signed))
                .deliveries(books.deliveriesOf(order.id()).stream()
                        .map(Delivery::id)
                        .toList())
                .invoices(invoices.stream().map(InvoiceBalance::invoice).toList())
                .payments(invoices.stream()
                        .flatMap(invoice -> invoice.payments().stream())
                        .distinct()
                        .toList());
    }

    private static Optional<LocalDate> paid(List<InvoiceBalance> charges) {
        boolean open = charges.stream().anyMatch(invoice -> invoice.settled().isEmpty());
        return open
                ? Optional.empty()
                : charges.stream()
                        .flatMap(invoice -> invoice.settled().stream())
                        .max(LocalDate::compareTo);
    }

    private static List<OrderToCashReport.Unapplied> unapplied(Books books) {
        List<OrderToCashReport.Unapplied> unapplied = new ArrayList<>();
        for (Payment payment : books.payments.sorted()) {
            Money rest = payment.allocations().stream()
                    .filter(allocation -> books.invoices
                            .find(allocation.invoice())
                            .map(Invoice::total)
                            .filter(total ->
                                    total.currency().equals(payment.amount().currency()))
                            .isPresent())
                    .map(Payment.Allocation::amount)
                    .reduce(payment.amount(), Money::minus);
            if (rest.signum() != 0) {
                unapplied.add(new OrderToCashReport.Unapplied(payment.id(), payment.customer(), rest));
            }
        }
        return unapplied;
    }
}
