package org.crmkit.scoring.worth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * How thresholds are fitted to customers: about a share of them lies below each, and a margin lies around it.
 *
 * <p>The defaults are a convention, not a measurement.
 *
 * @param current which quantile of the current values is the threshold, default 0.5; at most 6 decimals
 * @param potential which quantile of the potential values is the threshold, default 0.5; at most 6 decimals
 * @param margin which share of the threshold is the margin on either side, default 0.1; of a threshold of zero it is nothing
 */
public record WorthPolicy(Share current, Share potential, Share margin) implements Serializable {
    private static final int DECIMALS = 6;
    private static final int WHOLE = 1_000_000;

    /** Checks the decimals of the quantiles. */
    public WorthPolicy {
        for (Share quantile : new Share[] {current, potential}) {
            Checks.that(
                    quantile.value().scale() <= DECIMALS,
                    "A quantile must have at most 6 decimals, found {}",
                    quantile.value());
        }
    }

    /** {@return medians, and a margin of 10 %} */
    public static WorthPolicy standard() {
        return new WorthPolicy(Share.ofPercent(50), Share.ofPercent(50), Share.ofPercent(10));
    }

    /**
     * {@return the thresholds of these customers}; their version is the day.
     *
     * <p>Each quantile is that of the values that are known by the moment asked about and in the currency, rounded down to its
     * smallest unit, see {@link Quantiles#floor}; the margin is rounded half up.
     *
     * @throws IllegalArgumentException if no current or no potential value is known, or one is finer than the smallest unit
     */
    public WorthThresholds fit(Currency currency, Collection<CustomerValue> values, AsOf asOf) {
        return WorthThresholds.of(
                        cut(currency, values, asOf, CustomerValue::actual, current, "current"),
                        cut(currency, values, asOf, CustomerValue::potential, potential, "potential"))
                .version(asOf.date().toString());
    }

    private ValueCut cut(
            Currency currency,
            Collection<CustomerValue> values,
            AsOf asOf,
            Function<CustomerValue, Optional<Money>> which,
            Share quantile,
            String name) {
        long[] known = values.stream()
                .filter(value -> asOf.sees(value.asOf()))
                .flatMap(value -> which.apply(value).stream())
                .filter(value -> value.currency().equals(currency))
                .mapToLong(Money::minorUnits)
                .sorted()
                .toArray();
        Checks.that(known.length > 0, "There is no {} value in {} to fit a threshold to", name, currency);
        int numerator = quantile.value().multiply(BigDecimal.valueOf(WHOLE)).intValueExact();
        Money at = Money.ofMinor(currency, Quantiles.floor(known, numerator, WHOLE));
        return ValueCut.fitted(at, margin, known.length);
    }
}
