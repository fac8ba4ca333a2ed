package org.crmkit.scoring.abc;

import java.util.Arrays;
import java.util.Currency;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Money;

/** Adds up amounts by key: by product, by outlet, by region, by sales person. */
public final class ValueTally implements Tally<ValueTally.Value, ValueTotals, ValueTally> {
    private static final long serialVersionUID = 1;

    private final Currency currency;
    private final KeyIndex keys = new KeyIndex();
    private long[] values = new long[64];

    private ValueTally(Currency currency) {
        this.currency = currency;
    }

    /**
     * One amount.
     *
     * @param key whose it is: text that can be an id
     * @param amount how much, in the tally's currency; negative for a return
     */
    public record Value(String key, Money amount) {}

    /** {@return an empty tally of amounts in that currency} */
    public static ValueTally in(Currency currency) {
        return new ValueTally(currency);
    }

    /**
     * Adds one amount.
     *
     * @throws IllegalArgumentException if it has another currency or is finer than the currency's smallest unit
     */
    @Override
    public void add(Value value) {
        Checks.that(
                value.amount().currency().equals(currency),
                "A tally in {} cannot take {}: tally each currency apart",
                currency,
                value.amount());
        add(value.key(), value.amount().minorUnits());
    }

    /** Adds one amount given in the currency's smallest unit. */
    public void add(String key, long minorUnits) {
        int number = keys.find(key);
        if (number < 0) {
            number = keys.add(Checks.id(key, "The key of a value"));
            if (number == values.length) {
                values = Arrays.copyOf(values, 2 * number);
            }
        }
        values[number] = Sums.add(values[number], minorUnits);
    }

    @Override
    public void merge(ValueTally other) {
        Checks.that(currency.equals(other.currency), "A tally in {} cannot take one in {}", currency, other.currency);
        for (int i = 0, until = other.keys.size(); i < until; i++) {
            add(other.keys.name(i), other.values[i]);
        }
    }

    @Override
    public ValueTotals result() {
        return new ValueTotals(currency, keys.copy(), Arrays.copyOf(values, keys.size()));
    }
}
