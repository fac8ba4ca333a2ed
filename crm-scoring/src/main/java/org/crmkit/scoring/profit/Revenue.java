package org.crmkit.scoring.profit;

import java.util.Collection;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/** What a customer was charged, from its invoices. */
public final class Revenue {
    private static final LocalizedText NONE = LocalizedText.of("no invoice of these days is on file", "档案中没有该期间的发票");
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
        List<Money> totals = invoices.stream()
                .filter(invoice -> days.contains(invoice.issued()))
                .flatMap(invoice -> invoice.knownAt(asOf).stream())
                .map(Invoice::total)
                .toList();
        if (totals.isEmpty()) {
            return Answer.unknown(NONE);
        }
        Money sum = Money.zero(totals.get(0).currency());
        for (Money total : totals) {
            if (!total.currency().equals(sum.currency())) {
                return Answer.unknown(CURRENCIES, totals.get(0), total);
            }
            sum = sum.plus(total);
        }
        return Answer.yes(sum, SUM, totals.size(), sum);
    }
}
