package org.crmkit.scoring.credit;

import java.io.Serializable;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * What a business may tune when it watches credit.
 *
 * @param watchRatio above which share of the limit a customer is watched, default 0.9
 * @param windowDays how many days back from the day asked about an invoice must have come due for its payment to count,
 *     2..3660, default 365
 * @param leastInvoices from how many invoices on averages and shares are told, 1..1000, default 3; convention, no measurement
 */
public record CreditPolicy(Share watchRatio, int windowDays, int leastInvoices) implements Serializable {
    /** Checks the ranges. */
    public CreditPolicy {
        Checks.that(windowDays >= 2 && windowDays <= 3660, "The window must lie in 2..3660 days, found {}", windowDays);
        Checks.that(
                leastInvoices >= 1 && leastInvoices <= 1000,
                "The least number of invoices must lie in 1..1000, found {}",
                leastInvoices);
    }

    /** {@return watched above 90 % of the limit, the invoices of a year, three of them at least} */
    public static CreditPolicy standard() {
        return new CreditPolicy(Share.ofPercent(90), 365, 3);
    }
}
