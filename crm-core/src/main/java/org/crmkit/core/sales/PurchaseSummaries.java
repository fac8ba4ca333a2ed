package org.crmkit.core.sales;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The purchase summaries of all customers, in one currency, in the order in which the customers first came.
 *
 * <p>Held in columns: a summary is made when it is asked for. Two are equal if they say the same of the same customers, in
 * whatever order. Immutable.
 */
public final class PurchaseSummaries implements Iterable<PurchaseSummary>, Serializable {
    private static final long serialVersionUID = 1;

    private final Currency currency;
    private final PurchaseSeries series;
    private final TreeMap<String, Apart> apart;

    PurchaseSummaries(Currency currency, PurchaseSeries series, SortedMap<String, Apart> apart) {
        this.currency = currency;
        this.series = series;
        this.apart = new TreeMap<>(apart);
    }

    /**
     * What was bought in another currency.
     *
     * @param rows how many purchases and returns
     * @param total their sum
     */
    public record Apart(long rows, Money total) implements Serializable {
        Apart plus(Apart other) {
            return new Apart(rows + other.rows, total.plus(other.total));
        }
    }

    /** Takes one customer's figures; see {@link #figures}. */
    @FunctionalInterface
    public interface Figures {
        /**
         * Takes one customer's figures.
         *
         * @param number the customer's place in the summaries, from 0
         * @param firstDay epoch day of the first purchase; meaningless without purchases
         * @param lastDay epoch day of the last purchase; meaningless without purchases
         * @param days on how many days something was bought
         * @param purchases how many purchases there were
         * @param minorUnits the sum in the currency's smallest unit, returns taken off
         */
        void accept(int number, int firstDay, int lastDay, int days, long purchases, long minorUnits);
    }

    /** {@return the currency of all amounts} */
    public Currency currency() {
        return currency;
    }

    /** {@return how many customers there are} */
    public int size() {
        return series.customers.size();
    }

    /** {@return the customer at a place, from 0} */
    public CustomerId customer(int number) {
        return CustomerId.of(series.customers.name(number));
    }

    /** {@return the summary at a place, from 0} */
    public PurchaseSummary get(int number) {
        int from = series.start[number];
        int until = series.start[number + 1];
        return new PurchaseSummary(
                customer(number),
                currency,
                Arrays.copyOfRange(series.day, from, until),
                Arrays.copyOfRange(series.amount, from, until),
                Arrays.copyOfRange(series.purchases, from, until));
    }

    /** {@return the customers' ids by place}, as a copy that the caller may add to. */
    public KeyIndex keys() {
        return series.customers.copy();
    }

    /** {@return a customer's place, from 0; -1 if the customer is not here} */
    public int indexOf(CustomerId customer) {
        return series.customers.find(customer.value());
    }

    /** {@return a customer's summary; absent if the customer is not here} */
    public Optional<PurchaseSummary> find(CustomerId customer) {
        int number = indexOf(customer);
        return number < 0 ? Optional.empty() : Optional.of(get(number));
    }

    /** {@return what was bought in other currencies, by currency code} */
    public SortedMap<String, Apart> apart() {
        return Collections.unmodifiableSortedMap(apart);
    }

    /** {@return how many days with purchases or returns there are, over all customers} */
    public long customerDays() {
        return series.day.length;
    }

    /** Gives each customer's figures over a range of days, in order, without making an object for each. */
    public void figures(DateRange range, Figures each) {
        long from = range.from().toEpochDay();
        long until = range.until().toEpochDay();
        int[] day = series.day;
        for (int c = 0; c < size(); c++) {
            int first = Integer.MAX_VALUE;
            int last = Integer.MIN_VALUE;
            int days = 0;
            long purchases = 0;
            long total = 0;
            for (int i = series.start[c]; i < series.start[c + 1]; i++) {
                if (day[i] < from || day[i] >= until) {
                    continue;
                }
                total = Sums.add(total, series.amount[i]);
                if (series.purchases[i] > 0) {
                    first = Math.min(first, day[i]);
                    last = day[i];
                    days++;
                    purchases += series.purchases[i];
                }
            }
            each.accept(c, first, last, days, purchases, total);
        }
    }

    /** {@return the summaries, in order} */
    public Stream<PurchaseSummary> stream() {
        return IntStream.range(0, size()).mapToObj(this::get);
    }

    @Override
    public Iterator<PurchaseSummary> iterator() {
        return stream().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PurchaseSummaries that
                && currency.equals(that.currency)
                && size() == that.size()
                && apart.equals(that.apart)
                && stream()
                        .allMatch(mine ->
                                that.find(mine.customer()).filter(mine::equals).isPresent());
    }

    @Override
    public int hashCode() {
        return stream().mapToInt(PurchaseSummary::hashCode).sum() + apart.hashCode();
    }

    /** {@return how many customers and days there are} */
    @Override
    public String toString() {
        return "PurchaseSummaries[" + size() + " customers, " + customerDays() + " days, " + currency + "]";
    }
}
