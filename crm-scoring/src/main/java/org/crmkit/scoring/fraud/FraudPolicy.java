package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;

/**
 * What a business may tune. The numbers are conventions, chosen so that seasons, families and shops with many returns pass.
 *
 * @param recentDays the days up to the one asked about in which orders may be a spike or a rush, 1..366, default 7
 * @param leastOrders how many days with orders a customer's history before must have, 2..1000, default 8
 * @param leastSpan over how many days it must reach, 1..3660, default 60
 * @param deviations by how many robust standard deviations a spike lies above the median of the history, 1..100, default 6
 * @param aboveMost how often as large as the largest order of the history a spike is, 1..100, default 2
 * @param rushFactor how often as many as in the busiest time as long before the orders of a rush are, 1..100, default 2
 * @param rushOdds a rush comes by chance at most once in so many times, 10..1,000,000,000, default 1,000,000
 * @param refundDays the days in which refunds are looked at, 1..3660, default 90
 * @param leastRefunds from how many refunds in these days on, 1..1000, default 3
 * @param refundFactor how often as large as before the share and the number of refunds to an order are, 1..100, default 3
 * @param strong the kinds of identity that two customers may not share, default {@code registration} and {@code bank-account}
 * @param household how many customers may share any other identity, 1..1000, default 5: a family, a shop and its owner
 * @param crowd from how many customers on a shared identity tells nothing, more than household, default 50: an office tower,
 *     a placeholder
 */
public record FraudPolicy(
        int recentDays,
        int leastOrders,
        int leastSpan,
        int deviations,
        int aboveMost,
        int rushFactor,
        int rushOdds,
        int refundDays,
        int leastRefunds,
        int refundFactor,
        Set<String> strong,
        int household,
        int crowd)
        implements Serializable {
    private static final int LONGEST = 3660;
    private static final int MOST = 1000;
    private static final int MOST_TIMES = 100;

    /** Checks the ranges and sorts the kinds. */
    public FraudPolicy {
        within(recentDays, 1, 366, "recent days");
        within(leastOrders, 2, MOST, "least orders");
        within(leastSpan, 1, LONGEST, "least span");
        within(deviations, 1, MOST_TIMES, "deviations");
        within(aboveMost, 1, MOST_TIMES, "times above the most");
        within(rushFactor, 1, MOST_TIMES, "rush factor");
        within(rushOdds, 10, 1_000_000_000, "odds of a rush");
        within(refundDays, 1, LONGEST, "refund days");
        within(leastRefunds, 1, MOST, "least refunds");
        within(refundFactor, 1, MOST_TIMES, "refund factor");
        within(household, 1, MOST, "household");
        Checks.that(crowd > household, "A crowd must be more than a household of {}, found {}", household, crowd);
        strong = Collections.unmodifiableSet(new TreeSet<>(strong));
    }

    private static void within(int value, int least, int most, String name) {
        Checks.that(value >= least && value <= most, "The {} must lie in {}..{}, found {}", name, least, most, value);
    }

    /** {@return the defaults} */
    public static FraudPolicy standard() {
        return new FraudPolicy(7, 8, 60, 6, 2, 2, 1_000_000, 90, 3, 3, Set.of("registration", "bank-account"), 5, 50);
    }
}
