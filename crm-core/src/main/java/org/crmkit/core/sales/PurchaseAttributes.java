package org.crmkit.core.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What rules can ask of one customer's purchases, by name: its rhythm, its silence, and whether it buys less.
 *
 * <p>Days with returns only are no purchase days; nothing later than the moment asked about is seen. What takes more history
 * than there is is not known, never zero.
 */
public final class PurchaseAttributes {
    private static final int PURCHASE_DAYS = 4;
    private static final int DECIMALS = 4;
    private static final int MOST_DAYS = 3_660;

    /** How many days ago it last bought: {@code purchase.days-since-last}; not known if it never did. */
    public static final Attribute<PurchaseSummary, BigDecimal> DAYS_SINCE_LAST =
            Attribute.<PurchaseSummary, BigDecimal>at(
                            "purchase.days-since-last",
                            AttributeKind.NUMBER,
                            (purchases, asOf) -> number(silence(days(purchases, asOf), asOf)))
                    .unit("days", "天")
                    .label("time since the last purchase", "距最近购买的时间");

    /**
     * The usual time between purchases, in days: {@code purchase.usual-gap}.
     *
     * <p>The median of the days between purchase days, rounded down; not known with fewer than four purchase days.
     */
    public static final Attribute<PurchaseSummary, BigDecimal> USUAL_GAP = Attribute.<PurchaseSummary, BigDecimal>at(
                    "purchase.usual-gap",
                    AttributeKind.NUMBER,
                    (purchases, asOf) -> number(usualGap(days(purchases, asOf))))
            .unit("days", "天")
            .label("usual time between purchases", "通常购买间隔");

    /**
     * How long it has been silent, in its own usual times: {@code purchase.silence}, rounded down to 4 decimals.
     *
     * <p>2 or above: it has been silent for twice its usual time between purchases. Not known where that is not.
     */
    public static final Attribute<PurchaseSummary, BigDecimal> SILENCE = Attribute.<PurchaseSummary, BigDecimal>at(
                    "purchase.silence", AttributeKind.NUMBER, PurchaseAttributes::silence)
            .unit("usual times", "个通常间隔")
            .label("silence", "沉默时长");

    /** What it bought in the last 180 days against the 180 before: {@code purchase.trend}; see {@link #trend}. */
    public static final Attribute<PurchaseSummary, BigDecimal> TREND = trend(180);

    private PurchaseAttributes() {}

    /** {@return all of them} */
    public static Attributes<PurchaseSummary> standard() {
        return Attributes.of("purchases", PurchaseSummary::customer, DAYS_SINCE_LAST, USUAL_GAP, SILENCE, TREND);
    }

    /**
     * {@return what was bought in a period that ends now, as a multiple of what was bought in the one before}: {@code
     * purchase.trend}, rounded down to 4 decimals, returns taken off; below 1 it buys less.
     *
     * <p>Not known if the first purchase lies later than the first day of the period before, or that period brought nothing.
     *
     * @param days how long a period is, the day asked about included; 1 to 3,660
     */
    public static Attribute<PurchaseSummary, BigDecimal> trend(int days) {
        Checks.that(days >= 1 && days <= MOST_DAYS, "A period must have 1 to 3,660 days, found {}", days);
        return Attribute.<PurchaseSummary, BigDecimal>at(
                        "purchase.trend", AttributeKind.NUMBER, (purchases, asOf) -> trend(purchases, asOf, days))
                .label("purchases against the period before", "与上期相比的购买额倍数");
    }

    private static @Nullable BigDecimal trend(PurchaseSummary purchases, AsOf asOf, int days) {
        LocalDate end = asOf.date().plusDays(1);
        LocalDate middle = end.minusDays(days);
        LocalDate start = middle.minusDays(days);
        Money before = purchases.within(DateRange.of(start, middle)).total();
        List<LocalDate> all = days(purchases, asOf);
        if (all.isEmpty() || all.get(0).isAfter(start) || before.signum() <= 0) {
            return null;
        }
        Money now = purchases.within(DateRange.of(middle, end)).total();
        return now.amount().divide(before.amount(), DECIMALS, RoundingMode.FLOOR);
    }

    private static @Nullable BigDecimal silence(PurchaseSummary purchases, AsOf asOf) {
        List<LocalDate> days = days(purchases, asOf);
        Long gap = usualGap(days);
        Long silence = silence(days, asOf);
        return gap == null || silence == null
                ? null
                : BigDecimal.valueOf(silence).divide(BigDecimal.valueOf(gap), DECIMALS, RoundingMode.DOWN);
    }

    private static @Nullable Long silence(List<LocalDate> days, AsOf asOf) {
        return days.isEmpty() ? null : ChronoUnit.DAYS.between(days.get(days.size() - 1), asOf.date());
    }

    private static @Nullable Long usualGap(List<LocalDate> days) {
        if (days.size() < PURCHASE_DAYS) {
            return null;
        }
        long[] gaps = new long[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
        }
        Arrays.sort(gaps);
        return Quantiles.floor(gaps, 1, 2);
    }

    private static List<LocalDate> days(PurchaseSummary purchases, AsOf asOf) {
        return purchases.within(DateRange.until(asOf.date().plusDays(1))).purchaseDays();
    }

    private static @Nullable BigDecimal number(@Nullable Long days) {
        return days == null ? null : BigDecimal.valueOf(days);
    }
}
