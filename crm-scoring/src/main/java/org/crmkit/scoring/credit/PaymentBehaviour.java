package org.crmkit.scoring.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;

/**
 * How a customer pays: each figure is a yes that carries it, or an unknown that says what is missing.
 *
 * @param customer who
 * @param asOf the moment
 * @param counted how many invoices came due in the time looked at
 * @param daysLate by how many days they were paid late on average, weighted by their totals, one decimal; one paid in time
 *     counts 0, one that is not paid yet the days so far
 * @param inTime the share of them that was paid in time, by number
 * @param trend by how many days those of the newer half of the time were paid later than those of the older half, one decimal;
 *     below zero if earlier
 * @param overdueDays by how many days the invoice that is overdue longest is; 0 if none is
 * @param daysSalesOutstanding open / billed × days: how many days of sales are not paid yet, one decimal
 */
public record PaymentBehaviour(
        CustomerId customer,
        AsOf asOf,
        int counted,
        Answer<BigDecimal> daysLate,
        Answer<Share> inTime,
        Answer<BigDecimal> trend,
        Answer<BigDecimal> overdueDays,
        Answer<BigDecimal> daysSalesOutstanding)
        implements Serializable {}
