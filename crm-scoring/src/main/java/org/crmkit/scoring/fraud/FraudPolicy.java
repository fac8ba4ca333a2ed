package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;

/**
 * What a business may tune, part by part: {@code FraudPolicy.standard().with(new FraudPolicy.Spikes(8, 3))}. The numbers are
 * conventions, chosen so that seasons, families and shops with many returns pass.
 *
 * @param history what is recent, and what history is asked for
 * @param spikes from where on an order is a spike
 * @param rushes from where on orders are a rush
 * @param refunds from where on refunds are unusual
 * @param identities what customers may share
 */
public record FraudPolicy(History history, Spikes spikes, Rushes rushes, Refunds refunds, Identities identities)
        implements Serializable {
    private static final int LONGEST = 3660;
    private static final int MOST = 1000;
    private static final int MOST_TIMES = 100;

    /**
     * What a customer's own history must be.
     *
     * @param recentDays the days up to the one asked about in which orders may be a spike or a rush, 1..366, default 7
     * @param leastOrders how many days with orders there must be before, 2..1000, default 8
     * @param leastSpan over how many days they must reach, 1..3660, default 60
     */
    public record History(int recentDays, int leastOrders, int leastSpan) implements Serializable {
        /** Checks the ranges. */
        public History {
            within(recentDays, 1, 366, "recent days");
            within(leastOrders, 2, MOST, "least orders");
            within(leastSpan, 1, LONGEST, "least span");
        }
    }

    /**
     * Orders that are too large.
     *
     * @param deviations by how many robust standard deviations a spike lies above the median of the history, 1..100, default 6
     * @param aboveMost how often as large as the largest order of the history it is, 1..100, default 2
     */
    public record Spikes(int deviations, int aboveMost) implements Serializable {
        /** Checks the ranges. */
        public Spikes {
            within(deviations, 1, MOST_TIMES, "deviations");
            within(aboveMost, 1, MOST_TIMES, "times above the most");
        }
    }

    /**
     * Orders that come too often.
     *
     * @param factor how often as many as in the busiest time as long before the orders of a rush are, 1..100, default 2
     * @param odds a rush comes by chance at most once in so many times, 10..1,000,000,000, default 1,000,000
     */
    public record Rushes(int factor, int odds) implements Serializable {
        /** Checks the ranges. */
        public Rushes {
            within(factor, 1, MOST_TIMES, "rush factor");
            within(odds, 10, 1_000_000_000, "odds of a rush");
        }
    }

    /**
     * Refunds that are too many.
     *
     * @param days the days in which refunds are looked at, 1..3660, default 90
     * @param least from how many refunds in these days on, 1..1000, default 3
     * @param factor how often as large as before the share and the number of refunds to an order are, 1..100, default 3
     */
    public record Refunds(int days, int least, int factor) implements Serializable {
        /** Checks the ranges. */
        public Refunds {
            within(days, 1, LONGEST, "refund days");
            within(least, 1, MOST, "least refunds");
            within(factor, 1, MOST_TIMES, "refund factor");
        }
    }

    /**
     * What several customers may share.
     *
     * @param strong the kinds of identity that two may not share, default {@code registration} and {@code bank-account}
     * @param household how many may share any other identity, 1..1000, default 5: a family, a shop and its owner
     * @param crowd from how many on a shared identity tells nothing, more than household, default 50: an office tower, a
     *     placeholder
     */
    public record Identities(Set<String> strong, int household, int crowd) implements Serializable {
        /** Checks the ranges and sorts the kinds. */
        public Identities {
            within(household, 1, MOST, "household");
            Checks.that(crowd > household, "A crowd must be more than a household of {}, found {}", household, crowd);
            strong = Collections.unmodifiableSet(new TreeSet<>(strong));
        }
    }

    private static void within(int value, int least, int most, String name) {
        Checks.that(value >= least && value <= most, "The {} must lie in {}..{}, found {}", name, least, most, value);
    }

    /** {@return the defaults} */
    public static FraudPolicy standard() {
        return new FraudPolicy(
                new History(7, 8, 60),
                new Spikes(6, 2),
                new Rushes(2, 1_000_000),
                new Refunds(90, 3, 3),
                new Identities(Set.of("registration", "bank-account"), 5, 50));
    }

    /** {@return the same, with another history asked for} */
    public FraudPolicy with(History other) {
        return new FraudPolicy(other, spikes, rushes, refunds, identities);
    }

    /** {@return the same, with other spikes} */
    public FraudPolicy with(Spikes other) {
        return new FraudPolicy(history, other, rushes, refunds, identities);
    }

    /** {@return the same, with other rushes} */
    public FraudPolicy with(Rushes other) {
        return new FraudPolicy(history, spikes, other, refunds, identities);
    }

    /** {@return the same, with other refunds} */
    public FraudPolicy with(Refunds other) {
        return new FraudPolicy(history, spikes, rushes, other, identities);
    }

    /** {@return the same, with other identities} */
    public FraudPolicy with(Identities other) {
        return new FraudPolicy(history, spikes, rushes, refunds, other);
    }
}
