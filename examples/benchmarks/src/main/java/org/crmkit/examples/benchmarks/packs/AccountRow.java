package org.crmkit.examples.benchmarks.packs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crmkit.core.customer.CustomerStatus;
import org.jspecify.annotations.Nullable;

/**
 * One row of a host, as a result set gives it: whatever is not known is null. Amounts are in one currency.
 *
 * @param id the customer
 * @param status how business stands
 * @param since since when it is a customer
 * @param lastPurchase when it last bought
 * @param contractEnds when its contract ends
 * @param warrantyEnds when the first of its warranties ends
 * @param silence for how many times its usual interval it has been silent
 * @param trend what it bought in the last year, in shares of what it bought in the year before
 * @param complaints how many of its complaints are open
 * @param contactLeft whether its main contact has left
 * @param ownerLeft whether the employee who looked after it has left
 * @param paidInTime which share of its invoices it pays in time
 * @param daysLate how many days late it pays on average
 * @param overdueDays for how many days its oldest invoice is overdue
 * @param paymentTrend how many days later than before it pays
 * @param revenue what it bought in the last year
 * @param goods what that had cost
 * @param service what serving it cost
 * @param retention what keeping it cost
 * @param wallet what it spends altogether
 */
record AccountRow(
        String id,
        @Nullable CustomerStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate lastPurchase,
        @Nullable LocalDate contractEnds,
        @Nullable LocalDate warrantyEnds,
        @Nullable Double silence,
        @Nullable Double trend,
        @Nullable Integer complaints,
        @Nullable Boolean contactLeft,
        @Nullable Boolean ownerLeft,
        @Nullable Double paidInTime,
        @Nullable Double daysLate,
        @Nullable Integer overdueDays,
        @Nullable Double paymentTrend,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal goods,
        @Nullable BigDecimal service,
        @Nullable BigDecimal retention,
        @Nullable BigDecimal wallet) {}
