package org.crmkit.scoring.abc;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * How unevenly value is spread: which share of the keys, the most valuable first, brings which share of the value.
 *
 * <p>Only keys with a value above zero stand on the curve. Immutable.
 */
public final class ParetoCurve implements Serializable {
    private static final long serialVersionUID = 1;

    private final Currency currency;
    /** Values above zero in ascending order. */
    private final long[] ascending;
    /** Sum of the n greatest values, at n. */
    private final long[] greatest;

    private ParetoCurve(Currency currency, long[] ascending) {
        this.currency = currency;
        this.ascending = ascending;
        this.greatest = new long[ascending.length + 1];
        for (int i = 0; i < ascending.length; i++) {
            greatest[i + 1] = Sums.add(greatest[i], ascending[ascending.length - 1 - i]);
        }
    }

    /**
     * One point of the curve.
     *
     * @param keys share of the keys, the most valuable first
     * @param value share of the value that they bring
     */
    public record Point(Share keys, Share value) {}

    /** {@return the curve of some totals} */
    public static ParetoCurve of(ValueTotals totals) {
        return new ParetoCurve(totals.currency(), totals.positive());
    }

    /** {@return how many keys stand on the curve} */
    public int size() {
        return ascending.length;
    }

    /** {@return what all of them bring together} */
    public Money total() {
        return Money.ofMinor(currency, greatest[size()]);
    }

    /**
     * {@return the share of the value that the most valuable keys bring}
     *
     * <p>Between two keys the curve is a straight line: the top 20 % of 7 keys are 1.4 keys, the first and 0.4 of the second.
     *
     * @param top which share of the keys, such as 0.2
     * @throws IllegalArgumentException if there are no keys on the curve
     */
    public Share valueOf(Share top) {
        Checks.that(size() > 0, "There is no share of no value");
        BigDecimal place = top.value().multiply(BigDecimal.valueOf(size()));
        int whole = place.intValue();
        BigDecimal sum = BigDecimal.valueOf(greatest[whole]);
        if (whole < size()) {
            BigDecimal next = BigDecimal.valueOf(greatest[whole + 1] - greatest[whole]);
            sum = sum.add(next.multiply(place.subtract(BigDecimal.valueOf(whole))));
        }
        return new Share(sum.divide(BigDecimal.valueOf(greatest[size()]), 6, RoundingMode.HALF_UP));
    }

    /**
     * {@return the smallest share of the keys that brings at least that share of the value}
     *
     * @param value which share of the value, such as 0.8
     * @throws IllegalArgumentException if there are no keys on the curve
     */
    public Share keysFor(Share value) {
        Checks.that(size() > 0, "There is no share of no value");
        long enough = reach(value.value(), RoundingMode.CEILING);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (greatest[middle] < enough) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Share.of(low, size());
    }

    /**
     * {@return the Gini coefficient}: 0 if all bring the same, towards 1 if one brings all.
     *
     * <p>From the ascending values: {@code 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n}, without correction for small n. 0 if there are
     * no keys on the curve. Source: C. Gini, "Variabilità e mutabilità" (1912), in the form of A. Sen, "On Economic
     * Inequality" (1973).
     */
    public double gini() {
        int n = size();
        if (n == 0) {
            return 0;
        }
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            weighted += (i + 1.0) * ascending[i];
        }
        return 2 * weighted / ((double) n * greatest[n]) - (n + 1.0) / n;
    }

    /** {@return evenly spaced points to draw, from nothing to all}: at most that many steps; none without keys. */
    public List<Point> points(int steps) {
        List<Point> points = new ArrayList<>();
        int drawn = Math.min(steps, size());
        for (int i = 0; i <= drawn && drawn > 0; i++) {
            int keys = (int) ((long) size() * i / drawn);
            points.add(new Point(Share.of(keys, size()), Share.of(greatest[keys], greatest[size()])));
        }
        return points;
    }

    Currency currency() {
        return currency;
    }

    /** {@return the least sum that a share of the total reaches}, rounded to a whole unit as asked. */
    long reach(BigDecimal share, RoundingMode rounding) {
        BigDecimal exact = share.multiply(new BigDecimal(BigInteger.valueOf(greatest[size()])));
        return exact.setScale(0, rounding).longValueExact();
    }

    /** {@return the value at a rank, 0 is the greatest}. */
    long ranked(int rank) {
        return ascending[ascending.length - 1 - rank];
    }

    /** {@return the sum of the values at the first ranks}. */
    long sumOf(int ranks) {
        return greatest[ranks];
    }
}
