package org.crmkit.core.ordertocash;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Severity;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.DocumentStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/**
 * Takes what was bought from the documents: from invoices or from orders, never from both, so that nothing counts twice.
 *
 * <p>Each line is a purchase with the id {@code document/line}; a document without lines is one, with the line 0. Credit
 * notes and returns stay below zero. Orders that are drafts or cancelled are no purchases.
 *
 * @param basis which documents tell what was bought
 */
public record PurchaseReader(Basis basis) implements Serializable {
    private static final LocalizedText NO_AMOUNT =
            LocalizedText.of("order {} has neither an amount nor lines", "订单{}既无金额也无明细行");
    private static final LocalizedText LONG_ID = LocalizedText.of(
            "the id of {} {} leaves no room for the numbers of its lines: it must have at most {} characters",
            "{}{}的编号过长，无法附加行号：最多{}个字符");
    private static final int LONGEST_ID = 189;

    /** Which documents tell what was bought. */
    public enum Basis {
        /** What was charged, on the day of the invoice. */
        INVOICES,
        /** What was ordered, on the day of the order. */
        ORDERS
    }

    /**
     * {@return what was bought until a moment, by document and line}
     *
     * <p>A document that comes twice counts once; of one that comes in different versions none counts: {@code
     * order-to-cash.two-versions}. An order of which no amount is known is {@code order-to-cash.no-amount}, and a document
     * whose id is longer than 189 characters {@code order-to-cash.long-id}: there is no purchase of either.
     *
     * @param documents any documents, mixed and in any order; those of other kinds are passed over
     */
    public Checked<List<Purchase>> read(Stream<? extends SalesDocument> documents, AsOf asOf) {
        Class<?> kind = basis == Basis.INVOICES ? Invoice.class : Order.class;
        Books books = Books.of(documents.filter(kind::isInstance), asOf);
        List<Purchase> purchases = new ArrayList<>();
        books.invoices.sorted().stream()
                .filter(invoice -> leavesRoom(invoice, books.notes))
                .forEach(invoice -> charged(invoice, purchases));
        books.orders.sorted().stream()
                .filter(PurchaseReader::holds)
                .filter(order -> leavesRoom(order, books.notes))
                .forEach(order -> ordered(order, purchases, books.notes));
        return Checked.of(List.copyOf(purchases), books.notes.findings());
    }

    private static boolean leavesRoom(SalesDocument document, Notes notes) {
        Ref ref = document.ref();
        boolean room = ref.id().length() <= LONGEST_ID;
        if (!room) {
            Reason because = Reason.of(LONG_ID, Notes.kind(ref), ref.id(), LONGEST_ID);
            notes.note(Severity.ERROR, "long-id", ref, "", because);
        }
        return room;
    }

    private static void charged(Invoice invoice, List<Purchase> purchases) {
        for (InvoiceLine line : invoice.lines()) {
            purchases.add(purchase(invoice, line.number(), invoice.customer(), invoice.issued(), line.amount())
                    .product(line.product())
                    .quantity(line.quantity())
                    .build());
        }
        if (invoice.lines().isEmpty()) {
            purchases.add(purchase(invoice, 0, invoice.customer(), invoice.issued(), invoice.total())
                    .build());
        }
    }

    private static boolean holds(Order order) {
        return order.status()
                .map(Timeline::last)
                .map(DocumentStatus::category)
                .filter(category ->
                        category == DocumentStatus.Category.DRAFT || category == DocumentStatus.Category.CANCELLED)
                .isEmpty();
    }

    private static void ordered(Order order, List<Purchase> purchases, Notes notes) {
        for (OrderLine line : order.lines()) {
            purchases.add(purchase(order, line.number(), order.customer(), order.ordered(), line.amount())
                    .product(line.product())
                    .quantity(line.quantity())
                    .build());
        }
        if (order.total().isEmpty()) {
            notes.note(Severity.ERROR, "no-amount", order.ref(), "", Reason.of(NO_AMOUNT, order.id()));
        } else if (order.lines().isEmpty()) {
            purchases.add(purchase(
                            order,
                            0,
                            order.customer(),
                            order.ordered(),
                            order.total().get())
                    .build());
        }
    }

    private static Purchase.Builder purchase(
            SalesDocument document, int line, CustomerId customer, LocalDate day, Money amount) {
        return Purchase.builder()
                .id(PurchaseId.of(document.ref().id() + "/" + line))
                .customer(customer)
                .day(day)
                .amount(amount);
    }
}
