package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final DateRange YEAR = DateRange.of(FIRST, END);

    @Test
    void it_holds_its_first_day_and_not_its_end() {
        assertThat(YEAR.contains(FIRST)).isTrue();
        assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEAR.contains(END.minusDays(1))).isTrue();
        assertThat(YEAR.contains(END)).isFalse();
        assertThat(YEAR.days()).contains(365L);
    }

    @Test
    void an_open_end_holds_every_day_on_that_side() {
        assertThat(DateRange.from(FIRST).contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(DateRange.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(DateRange.until(END).contains(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(DateRange.until(END).contains(END)).isFalse();
        assertThat(DateRange.ALWAYS.contains(FIRST)).isTrue();
        assertThat(DateRange.from(FIRST).days()).isEmpty();
        assertThat(DateRange.until(END).days()).isEmpty();
        assertThat(DateRange.ALWAYS.days()).isEmpty();
    }

    @Test
    void a_range_without_days_is_allowed_and_contains_nothing() {
        DateRange none = DateRange.of(FIRST, FIRST);
        assertThat(none.contains(FIRST)).isFalse();
        assertThat(none.days()).contains(0L);
        assertThat(none.overlaps(none)).isFalse();
        assertThat(YEAR.overlaps(none)).isFalse();
    }

    @Test
    void neighbours_do_not_overlap_and_a_common_day_does() {
        DateRange next = DateRange.from(END);
        assertThat(YEAR.overlaps(next)).isFalse();
        assertThat(YEAR.overlaps(DateRange.from(END.minusDays(1)))).isTrue();
        assertThat(YEAR.intersection(DateRange.from(END.minusDays(1)))).contains(DateRange.of(END.minusDays(1), END));
        assertThat(YEAR.intersection(DateRange.ALWAYS)).contains(YEAR);
        assertThat(DateRange.ALWAYS.intersection(DateRange.ALWAYS)).contains(DateRange.ALWAYS);
        assertThat(YEAR.intersection(next)).isEmpty();
    }

    @Test
    void a_range_that_runs_backwards_is_refused_also_as_text() {
        String because = "A range from 2026-01-01 must not end before that, found 2025-12-31";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(FIRST, FIRST.minusDays(1)))
                .withMessage(because);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2026-01-01/2025-12-31"))
                .withMessage(because);
    }

    @Test
    void days_outside_the_years_1_to_9999_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.from(LocalDate.MAX))
                .withMessage("The first day of a range must lie in the years 1 to 9999, found +999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.until(LocalDate.of(10000, 1, 1)))
                .withMessage("The end of a range must lie in the years 1 to 9999, found +10000-01-01");
        assertThat(DateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                        .days())
                .contains(3_652_058L);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01/2027-01-01", "2026-01-01/..", "../2027-01-01", "../..", "2026-01-01/2026-01-01"})
    void its_text_names_it_and_is_its_json(String text) {
        DateRange range = DateRange.parse(text);
        assertThat(range).hasToString(text);
        assertThat(CrmJson.write(range)).isEqualTo('"' + text + '"');
        assertThat(CrmJson.read('"' + text + '"', DateRange.class).orThrow()).isEqualTo(range);
        assertThat(Copies.serialized(range)).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "2026-01-01",
                "2026-01-01/",
                "/2026-01-01",
                "2026-1-1/..",
                "2026-02-30/..",
                "a/b",
                "2026-01-01/2027-01-01/..",
                "2026-01-01/...",
                " ../.."
            })
    void any_other_text_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("A range must read like 2026-01-01/2027-01-01 or 2026-01-01/.., found '" + text + "'");
    }
}
