package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void the_greatest_and_the_least_sum_are_reached_but_not_passed() {
        assertThat(Sums.add(Long.MAX_VALUE - 1, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(Sums.add(Long.MIN_VALUE + 1, -1)).isEqualTo(Long.MIN_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.add(Long.MAX_VALUE, 1))
                .withMessage("Amounts must add up to less than 9,223,372,036,854,775,808 smallest units:"
                        + " look for a wrong amount");
        assertThatIllegalArgumentException().isThrownBy(() -> Sums.add(Long.MIN_VALUE, -1));
    }

    @Property
    void a_sum_is_exact_or_refused(@ForAll long one, @ForAll long other) {
        BigInteger exact = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
        if (exact.bitLength() < 64) {
            assertThat(Sums.add(one, other)).isEqualTo(exact.longValueExact());
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Sums.add(one, other));
        }
    }
}
