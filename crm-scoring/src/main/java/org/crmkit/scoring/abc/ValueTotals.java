package org.crmkit.scoring.abc;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What each key (a customer, a product, an outlet) brought, in one currency; in the order in which the keys first came.
 *
 * <p>Two are equal if they say the same of the same keys, in whatever order. Immutable.
 */
public final class ValueTotals implements Serializable {
    private static final long serialVersionUID = 1;

    private final Currency currency;
    private final KeyIndex keys;
    private final long[] values;

    ValueTotals(Currency currency, KeyIndex keys, long[] values) {
        this.currency = currency;
        this.keys = keys;
        this.values = values;
    }

    /** {@return what each customer brought until the moment asked about, returns taken off} */
    public static ValueTotals of(PurchaseSummaries purchases, AsOf asOf) {
        return of(purchases, DateRange.until(asOf.date().plusDays(1)));
    }

    /** {@return what each customer brought in a range of days, returns taken off} */
    public static ValueTotals of(PurchaseSummaries purchases, DateRange range) {
        long[] values = new long[purchases.size()];
        purchases.figures(range, (number, first, last, days, count, minorUnits) -> values[number] = minorUnits);
        return new ValueTotals(purchases.currency(), purchases.keys(), values);
    }

    /** {@return the currency of all amounts} */
    public Currency currency() {
        return currency;
    }

    /** {@return how many keys there are} */
    public int size() {
        return values.length;
    }

    /** {@return the key at a place, from 0} */
    public String key(int number) {
        return keys.name(number);
    }

    /** {@return what the key at a place brought} */
    public Money value(int number) {
        return Money.ofMinor(currency, values[number]);
    }

    /** {@return what a key brought; absent if it is not here} */
    public Optional<Money> value(String key) {
        int number = keys.find(key);
        return number < 0 ? Optional.empty() : Optional.of(value(number));
    }

    long minorUnits(int number) {
        return values[number];
    }

    int indexOf(String key) {
        return keys.find(key);
    }

    /** {@return the values above zero, in ascending order}. */
    long[] positive() {
        long[] positive = Arrays.stream(values).filter(value -> value > 0).toArray();
        Arrays.sort(positive);
        return positive;
    }

    /** {@return a value that at least that many reach}: that of the last of them. */
    long least(int most) {
        if (most <= 0 || most >= size()) {
            return Long.MIN_VALUE;
        }
        long[] ascending = values.clone();
        Arrays.sort(ascending);
        return ascending[size() - most];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ValueTotals that) || !currency.equals(that.currency) || size() != that.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            int there = that.indexOf(key(i));
            if (there < 0 || that.values[there] != values[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return currency.hashCode() + (int) Arrays.stream(values).sum();
    }

    /** {@return how many keys there are} */
    @Override
    public String toString() {
        return "ValueTotals[" + size() + " keys, " + currency + "]";
    }
}
