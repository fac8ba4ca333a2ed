package org.crmkit.examples.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.stat.KaplanMeier;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/** What purchases say over time. */
final class Timing {
    private Timing() {}

    /** {@return revenue by month from the first to the last, months without purchases too} */
    static SortedMap<YearMonth, Money> months(PurchaseSummaries purchases) {
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        for (PurchaseSummary customer : purchases) {
            for (PurchaseDay day : customer.days()) {
                months.merge(YearMonth.from(day.day()), day.amount(), Money::plus);
            }
        }
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey(); month.isBefore(months.lastKey()); month = month.plusMonths(1)) {
                months.putIfAbsent(month, Money.zero(purchases.currency()));
            }
        }
        return months;
    }

    /** {@return who bought in the 12 months before the last 12 and who of them not in the last 12} */
    static Review.Churn churn(PurchaseSummaries activity, AsOf asOf) {
        LocalDate end = asOf.date().plusDays(1);
        boolean[] before = new boolean[activity.size()];
        int[] counts = {0, 0};
        activity.figures(DateRange.of(end.minusMonths(24), end.minusMonths(12)), (c, first, last, days, n, sum) -> {
            before[c] = days > 0;
            counts[0] += days > 0 ? 1 : 0;
        });
        activity.figures(
                DateRange.of(end.minusMonths(12), end),
                (c, first, last, days, n, sum) -> counts[1] += before[c] && days == 0 ? 1 : 0);
        return new Review.Churn(counts[0], counts[1]);
    }

    /** {@return how many days customers wait after a purchase day before they buy again; the last wait is still open} */
    static KaplanMeier.Curve again(PurchaseSummaries activity, AsOf asOf) {
        KaplanMeier waits = new KaplanMeier();
        for (PurchaseSummary customer : activity) {
            List<LocalDate> days = customer.purchaseDays();
            for (int i = 0; i < days.size(); i++) {
                boolean bought = i + 1 < days.size();
                LocalDate until = bought ? days.get(i + 1) : asOf.date();
                waits.add(new KaplanMeier.Wait(
                        (int) (until.toEpochDay() - days.get(i).toEpochDay()), bought));
            }
        }
        return waits.result();
    }
}
