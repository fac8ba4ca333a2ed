package org.crmkit.examples.review.dealings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.InvoiceBalance;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.ordertocash.OrderToCashFigures;
import org.crmkit.core.ordertocash.OrderToCashReport;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * Who owes what since when, and how orders came to their money.
 *
 * @param report each order and each invoice
 * @param figures the report added up
 */
public record Receivables(OrderToCashReport report, OrderToCashFigures figures) {

    static Receivables of(List<SalesDocument> documents, AsOf asOf) {
        OrderToCashReport report = OrderToCash.standard().report(documents.stream(), asOf);
        return new Receivables(report, report.figures());
    }

    /**
     * A customer with overdue invoices in one currency.
     *
     * @param customer who
     * @param overdue how much is overdue
     * @param invoices how many invoices are
     * @param oldest the one that is longest overdue, the first by id among equals
     */
    public record Debtor(CustomerId customer, Money overdue, int invoices, InvoiceBalance oldest) {
        /** {@return how many days the oldest invoice is overdue} */
        public long days() {
            return oldest.overdueDays().orElseThrow();
        }
    }

    /** {@return who has overdue invoices in a currency, the largest sum first} */
    public List<Debtor> debtors(Currency currency) {
        Map<CustomerId, List<InvoiceBalance>> overdue = report.invoices().stream()
                .filter(invoice -> invoice.total().currency().equals(currency))
                .filter(invoice -> invoice.overdueDays().orElse(0L) > 0)
                .collect(Collectors.groupingBy(InvoiceBalance::customer, LinkedHashMap::new, Collectors.toList()));
        List<Debtor> debtors = new ArrayList<>();
        overdue.forEach((customer, invoices) -> debtors.add(debtor(customer, invoices)));
        Comparator<Debtor> bySum = Comparator.comparing(Debtor::overdue);
        debtors.sort(bySum.reversed().thenComparing(Debtor::customer));
        return List.copyOf(debtors);
    }

    private static Debtor debtor(CustomerId customer, List<InvoiceBalance> invoices) {
        Comparator<InvoiceBalance> byDays =
                Comparator.comparing(invoice -> invoice.overdueDays().orElseThrow());
        Money sum =
                invoices.stream().map(InvoiceBalance::open).reduce(Money::plus).orElseThrow();
        InvoiceBalance oldest =
                Collections.max(invoices, byDays.thenComparing(InvoiceBalance::invoice, Comparator.reverseOrder()));
        return new Debtor(customer, sum, invoices.size(), oldest);
    }
}
