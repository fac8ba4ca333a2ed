package org.crmkit.core.ordertocash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * Adds up reports of one moment and policy, such as those of each branch or of each part of a cluster job.
 *
 * <p>Documents that belong together must lie in one report: what lies in another is missing in this one.
 */
public final class OrderToCashTally implements Tally<OrderToCashReport, OrderToCashFigures, OrderToCashTally> {
    private static final long serialVersionUID = 1;
    private static final int MEDIAN = 5;
    private static final int NINTH = 9;
    private static final int TENTHS = 10;

    private final OrderToCashPolicy policy;
    private final AsOf asOf;
    private long documents;
    private long unmatched;
    private final EnumMap<Truth, Long> onTimeInFull = new EnumMap<>(Truth.class);
    private final TreeMap<String, Money> billed = new TreeMap<>();
    private final TreeMap<String, TreeMap<CustomerId, CustomerBalance>> balances = new TreeMap<>();
    /** Of each part of the way: days → how many orders took so many. */
    private final EnumMap<Leg, TreeMap<Long, Long>> legs = new EnumMap<>(Leg.class);

    private final TreeMap<String, Long> findings = new TreeMap<>();

    private OrderToCashTally(OrderToCashPolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /** {@return an empty tally of reports with that policy, of that moment} */
    public static OrderToCashTally of(OrderToCashPolicy policy, AsOf asOf) {
        return new OrderToCashTally(policy, asOf);
    }

    /**
     * Adds a report.
     *
     * @throws IllegalArgumentException if it has another policy or is of another moment
     */
    @Override
    public void add(OrderToCashReport report) {
        same(report.policy(), report.asOf());
        documents += report.documents();
        unmatched += report.unmatched().size();
        report.orders().forEach(this::add);
        report.invoices().forEach(this::add);
        report.unapplied().forEach(this::add);
        for (Finding finding : report.findings()) {
            findings.merge(finding.code(), 1L, Long::sum);
        }
    }

    private void same(OrderToCashPolicy otherPolicy, AsOf otherMoment) {
        Checks.that(
                policy.equals(otherPolicy) && asOf.equals(otherMoment),
                "Only reports of one policy and moment can be added up: this is of {}, found {}",
                asOf,
                otherMoment);
    }

    private void add(OrderChain chain) {
        onTimeInFull.merge(chain.onTimeInFull(), 1L, Long::sum);
        for (Leg leg : Leg.values()) {
            leg.days(chain)
                    .ifPresent(days ->
                            legs.computeIfAbsent(leg, key -> new TreeMap<>()).merge(days, 1L, Long::sum));
        }
    }

    private void add(InvoiceBalance balance) {
        Currency currency = balance.total().currency();
        LocalDate first = asOf.date().minusDays(policy.salesDays() - 1L);
        Money sold = balance.issued().isBefore(first) ? Money.zero(currency) : balance.total();
        billed.merge(currency.getCurrencyCode(), sold, Money::plus);
        Money open = balance.open();
        put(balanceOf(balance.customer(), currency).open(policy.classOf(balance), open));
    }

    private void add(OrderToCashReport.Unapplied unapplied) {
        Currency currency = unapplied.amount().currency();
        billed.putIfAbsent(currency.getCurrencyCode(), Money.zero(currency));
        put(balanceOf(unapplied.customer(), currency).paid(unapplied.amount()));
    }

    private CustomerBalance balanceOf(CustomerId customer, Currency currency) {
        return balances.computeIfAbsent(currency.getCurrencyCode(), code -> new TreeMap<>())
                .computeIfAbsent(customer, id -> CustomerBalance.nothing(id, currency, policy.classCount()));
    }

    private void put(CustomerBalance balance) {
        String currency = balance.unapplied().currency().getCurrencyCode();
        balances.computeIfAbsent(currency, code -> new TreeMap<>()).put(balance.customer(), balance);
    }

    @Override
    public void merge(OrderToCashTally other) {
        same(other.policy, other.asOf);
        documents += other.documents;
        unmatched += other.unmatched;
        new EnumMap<>(other.onTimeInFull).forEach((truth, count) -> onTimeInFull.merge(truth, count, Long::sum));
        new TreeMap<>(other.billed).forEach((currency, sold) -> billed.merge(currency, sold, Money::plus));
        new TreeMap<>(other.findings).forEach((code, count) -> findings.merge(code, count, Long::sum));
        new TreeMap<>(other.balances)
                .forEach((currency, customers) -> new TreeMap<>(customers)
                        .forEach((customer, balance) -> balances.computeIfAbsent(currency, code -> new TreeMap<>())
                                .merge(customer, balance, CustomerBalance::plus)));
        new EnumMap<>(other.legs)
                .forEach((leg, days) -> new TreeMap<>(days)
                        .forEach((length, count) -> legs.computeIfAbsent(leg, key -> new TreeMap<>())
                                .merge(length, count, Long::sum)));
    }

    @Override
    public OrderToCashFigures result() {
        SortedMap<String, OrderToCashFigures.Receivables> receivables = new TreeMap<>();
        billed.forEach((currency, sold) -> {
            List<CustomerBalance> customers =
                    List.copyOf(balances.getOrDefault(currency, new TreeMap<>()).values());
            receivables.put(currency, new OrderToCashFigures.Receivables(sold, customers));
        });
        SortedMap<Leg, OrderToCashFigures.Days> days = new TreeMap<>();
        legs.forEach((leg, lengths) -> days.put(leg, days(lengths)));
        return new OrderToCashFigures(
                documents,
                unmatched,
                onTimeInFull.getOrDefault(Truth.YES, 0L),
                onTimeInFull.getOrDefault(Truth.NO, 0L),
                onTimeInFull.getOrDefault(Truth.UNKNOWN, 0L),
                receivables,
                days,
                findings);
    }

    private static OrderToCashFigures.Days days(Map<Long, Long> lengths) {
        List<Long> sorted = new ArrayList<>();
        lengths.forEach((length, count) -> sorted.addAll(Collections.nCopies(count.intValue(), length)));
        long[] all = sorted.stream().mapToLong(length -> length).toArray();
        return new OrderToCashFigures.Days(
                all.length,
                Quantiles.floor(all, MEDIAN, TENTHS),
                Quantiles.floor(all, NINTH, TENTHS),
                all[all.length - 1]);
    }
}
