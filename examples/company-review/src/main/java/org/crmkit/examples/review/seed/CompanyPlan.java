package org.crmkit.examples.review.seed;

import java.time.LocalDate;
import org.crmkit.core.check.Checks;

/**
 * What the generated company is to be like.
 *
 * @param seed another seed gives another company of the same kind
 * @param customers how many customers it has, 1 to 1,000,000; each buys some 13 times
 * @param lastDay the last day of its 36 months
 */
public record CompanyPlan(long seed, int customers, LocalDate lastDay) {
    /** The currency in which most customers buy. */
    public static final String MAIN_CURRENCY = "CNY";

    private static final int MONTHS = 36;
    private static final int MOST_CUSTOMERS = 1_000_000;

    /** Checks the size and the day. */
    public CompanyPlan {
        Checks.that(
                customers >= 1 && customers <= MOST_CUSTOMERS,
                "A generated company must have 1 to 1,000,000 customers, found {}",
                customers);
        Checks.that(
                lastDay.getYear() >= 1900 && lastDay.getYear() <= 9998,
                "The last day must lie in the years 1900 to 9998, found {}",
                lastDay);
    }

    /** {@return 3,000 customers until the end of June 2026} */
    public static CompanyPlan standard() {
        return new CompanyPlan(20260630, 3_000, LocalDate.of(2026, 6, 30));
    }

    /** {@return the first of the 36 months' days} */
    public LocalDate firstDay() {
        return monthsBack(MONTHS);
    }

    /** {@return the first day of the last 12 months} */
    public LocalDate lastYear() {
        return monthsBack(12);
    }

    /** {@return the first day of the 12 months before the last 12} */
    public LocalDate yearBefore() {
        return monthsBack(24);
    }

    private LocalDate monthsBack(int months) {
        return lastDay.plusDays(1).minusMonths(months);
    }
}
