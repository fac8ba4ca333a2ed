package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void and_and_or_are_kleenes_in_either_order(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(b.and(a)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(b.or(a)).isEqualTo(or);
        assertThat(a.not().or(b.not())).as("De Morgan").isEqualTo(and.not());
    }

    @Test
    void not_turns_yes_and_no_round_and_leaves_unknown() {
        assertThat(Truth.YES.not()).isEqualTo(Truth.NO);
        assertThat(Truth.NO.not()).isEqualTo(Truth.YES);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void twice_not_is_the_same(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
    }

    @Test
    void a_boolean_is_never_unknown() {
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
    }
}
