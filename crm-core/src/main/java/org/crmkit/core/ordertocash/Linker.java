package org.crmkit.core.ordertocash;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/** Links each document to those that it names, and notes where that cannot be done or the two contradict each other. */
final class Linker {
    private static final LocalizedText MISSING =
            LocalizedText.of("{} {} belongs to {} {}, which is not there", "{}{}所属的{}{}不存在");
    private static final LocalizedText DISPUTED =
            LocalizedText.of("{} {} belongs to {} {}, of which there are different versions", "{}{}所属的{}{}存在不同版本");
    private static final LocalizedText NO_ORDER = LocalizedText.of("invoice {} names no order", "发票{}未注明订单");
    private static final LocalizedText NOT_ALLOCATED =
            LocalizedText.of("of payment {} over {}, {} settles no invoice", "收款{}金额{}，其中{}未核销任何发票");
    private static final LocalizedText BEFORE = LocalizedText.of(
            "{} {} is dated {}, before the {} {} to which it belongs: {}", "{}{}的日期为{}，早于其所属{}{}的日期{}");
    private static final LocalizedText OTHER_CUSTOMER = LocalizedText.of(
            "{} {} is of customer {}, but the {} {} to which it belongs is of customer {}",
            "{}{}属于客户{}，而其所属的{}{}属于客户{}");
    private static final LocalizedText OTHER_CURRENCY = LocalizedText.of(
            "{} {} is in {}, but the {} {} to which it belongs is in {}", "{}{}的币种为{}，而其所属的{}{}的币种为{}");
    private static final LocalizedText AFTER_CANCELLING = LocalizedText.of(
            "{} {} is dated {}, but the {} {} to which it belongs was cancelled on {}", "{}{}的日期为{}，而其所属的{}{}已于{}取消");

    private final Books books;
    private final Notes notes;

    private Linker(Books books) {
        this.books = books;
        this.notes = books.notes;
    }

    /** Links all documents. */
    static void link(Books books) {
        Linker linker = new Linker(books);
        books.orders.sorted().forEach(linker::order);
        books.deliveries.sorted().forEach(linker::delivery);
        books.invoices.sorted().forEach(linker::invoice);
        books.payments.sorted().forEach(linker::payment);
    }

    private void order(Order order) {
        order.quote()
                .flatMap(id -> find(books.quotes, id, order, "quote", Severity.WARNING))
                .ifPresent(quote -> {
                    dates(order, order.ordered(), quote, quote.validity().from());
                    customers(order, order.customer(), quote, quote.customer());
                });
        order.contract()
                .flatMap(id -> find(books.contracts, id, order, "contract", Severity.WARNING))
                .ifPresent(contract -> {
                    contract.signed().ifPresent(signed -> dates(order, order.ordered(), contract, signed));
                    customers(order, order.customer(), contract, contract.customer());
                });
    }

    private void delivery(Delivery delivery) {
        Optional<Order> found = find(books.orders, delivery.order(), delivery, "order", Severity.ERROR);
        found.ifPresent(order -> {
            boolean out = delivery.lines().isEmpty()
                    || delivery.lines().stream()
                            .anyMatch(line -> line.quantity().signum() > 0);
            dates(delivery, delivery.shipped(), order, order.ordered());
            cancelled(delivery, delivery.shipped(), out, order);
            books.link(order.id(), delivery);
        });
        placed(delivery, found.isPresent());
    }

    private void invoice(Invoice invoice) {
        boolean placed = false;
        for (OrderId id : invoice.orders()) {
            Optional<Order> found = find(books.orders, id, invoice, "order", Severity.WARNING);
            found.ifPresent(order -> charged(invoice, order));
            placed |= found.isPresent();
        }
        if (invoice.orders().isEmpty()) {
            Reason because = Reason.of(NO_ORDER, invoice.id());
            notes.note(Severity.WARNING, "invoice-without-order", invoice.ref(), "", because);
        }
        placed(invoice, placed);
    }

    private void charged(Invoice invoice, Order order) {
        dates(invoice, invoice.issued(), order, order.ordered());
        customers(invoice, invoice.customer(), order, order.customer());
        cancelled(invoice, invoice.issued(), invoice.total().signum() > 0, order);
        currencies(Severity.WARNING, invoice, invoice.total().currency(), order, order.currency());
        books.link(order.id(), invoice);
    }

    private void payment(Payment payment) {
        boolean placed = false;
        for (Payment.Allocation allocation : payment.allocations()) {
            Optional<Invoice> found = find(books.invoices, allocation.invoice(), payment, "invoice", Severity.ERROR)
                    .filter(invoice -> settled(payment, invoice));
            found.ifPresent(invoice -> books.link(invoice.id(), new Books.Posting(payment, allocation.amount())));
            placed |= found.isPresent();
        }
        Money rest = payment.unallocated();
        if (rest.signum() != 0 || payment.allocations().isEmpty()) {
            Reason because = Reason.of(NOT_ALLOCATED, payment.id(), payment.amount(), rest);
            notes.note(Severity.WARNING, "payment-unallocated", payment.ref(), rest.toString(), because);
        }
        placed(payment, placed);
    }

    private boolean settled(Payment payment, Invoice invoice) {
        dates(payment, payment.received(), invoice, invoice.issued());
        customers(payment, payment.customer(), invoice, invoice.customer());
        Currency currency = invoice.total().currency();
        currencies(Severity.ERROR, payment, payment.amount().currency(), invoice, currency);
        return payment.amount().currency().equals(currency);
    }

    /** {@return the document that another names}; noted if there is none or it cannot be told which. */
    private <I extends Comparable<I>, D extends SalesDocument> Optional<D> find(
            Shelf<I, D> shelf, I id, SalesDocument from, String kind, Severity severity) {
        Optional<D> found = shelf.find(id);
        if (found.isEmpty()) {
            Ref ref = from.ref();
            Ref other = Ref.of(kind, id.toString());
            boolean disputed = shelf.disputed(id);
            String code = disputed ? "of-two-versions" : ref.kind() + "-without-" + kind;
            LocalizedText text = disputed ? DISPUTED : MISSING;
            Reason because = Reason.of(text, Notes.kind(ref), ref.id(), Notes.kind(other), other.id());
            notes.note(severity, code, ref, other.toString(), because);
        }
        return found;
    }

    private void placed(SalesDocument document, boolean placed) {
        if (!placed) {
            notes.unmatched(document.ref());
        }
    }

    private void dates(SalesDocument document, LocalDate day, SalesDocument other, LocalDate otherDay) {
        if (day.isBefore(otherDay)) {
            notes.clash(Severity.WARNING, "before-predecessor", BEFORE, document, day, other, otherDay);
        }
    }

    private void customers(SalesDocument document, CustomerId customer, SalesDocument other, CustomerId otherCustomer) {
        if (!customer.equals(otherCustomer)) {
            notes.clash(Severity.WARNING, "other-customer", OTHER_CUSTOMER, document, customer, other, otherCustomer);
        }
    }

    private void currencies(
            Severity severity, SalesDocument document, Currency currency, SalesDocument other, Currency otherCurrency) {
        if (!currency.equals(otherCurrency)) {
            String code = document.ref().kind() + "-currency";
            String is = currency.getCurrencyCode();
            notes.clash(severity, code, OTHER_CURRENCY, document, is, other, otherCurrency.getCurrencyCode());
        }
    }

    private void cancelled(SalesDocument document, LocalDate day, boolean goesOut, Order order) {
        if (goesOut) {
            books.cancelled(order)
                    .filter(day::isAfter)
                    .ifPresent(since -> notes.clash(
                            Severity.WARNING, "after-cancelling", AFTER_CANCELLING, document, day, order, since));
        }
    }
}
