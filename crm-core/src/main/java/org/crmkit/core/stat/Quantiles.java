package org.crmkit.core.stat;

import org.crmkit.core.check.Checks;

/** Sample quantiles of whole numbers (days, counts, an amount's smallest units), exact. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * {@return the quantile {@code numerator / denominator}, rounded down to a whole number}
     *
     * <p>Type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996): the
     * values lie at 0, 1/(n-1) … 1 and between two of them the quantile is interpolated. A whole number is at most the
     * quantile if and only if it is at most the quantile rounded down, so that nothing is lost for comparing.
     *
     * @param sorted the values in ascending order, at least one
     * @throws IllegalArgumentException if there are no values or the fraction lies outside 0..1
     */
    public static long floor(long[] sorted, int numerator, int denominator) {
        Checks.that(sorted.length > 0, "There is no quantile of no values");
        Checks.that(
                denominator > 0 && numerator >= 0 && numerator <= denominator,
                "A quantile must lie between 0 and 1, found {}/{}",
                numerator,
                denominator);
        long place = (sorted.length - 1L) * numerator;
        int below = (int) (place / denominator);
        long rest = place % denominator;
        long low = sorted[below];
        if (rest == 0) {
            return low;
        }
        long step = sorted[below + 1] - low; // unsigned: it may have 64 bits
        return low
                + Long.divideUnsigned(step, denominator) * rest
                + Long.remainderUnsigned(step, denominator) * rest / denominator;
    }
}
