package org.crmkit.examples.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.stat.KaplanMeier;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.judgement.Judgement;
import org.crmkit.examples.review.outlook.NextSales;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.pipeline.activity.PurchaseOverdueRule;
import org.crmkit.scoring.abc.AbcPolicy;
import org.crmkit.scoring.abc.AbcReport;
import org.crmkit.scoring.abc.ParetoCurve;
import org.crmkit.scoring.abc.ValueTotals;
import org.crmkit.scoring.rfm.RfmPolicy;
import org.crmkit.scoring.rfm.RfmReport;

/**
 * All that is found out about one company: amounts in its main currency, activity in all.
 *
 * @param asOf the moment asked about
 * @param activity who bought on which days, in whatever currency
 * @param purchases every customer's purchases in the main currency
 * @param rfm who bought lately, often and for much
 * @param customers the customers' classes
 * @param products the products' classes; empty if the file names no products
 * @param outlets the outlets' classes; empty if the file names no outlets
 * @param curve how unevenly the customers' value is spread
 * @param months revenue by month, months without purchases too
 * @param churn of the customers who bought in the 12 months before the last 12, how many did not buy in the last 12
 * @param again how long customers take to buy again
 * @param overdue who has not bought for longer than usual, the most valuable first
 * @param next what customers may want next; absent if the file names no products
 * @param dealings what the records beside the purchases say; absent if none were given
 * @param judgement what one should think of the customers
 */
record Review(
        AsOf asOf,
        PurchaseSummaries activity,
        PurchaseSummaries purchases,
        RfmReport rfm,
        AbcReport customers,
        AbcReport products,
        AbcReport outlets,
        ParetoCurve curve,
        SortedMap<YearMonth, Money> months,
        Churn churn,
        KaplanMeier.Curve again,
        List<Overdue> overdue,
        Optional<NextSales> next,
        Optional<Dealings> dealings,
        Judgement judgement) {

    /**
     * Customers who stayed away.
     *
     * @param before how many bought in the 12 months before the last 12
     * @param lost how many of them did not buy in the last 12
     */
    record Churn(int before, int lost) {
        Wilson rate() {
            return Wilson.of(lost, before);
        }
    }

    /**
     * A customer who has not bought for longer than usual.
     *
     * @param customer who, with value and class
     * @param late what the rule said
     */
    record Overdue(AbcReport.Classed customer, Answer<LocalDate> late) {}

    /** {@return the review of what a ledger holds}; absent if nobody has bought anything yet. */
    static Optional<Review> of(Ledger ledger, Optional<CustomerRecords> records, LocalDate day, ZoneId zone) {
        AsOf asOf = AsOf.endOf(day, zone);
        return ledger.main()
                .filter(account -> ledger.activity().size() > 0)
                .map(account -> of(account, ledger, records, asOf));
    }

    private static Review of(Ledger.Account account, Ledger ledger, Optional<CustomerRecords> records, AsOf asOf) {
        PurchaseSummaries activity = ledger.activity();
        PurchaseSummaries purchases = account.customers.result();
        ValueTotals totals = ValueTotals.of(purchases, asOf);
        AbcPolicy abc = AbcPolicy.standard();
        ParetoCurve curve = ParetoCurve.of(totals);
        AbcReport customers = abc.fit(curve).apply(totals);
        Optional<Dealings> dealings = records.map(known -> Dealings.of(known, purchases, asOf));
        RfmReport rfm = RfmPolicy.standard().classify(purchases, asOf);
        return new Review(
                asOf,
                activity,
                purchases,
                rfm,
                customers,
                abc.classify(account.products.result()),
                abc.classify(account.outlets.result()),
                curve,
                Timing.months(purchases),
                Timing.churn(activity, asOf),
                Timing.again(activity, asOf),
                overdue(purchases, customers, asOf),
                NextSales.of(
                        account.log,
                        customer ->
                                rfm.find(customer).map(score -> score.segment().code()),
                        asOf),
                dealings,
                dealings.map(found -> Judgement.of(ledger.bought(), records.orElseThrow(), found, asOf))
                        .orElseGet(() -> Judgement.of(ledger.bought(), asOf)));
    }

    private static List<Overdue> overdue(PurchaseSummaries purchases, AbcReport customers, AsOf asOf) {
        PurchaseOverdueRule rule = PurchaseOverdueRule.standard();
        return customers.top(customers.size()).stream()
                .map(customer -> new Overdue(
                        customer,
                        purchases
                                .find(CustomerId.of(customer.key()))
                                .map(bought -> rule.ask(bought, asOf))
                                .orElseThrow()))
                .filter(overdue -> overdue.late().yes().isPresent())
                .toList();
    }

    /** {@return how many purchases there were until the moment asked about} */
    long purchaseCount() {
        long[] count = {0};
        activity.figures(DateRange.ALWAYS, (number, first, last, days, bought, minorUnits) -> count[0] += bought);
        return count[0];
    }

    /** {@return the revenue until the moment asked about, returns taken off} */
    Money revenue() {
        return months.values().stream().reduce(Money.zero(purchases.currency()), Money::plus);
    }
}
