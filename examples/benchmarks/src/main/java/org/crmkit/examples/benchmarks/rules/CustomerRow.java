package org.crmkit.examples.benchmarks.rules;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a host holds it in memory: one flat row, and nothing that the library would ask for.
 *
 * @param number the row's number, from 0
 * @param annualRevenue the customer's own revenue in a year, in whole units of currency
 * @param employees how many people work there
 * @param orders orders in the last year
 * @param overdueDays for how many days the oldest open invoice is overdue
 * @param creditScore 300 to 849, more is better
 * @param openCases complaints and requests not yet closed
 * @param source how the customer was won
 * @param segment which customers it is managed with
 * @param channel through whom it buys
 * @param stage where it stands
 * @param industry a code
 * @param country a code of two letters
 * @param tags the host's own marks
 * @param customerSince the day it became a customer
 * @param lastContactOn the day somebody last spoke to it; null if not known
 * @param contractEndsOn the last day of its contract; null if there is none
 */
public record CustomerRow(
        int number,
        long annualRevenue,
        int employees,
        int orders,
        int overdueDays,
        int creditScore,
        int openCases,
        Source source,
        Segment segment,
        Channel channel,
        Stage stage,
        String industry,
        String country,
        Set<String> tags,
        LocalDate customerSince,
        @Nullable LocalDate lastContactOn,
        @Nullable LocalDate contractEndsOn) {
    /** How a customer was won. */
    public enum Source {
        /** Another customer named us. */
        REFERRAL,
        /** At a fair or a talk. */
        EVENT,
        /** Through our site. */
        WEB,
        /** Through an advertisement. */
        ADVERTISEMENT,
        /** We called first. */
        COLD_CALL
    }

    /** Which customers it is managed with. */
    public enum Segment {
        /** The few that matter most. */
        KEY,
        /** Those that grow. */
        GROWTH,
        /** Most of them. */
        STANDARD,
        /** Those that nobody calls. */
        SMALL
    }

    /** Through whom it buys. */
    public enum Channel {
        /** A partner sells. */
        PARTNER,
        /** We sell. */
        DIRECT,
        /** A shop sells. */
        SHOP,
        /** By telephone. */
        PHONE
    }

    /** Where it stands. */
    public enum Stage {
        /** Has not bought twice. */
        NEW,
        /** Buys. */
        ACTIVE,
        /** Buys less. */
        AT_RISK,
        /** Does not buy. */
        DORMANT,
        /** Said so. */
        LOST
    }
}
