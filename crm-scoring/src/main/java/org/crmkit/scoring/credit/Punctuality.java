package org.crmkit.scoring.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.ordertocash.InvoiceBalance;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;

/**
 * How late the invoices were paid that came due in a window of days.
 *
 * @param due those that count
 */
record Punctuality(List<InvoiceBalance> due, CreditPolicy policy, AsOf asOf) {
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "{} invoices came due in the last {} days, and at least {} are needed", "最近{1}天内到期发票{0}张，至少需要{2}张");
    private static final LocalizedText TOO_FEW_HALF = LocalizedText.of(
            "{} invoices came due in the older and {} in the newer half of the last {} days, and at least {} are needed in each",
            "最近{2}天的前半期到期发票{0}张，后半期{1}张，每期至少需要{3}张");
    private static final LocalizedText CURRENCIES =
            LocalizedText.of("the invoices are in several currencies, and nothing is converted", "发票含多种货币，不作换算");
    private static final LocalizedText LATE = LocalizedText.of(
            "the {} invoices that came due in the last {} days were paid {} days late on average",
            "最近{1}天内到期的{0}张发票平均逾期{2}天付款");
    private static final LocalizedText IN_TIME = LocalizedText.of(
            "of the {} invoices that came due in the last {} days, {} were paid in time", "最近{1}天内到期的{0}张发票中，{2}张按时付款");
    private static final LocalizedText TREND = LocalizedText.of(
            "invoices were paid {} days late on average in the older half of the last {} days, {} in the newer",
            "最近{1}天的前半期平均逾期{0}天付款，后半期平均逾期{2}天");

    /** {@return the punctuality of invoices, of which those count that are over something and whose due day is past} */
    static Punctuality of(List<InvoiceBalance> invoices, CreditPolicy policy, AsOf asOf) {
        LocalDate first = asOf.date().minusDays(policy.windowDays());
        Predicate<LocalDate> past = day -> day.isBefore(asOf.date()) && !day.isBefore(first);
        return new Punctuality(
                invoices.stream()
                        .filter(it -> it.total().signum() > 0)
                        .filter(it -> it.due().filter(past).isPresent())
                        .toList(),
                policy,
                asOf);
    }

    private static LocalDate dueDay(InvoiceBalance invoice) {
        return invoice.due().orElseThrow();
    }

    private long late(InvoiceBalance invoice) {
        return Math.max(
                0, ChronoUnit.DAYS.between(dueDay(invoice), invoice.settled().orElse(asOf.date())));
    }

    Answer<BigDecimal> daysLate() {
        if (due.size() < policy.leastInvoices()) {
            return Answer.unknown(TOO_FEW, due.size(), policy.windowDays(), policy.leastInvoices());
        } else if (severalCurrencies()) {
            return Answer.unknown(CURRENCIES);
        }
        BigDecimal late = average(due);
        return Answer.yes(late, LATE, due.size(), policy.windowDays(), late);
    }

    Answer<Share> inTime() {
        if (due.size() < policy.leastInvoices()) {
            return Answer.unknown(TOO_FEW, due.size(), policy.windowDays(), policy.leastInvoices());
        }
        long inTime = due.stream().filter(it -> late(it) == 0).count();
        return Answer.yes(Share.of(inTime, due.size()), IN_TIME, due.size(), policy.windowDays(), inTime);
    }

    Answer<BigDecimal> trend() {
        LocalDate middle = asOf.date().minusDays(policy.windowDays() / 2);
        List<InvoiceBalance> older =
                due.stream().filter(it -> dueDay(it).isBefore(middle)).toList();
        List<InvoiceBalance> newer =
                due.stream().filter(it -> !dueDay(it).isBefore(middle)).toList();
        if (Math.min(older.size(), newer.size()) < policy.leastInvoices()) {
            return Answer.unknown(
                    TOO_FEW_HALF, older.size(), newer.size(), policy.windowDays(), policy.leastInvoices());
        } else if (severalCurrencies()) {
            return Answer.unknown(CURRENCIES);
        }
        BigDecimal before = average(older);
        BigDecimal after = average(newer);
        return Answer.yes(after.subtract(before), TREND, before, policy.windowDays(), after);
    }

    private boolean severalCurrencies() {
        return due.stream().map(it -> it.total().currency()).distinct().count() > 1;
    }

    private BigDecimal average(List<InvoiceBalance> invoices) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (InvoiceBalance invoice : invoices) {
            BigDecimal weight = invoice.total().amount();
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(BigDecimal.valueOf(late(invoice))));
        }
        return sum.divide(weights, 1, RoundingMode.HALF_UP);
    }
}
