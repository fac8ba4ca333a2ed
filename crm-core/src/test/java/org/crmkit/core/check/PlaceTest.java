package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void it_reads_as_far_as_it_is_known() {
        assertThat(Place.of("orders.csv", 7, "amount")).hasToString("orders.csv row 7, amount");
        assertThat(Place.of("orders.csv", 7, "")).hasToString("orders.csv row 7");
        assertThat(Place.of("orders.csv", 0, "amount")).hasToString("orders.csv, amount");
        assertThat(Place.of("", 7, "amount")).hasToString("row 7, amount");
        assertThat(Place.path("/days/3")).hasToString("/days/3");
        assertThat(Place.NONE).hasToString("");
    }

    @Test
    void rows_count_from_1_and_0_is_no_row() {
        assertThat(Place.of("a", 0, "").row()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("a", -1, ""))
                .withMessage("The row of a place must not be negative, found -1");
    }
}
