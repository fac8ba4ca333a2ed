package org.crmkit.core.cell;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the JDK's kinds cut at exact decimals; whole numbers and doubles are compared as such, all others exactly.
 *
 * @param cuts ascending
 * @param steps the same for whole numbers
 * @param doubles the same for doubles, each of which stands for its shortest decimal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Numbers(Cut[] cuts, Steps steps, double[] doubles) implements Cells {
    private static final long LARGEST = 1L << 62;
    private static final BigInteger BEYOND = BigInteger.valueOf(LARGEST + 1);
    private static final double LARGE = 1e18;
    private static final double SMALL = 1e-18;

    /**
     * Where a cell begins.
     *
     * @param at the number
     * @param above whether the cell begins right above it rather than with it
     */
    public record Cut(BigDecimal at, boolean above) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : Boolean.compare(above, other.above);
        }

        private boolean isBelow(BigDecimal value) {
            int order = at.compareTo(value);
            return order < 0 || (order == 0 && !above);
        }

        /** {@return the least whole number behind the cut}, none being looked at beyond 2^62. */
        private long whole() {
            BigInteger least = above
                    ? at.setScale(0, RoundingMode.FLOOR).toBigInteger().add(BigInteger.ONE)
                    : at.setScale(0, RoundingMode.CEILING).toBigInteger();
            return least.min(BEYOND).max(BEYOND.negate()).longValue();
        }

        /** {@return the least double whose shortest decimal lies behind the cut} */
        private double nearest() {
            double least = at.doubleValue();
            while (isBelow(shortest(Math.nextDown(least)))) {
                least = Math.nextDown(least);
            }
            while (!isBelow(shortest(least))) {
                least = Math.nextUp(least);
            }
            return least;
        }

        private static BigDecimal shortest(double value) {
            return new BigDecimal(Double.toString(value));
        }
    }

    /** {@return a column cut there} */
    public static Numbers at(List<Cut> cuts) {
        return new Numbers(
                cuts.toArray(new Cut[0]),
                Steps.at(cuts.stream().mapToLong(Cut::whole).toArray()),
                cuts.stream().mapToDouble(Cut::nearest).toArray());
    }

    @Override
    public int of(@Nullable Object value, AsOf asOf, long[] windows) {
        if (value == null) {
            return 0;
        } else if (value instanceof Long || value instanceof Integer) {
            return of(((Number) value).longValue());
        } else if (value instanceof Double real) {
            return of(real.doubleValue());
        }
        return exactly(Checks.number((Number) value, "A number"));
    }

    private int of(long value) {
        return Math.abs(value) <= LARGEST && value != Long.MIN_VALUE
                ? steps.of(value)
                : exactly(BigDecimal.valueOf(value));
    }

    private int of(double value) {
        double size = Math.abs(value);
        if (!(size < LARGE) || (size < SMALL && size != 0)) {
            return exactly(Checks.number(value, "A number"));
        }
        int cell = 1;
        for (double bound : doubles) {
            cell += value >= bound ? 1 : 0;
        }
        return cell;
    }

    private int exactly(BigDecimal value) {
        int cell = 1;
        for (Cut cut : cuts) {
            cell += cut.isBelow(value) ? 1 : 0;
        }
        return cell;
    }
}
