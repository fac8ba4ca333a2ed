package org.crmkit.scoring.credit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.InvoiceBalance;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.ordertocash.OrderToCashFigures;
import org.crmkit.core.ordertocash.OrderToCashPolicy;
import org.crmkit.core.ordertocash.OrderToCashReport;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;

/**
 * Tells how customers pay, out of what {@link OrderToCash} found of their invoices.
 *
 * <p>An invoice counts if it is over more than nothing and its due day lies before the day asked about, but not longer ago
 * than the policy's window: of those it is told whether they were paid in time, of later ones not yet. It is late by the days
 * from its due day to the day since which nothing of it is open, or, while something is, to the day asked about; being paid
 * early makes up for nothing. Weighted by amount, such an average is known as days beyond terms.
 *
 * <p>Averages need invoices in one currency; none is converted.
 *
 * @param policy what a business may tune
 */
public record BehaviourReader(CreditPolicy policy) implements Serializable {
    private static final LocalizedText NO_INVOICE = LocalizedText.of("no invoice is on file", "档案中没有发票");
    private static final LocalizedText NO_DUE_DAY =
            LocalizedText.of("an open invoice has no due day, and no other is overdue", "有未付发票没有到期日，且无其他逾期发票");
    private static final LocalizedText NOTHING_OVERDUE = LocalizedText.of("no invoice is overdue", "没有逾期发票");
    private static final LocalizedText OVERDUE =
            LocalizedText.of("the invoice that is overdue longest is so by {} days", "逾期最久的发票已逾期{}天");
    private static final LocalizedText CURRENCIES =
            LocalizedText.of("the invoices are in several currencies, and nothing is converted", "发票含多种货币，不作换算");
    private static final LocalizedText NOTHING_BILLED =
            LocalizedText.of("nothing was billed in the last {} days", "最近{}天内没有开票");
    private static final LocalizedText OUTSTANDING =
            LocalizedText.of("{} is open, and {} was billed in the last {} days", "未付金额{0}，最近{2}天开票{1}");

    /** {@return a reader with the standard policy} */
    public static BehaviourReader standard() {
        return new BehaviourReader(CreditPolicy.standard());
    }

    /** {@return how a customer pays, by the invoices and payments on its file} */
    public PaymentBehaviour read(CustomerFile file, AsOf asOf) {
        Stream<SalesDocument> documents =
                Stream.concat(file.all(FactKinds.INVOICE).stream(), file.all(FactKinds.PAYMENT).stream());
        return read(file.id(), OrderToCash.standard().report(documents, asOf));
    }

    /** {@return how each customer pays that has an invoice in a report, by id} */
    public SortedMap<CustomerId, PaymentBehaviour> read(OrderToCashReport report) {
        SortedMap<CustomerId, List<InvoiceBalance>> invoices = new TreeMap<>();
        report.invoices()
                .forEach(it -> invoices.computeIfAbsent(it.customer(), id -> new ArrayList<>())
                        .add(it));
        SortedMap<CustomerId, PaymentBehaviour> all = new TreeMap<>();
        invoices.forEach((customer, own) -> all.put(customer, read(customer, only(own, report))));
        return all;
    }

    private static OrderToCashReport only(List<InvoiceBalance> invoices, OrderToCashReport report) {
        return new OrderToCashReport(
                report.asOf(), report.policy(), List.of(), invoices, List.of(), invoices.size(), List.of(), List.of());
    }

    private PaymentBehaviour read(CustomerId customer, OrderToCashReport own) {
        if (own.invoices().isEmpty()) {
            Answer<BigDecimal> none = Answer.unknown(NO_INVOICE);
            return new PaymentBehaviour(customer, own.asOf(), 0, none, Answer.unknown(NO_INVOICE), none, none, none);
        }
        Punctuality punctuality = Punctuality.of(own.invoices(), policy, own.asOf());
        return new PaymentBehaviour(
                customer,
                own.asOf(),
                punctuality.due().size(),
                punctuality.daysLate(),
                punctuality.inTime(),
                punctuality.trend(),
                overdueDays(own.invoices()),
                outstanding(own));
    }

    private static Answer<BigDecimal> overdueDays(List<InvoiceBalance> invoices) {
        List<Optional<Long>> days =
                invoices.stream().map(InvoiceBalance::overdueDays).toList();
        long most = days.stream().flatMap(Optional::stream).max(Long::compare).orElse(0L);
        if (most > 0) {
            return Answer.yes(BigDecimal.valueOf(most), OVERDUE, most);
        }
        return days.stream().anyMatch(Optional::isEmpty)
                ? Answer.unknown(NO_DUE_DAY)
                : Answer.yes(BigDecimal.ZERO, NOTHING_OVERDUE);
    }

    private static Answer<BigDecimal> outstanding(OrderToCashReport own) {
        OrderToCashPolicy sales = own.policy();
        List<OrderToCashFigures.Receivables> receivables =
                List.copyOf(own.figures().receivables().values());
        if (receivables.size() > 1) {
            return Answer.unknown(CURRENCIES);
        }
        OrderToCashFigures.Receivables owed = receivables.get(0);
        return owed.daysSalesOutstanding(sales)
                .map(days -> Answer.yes(days, OUTSTANDING, owed.open(), owed.billed(), sales.salesDays()))
                .orElse(Answer.unknown(NOTHING_BILLED, sales.salesDays()));
    }
}
