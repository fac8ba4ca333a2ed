package org.crmkit.scoring.profit;

import java.util.Collection;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.InvoiceLine;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/** What a customer was charged, from its invoices. */
public final class Revenue {
    static final LocalizedText NONE = LocalizedText.of("no invoice of these days is on file", "档案中没有该期间的发票");
    private static final LocalizedText GROSS =
            LocalizedText.of("invoice {} has no lines, and its amount may hold tax", "发票{}没有明细行，其金额可能含税");
    private static final LocalizedText CURRENCIES =
            LocalizedText.of("{} and {} were charged: add up each currency apart", "发票有{}和{}：请分币种汇总");
    private static final LocalizedText SUM = LocalizedText.of("{} invoices add up to {}", "{}张发票合计{}");

    private Revenue() {}

    /**
     * {@return the sum of the invoices that were issued on those days and by the moment asked about, credit notes taken off}
     *
     * <p>Unknown if there are none, or several currencies. Invoices hold tax where there is tax: take it off where cost has none.
     */
    public static Answer<Money> invoiced(Collection<Invoice> invoices, DateRange days, AsOf asOf) {
        List<Invoice> issued = issued(invoices, days, asOf);
        return sum(issued.stream().map(Invoice::total).toList(), issued.size());
    }

    /**
     * {@return the sum of the lines of the invoices that were issued on those days and by the moment asked about, net of tax,
     * credit notes taken off}
     *
     * <p>Unknown if there are none, if one has no lines, or with several currencies.
     */
    public static Answer<Money> net(Collection<Invoice> invoices, DateRange days, AsOf asOf) {
        List<Invoice> issued = issued(invoices, days, asOf);
        for (Invoice invoice : issued) {
            if (invoice.lines().isEmpty()) {
                return Answer.unknown(GROSS, invoice.id());
            }
        }
        List<Money> lines = issued.stream()
                .flatMap(invoice -> invoice.lines().stream())
                .map(InvoiceLine::amount)
                .toList();
        return sum(lines, issued.size());
    }

    private static List<Invoice> issued(Collection<Invoice> invoices, DateRange days, AsOf asOf) {
        return invoices.stream()
                .filter(invoice -> days.contains(invoice.issued()))
                .flatMap(invoice -> invoice.knownAt(asOf).stream())
                .toList();
    }

    private static Answer<Money> sum(List<Money> amounts, int invoices) {
        if (amounts.isEmpty()) {
            return Answer.unknown(NONE);
        }
        Money sum = Money.zero(amounts.get(0).currency());
        for (Money amount : amounts) {
            if (!amount.currency().equals(sum.currency())) {
                return Answer.unknown(CURRENCIES, amounts.get(0), amount);
            }
            sum = sum.plus(amount);
        }
        return Answer.yes(sum, SUM, invoices, sum);
    }
}
