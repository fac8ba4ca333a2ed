package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    @ParameterizedTest
    @CsvSource({
        "81, 263, .2553, .3662",
        "15, 148, .0624, .1605",
        "0, 20, .0000, .1611",
        "1, 29, .0061, .1718",
    })
    void the_interval_is_as_published(long hits, long trials, double low, double high) {
        // Newcombe (1998), table I, method 3; printed with four decimals.
        Wilson wilson = Wilson.of(hits, trials);
        assertThat(wilson.low()).isEqualTo(low, within(.00005));
        assertThat(wilson.high()).isEqualTo(high, within(.00005));
        assertThat(wilson.rate()).isEqualTo((double) hits / trials);
    }

    @Test
    void it_mirrors_when_hits_and_misses_change_places() {
        Wilson hits = Wilson.of(3, 50);
        Wilson misses = Wilson.of(47, 50);
        assertThat(misses.low()).isEqualTo(1 - hits.high(), within(1e-15));
        assertThat(misses.high()).isEqualTo(1 - hits.low(), within(1e-15));
    }

    @Test
    void none_and_all_end_exactly_at_0_and_1() {
        assertThat(Wilson.of(0, 1).low()).isZero();
        assertThat(Wilson.of(1, 1).high()).isEqualTo(1);
        assertThat(Wilson.of(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(new Wilson(1, 1, 1));
    }

    @Test
    void a_rate_needs_a_trial_and_no_more_hits_than_trials() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wilson.of(0, 0))
                .withMessage("A rate needs at least one trial and at most as many hits, found 0 of 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(2, 1)).withMessageEndingWith("found 2 of 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(-1, 1)).withMessageEndingWith("found -1 of 1");
    }

    @Test
    void it_is_the_same_after_serialization() {
        assertThat(Copies.serialized(Wilson.of(3, 50))).isEqualTo(Wilson.of(3, 50));
    }
}
