package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 4, 1", "1, 2, 2", "3, 4, 3", "1, 1, 4", "1, 3, 2", "2, 3, 3", "999, 1000, 3"})
    void the_quantile_of_1_to_4_is_interpolated_and_rounded_down(int numerator, int denominator, long quantile) {
        assertThat(Quantiles.floor(new long[] {1, 2, 3, 4}, numerator, denominator))
                .isEqualTo(quantile);
    }

    @Test
    void below_zero_down_is_away_from_zero() {
        assertThat(Quantiles.floor(new long[] {-2, -1}, 1, 2)).isEqualTo(-2);
        assertThat(Quantiles.floor(new long[] {-1, 0}, 1, 2)).isEqualTo(-1);
        assertThat(Quantiles.floor(new long[] {-1, 2}, 1, 2)).isZero();
    }

    @Test
    void one_value_is_every_quantile() {
        assertThat(Quantiles.floor(new long[] {7}, 0, 1)).isEqualTo(7);
        assertThat(Quantiles.floor(new long[] {7}, 1, 3)).isEqualTo(7);
    }

    @Test
    void the_widest_step_there_is_does_not_overflow() {
        long[] all = {Long.MIN_VALUE, Long.MAX_VALUE};
        assertThat(Quantiles.floor(all, 1, 2)).isEqualTo(-1);
        assertThat(Quantiles.floor(all, 0, 2)).isEqualTo(Long.MIN_VALUE);
        assertThat(Quantiles.floor(all, Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
                .isEqualTo(9_223_372_028_264_841_210L);
    }

    @Test
    void there_is_no_quantile_of_nothing_or_outside_0_to_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.floor(new long[0], 1, 2))
                .withMessage("There is no quantile of no values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.floor(new long[] {1}, 3, 2))
                .withMessage("A quantile must lie between 0 and 1, found 3/2");
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.floor(new long[] {1}, -1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.floor(new long[] {1}, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.floor(new long[] {1}, -1, -2));
    }
}
