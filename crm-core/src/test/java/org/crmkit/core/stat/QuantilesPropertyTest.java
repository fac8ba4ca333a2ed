package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class QuantilesPropertyTest {
    /** Type 7 as Hyndman and Fan write it, exact, rounded down at the end. */
    private static long oracle(long[] sorted, int numerator, int denominator) {
        BigDecimal[] place = BigDecimal.valueOf(sorted.length - 1L)
                .multiply(BigDecimal.valueOf(numerator))
                .divideAndRemainder(BigDecimal.valueOf(denominator));
        int below = place[0].intValueExact();
        BigDecimal low = BigDecimal.valueOf(sorted[below]);
        BigDecimal high = BigDecimal.valueOf(sorted[Math.min(below + 1, sorted.length - 1)]);
        return low.multiply(BigDecimal.valueOf(denominator))
                .add(high.subtract(low).multiply(place[1]))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.FLOOR)
                .longValueExact();
    }

    @Property(tries = 1000)
    void it_is_the_exact_quantile_rounded_down(
            @ForAll @Size(min = 1, max = 30) long[] values,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int a,
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int b) {
        Arrays.sort(values);
        int numerator = Math.min(a, b);
        int denominator = Math.max(a, b);
        assertThat(Quantiles.floor(values, numerator, denominator)).isEqualTo(oracle(values, numerator, denominator));
    }

    @Property
    void it_never_falls_as_the_fraction_rises(
            @ForAll @Size(min = 1, max = 30) long[] values, @ForAll @IntRange(max = 99) int percent) {
        Arrays.sort(values);
        assertThat(Quantiles.floor(values, percent, 100))
                .isLessThanOrEqualTo(Quantiles.floor(values, percent + 1, 100));
    }
}
