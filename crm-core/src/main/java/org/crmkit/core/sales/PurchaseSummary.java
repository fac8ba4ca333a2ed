package org.crmkit.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * One customer's purchases as a series of days in ascending order, in one currency: some 16 bytes a day.
 *
 * <p>A day's amount is the sum of its purchases and returns. A purchase has an amount of zero or more; what is below zero
 * is a return, which lowers the amount but is no purchase. Immutable.
 */
@JsonPropertyOrder({"customer", "currency", "days"})
public final class PurchaseSummary implements Serializable {
    private static final long serialVersionUID = 1;

    private final CustomerId customer;
    private final Currency currency;
    private final int[] days;
    private final long[] amounts;
    private final int[] purchases;

    PurchaseSummary(CustomerId customer, Currency currency, int[] days, long[] amounts, int[] purchases) {
        this.customer = customer;
        this.currency = currency;
        this.days = days;
        this.amounts = amounts;
        this.purchases = purchases;
    }

    /**
     * {@return the summary of a customer's days}
     *
     * @throws IllegalArgumentException if the days do not ascend or an amount has another currency
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static PurchaseSummary of(
            @JsonProperty(value = "customer", required = true) CustomerId customer,
            @JsonProperty(value = "currency", required = true) Currency currency,
            @JsonProperty(value = "days", required = true) List<PurchaseDay> days) {
        int[] when = new int[days.size()];
        long[] amounts = new long[days.size()];
        int[] purchases = new int[days.size()];
        for (int i = 0; i < when.length; i++) {
            PurchaseDay day = days.get(i);
            when[i] = Math.toIntExact(day.day().toEpochDay());
            Checks.that(
                    i == 0 || when[i] > when[i - 1], "Purchase days must ascend, found {} again or late", day.day());
            Checks.that(day.amount().currency().equals(currency), "{} is not in {}", day.amount(), currency);
            amounts[i] = day.amount().minorUnits();
            purchases[i] = day.purchases();
        }
        return new PurchaseSummary(customer, currency, when, amounts, purchases);
    }

    /**
     * {@return all that a customer bought, line by line and already summed up, as one series of days}
     *
     * <p>Absent if nothing is given, or it is in several currencies, for none is converted. Whose the lines are is not asked:
     * they may stand under another of the customer's keys.
     *
     * @throws IllegalArgumentException if an amount is finer than the currency's smallest unit
     */
    public static Optional<PurchaseSummary> joined(
            CustomerId customer, Collection<Purchase> lines, Collection<PurchaseSummary> summaries) {
        List<PurchaseDay> days = new ArrayList<>();
        lines.forEach(line -> days.add(
                new PurchaseDay(line.day(), line.amount(), line.amount().signum() < 0 ? 0 : 1)));
        summaries.forEach(some -> days.addAll(some.days()));
        List<Currency> currencies =
                days.stream().map(day -> day.amount().currency()).distinct().toList();
        if (currencies.size() != 1) {
            return Optional.empty();
        }
        SortedMap<LocalDate, PurchaseDay> byDay = new TreeMap<>();
        days.forEach(day -> byDay.merge(day.day(), day, PurchaseDay::plus));
        return Optional.of(of(customer, currencies.get(0), List.copyOf(byDay.values())));
    }

    /** {@return whose purchases these are} */
    @JsonProperty
    public CustomerId customer() {
        return customer;
    }

    /** {@return the currency of all amounts} */
    @JsonProperty
    public Currency currency() {
        return currency;
    }

    /** {@return the days in ascending order; a view that makes each day when it is asked for} */
    @JsonProperty
    public List<PurchaseDay> days() {
        return new Days();
    }

    /** {@return the days within a range} */
    public PurchaseSummary within(DateRange range) {
        int from = 0;
        while (from < days.length && day(from).isBefore(range.from())) {
            from++;
        }
        int until = from;
        while (until < days.length && day(until).isBefore(range.until())) {
            until++;
        }
        return new PurchaseSummary(
                customer,
                currency,
                Arrays.copyOfRange(days, from, until),
                Arrays.copyOfRange(amounts, from, until),
                Arrays.copyOfRange(purchases, from, until));
    }

    /** {@return the sum of all days} */
    public Money total() {
        long total = 0;
        for (long amount : amounts) {
            total = Sums.add(total, amount);
        }
        return Money.ofMinor(currency, total);
    }

    /** {@return how many purchases there were; returns do not count} */
    public long purchases() {
        long count = 0;
        for (int purchased : purchases) {
            count += purchased;
        }
        return count;
    }

    /** {@return the days on which something was bought; days with returns only do not count} */
    public List<LocalDate> purchaseDays() {
        return days().stream()
                .filter(day -> day.purchases() > 0)
                .map(PurchaseDay::day)
                .toList();
    }

    /** {@return the last day on which something was bought; absent if nothing was} */
    public Optional<LocalDate> lastPurchase() {
        for (int i = days.length - 1; i >= 0; i--) {
            if (purchases[i] > 0) {
                return Optional.of(day(i));
            }
        }
        return Optional.empty();
    }

    private LocalDate day(int index) {
        return LocalDate.ofEpochDay(days[index]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PurchaseSummary that
                && customer.equals(that.customer)
                && currency.equals(that.currency)
                && days().equals(that.days());
    }

    @Override
    public int hashCode() {
        return 31 * customer.hashCode() + Arrays.hashCode(days);
    }

    /** {@return the customer's id and how many days there are} */
    @Override
    public String toString() {
        return "PurchaseSummary[" + customer + ", " + days.length + " days, " + currency + "]";
    }

    private final class Days extends AbstractList<PurchaseDay> implements RandomAccess {
        @Override
        public PurchaseDay get(int index) {
            return new PurchaseDay(day(index), Money.ofMinor(currency, amounts[index]), purchases[index]);
        }

        @Override
        public int size() {
            return days.length;
        }
    }
}
