package org.crmkit.pipeline.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * A customer whose usual time between purchases has passed, and more: yes with the day on which the purchase was due.
 *
 * <p>The usual time is the median of the days between purchase days, rounded down. A customer is due {@code patience} usual
 * times after the last purchase; on that day itself the answer is still no.
 *
 * @param purchaseDays how many purchase days it takes to speak of a usual time, at least 2, default 4
 * @param patience after how many usual times a purchase is overdue, at least 1, default 2
 */
public record PurchaseOverdueRule(int purchaseDays, int patience) implements Rule<PurchaseSummary, LocalDate> {
    private static final RuleId ID = RuleId.of("activity.purchase-overdue");
    private static final LocalizedText TOO_FEW =
            LocalizedText.of("bought on {} days only, too few to speak of a usual time", "仅在{}天有购买，不足以判断通常间隔");
    private static final LocalizedText NOT_DUE = LocalizedText.of(
            "usually buys every {} days, last on {}: not late before {}", "通常每{}天购买一次，最近一次为{}：{}之前不算逾期");
    private static final LocalizedText OVERDUE = LocalizedText.of(
            "usually buys every {} days, but not since {}: late since {}", "通常每{}天购买一次，但自{}起未再购买：{}起已逾期");

    /** Checks the tunables. */
    public PurchaseOverdueRule {
        Checks.that(purchaseDays >= 2, "A usual time needs 2 purchase days at least, found {}", purchaseDays);
        Checks.that(patience >= 1 && patience <= 100, "Patience must be 1 to 100 usual times, found {}", patience);
    }

    /** {@return four purchase days, twice the usual time} */
    public static PurchaseOverdueRule standard() {
        return new PurchaseOverdueRule(4, 2);
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public String statement() {
        return "Call a customer whose usual time between purchases has passed";
    }

    @Override
    public Answer<LocalDate> ask(PurchaseSummary purchases, AsOf asOf) {
        List<LocalDate> days =
                purchases.within(DateRange.until(asOf.date().plusDays(1))).purchaseDays();
        if (days.size() < purchaseDays) {
            return Answer.unknown(TOO_FEW, days.size());
        }
        long usual = Quantiles.floor(gaps(days), 1, 2);
        LocalDate last = days.get(days.size() - 1);
        LocalDate due = last.plusDays(usual * patience);
        return asOf.date().isAfter(due)
                ? Answer.yes(due, OVERDUE, usual, last, due)
                : Answer.no(NOT_DUE, usual, last, due);
    }

    private static long[] gaps(List<LocalDate> days) {
        long[] gaps = new long[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
        }
        Arrays.sort(gaps);
        return gaps;
    }
}
