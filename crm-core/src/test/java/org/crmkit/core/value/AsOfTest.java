package org.crmkit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void the_day_is_counted_in_its_zone_and_not_in_the_machines() {
        Instant moment = Instant.parse("2026-11-21T16:00:00Z");
        assertThat(AsOf.of(moment, SHANGHAI).date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(AsOf.of(moment.minusNanos(1), SHANGHAI).date()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(AsOf.of(moment, NEW_YORK).date()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-11-21, 2026-11-21T15:59:59.999999999Z",
        // The night the clocks go forward: the day has 23 hours.
        "America/New_York, 2026-03-08, 2026-03-09T03:59:59.999999999Z",
        "America/New_York, 2026-03-07, 2026-03-08T04:59:59.999999999Z",
        // The night they go back: the day has 25 hours.
        "America/New_York, 2026-11-01, 2026-11-02T04:59:59.999999999Z",
        // Clocks go forward at midnight, so that the next day begins at 01:00.
        "America/Sao_Paulo, 2018-11-03, 2018-11-04T02:59:59.999999999Z",
        // The day after did not exist here: 30 December 2011 was skipped.
        "Pacific/Apia, 2011-12-29, 2011-12-30T09:59:59.999999999Z",
        "Pacific/Apia, 2011-12-31, 2011-12-31T09:59:59.999999999Z",
    })
    void the_end_of_a_day_is_the_nanosecond_before_the_next_day_begins(String zone, LocalDate day, Instant end) {
        AsOf asOf = AsOf.endOf(day, ZoneId.of(zone));
        assertThat(asOf.instant()).isEqualTo(end);
        assertThat(asOf.date()).isEqualTo(day);
        assertThat(AsOf.of(end.plusNanos(1), ZoneId.of(zone)).date()).isAfter(day);
    }

    @Test
    void the_end_of_a_skipped_day_is_the_end_of_the_day_before_it() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        AsOf skipped = AsOf.endOf(LocalDate.of(2011, 12, 30), apia);
        assertThat(skipped).isEqualTo(AsOf.endOf(LocalDate.of(2011, 12, 29), apia));
        assertThat(skipped.date()).isEqualTo(LocalDate.of(2011, 12, 29));
    }

    @Test
    void both_one_oclocks_of_the_night_the_clocks_go_back_keep_their_own_text() {
        AsOf first = AsOf.of(Instant.parse("2026-11-01T05:30:00Z"), NEW_YORK);
        AsOf second = AsOf.of(Instant.parse("2026-11-01T06:30:00Z"), NEW_YORK);
        assertThat(first).hasToString("2026-11-01T01:30-04:00[America/New_York]");
        assertThat(second).hasToString("2026-11-01T01:30-05:00[America/New_York]");
        assertThat(AsOf.parse(first.toString())).isEqualTo(first).isNotEqualTo(second);
        assertThat(AsOf.parse(second.toString())).isEqualTo(second);
    }

    @Test
    void a_time_in_the_gap_names_the_moment_that_its_offset_tells() {
        assertThat(AsOf.parse("2026-03-08T02:30-05:00[America/New_York]"))
                .isEqualTo(AsOf.of(Instant.parse("2026-03-08T07:30:00Z"), NEW_YORK))
                .hasToString("2026-03-08T03:30-04:00[America/New_York]");
    }

    @Test
    void what_happens_at_the_moment_is_visible_and_a_nanosecond_later_not() {
        AsOf asOf = AsOf.of(Instant.parse("2026-11-21T10:00:00Z"), SHANGHAI);
        assertThat(asOf.sees(asOf.instant())).isTrue();
        assertThat(asOf.sees(asOf.instant().plusNanos(1))).isFalse();
        assertThat(asOf.sees(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(asOf.sees(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void the_same_moment_in_another_zone_is_another_question() {
        AsOf asOf = AsOf.of(Instant.EPOCH, SHANGHAI);
        assertThat(asOf)
                .isEqualTo(AsOf.of(Instant.EPOCH, SHANGHAI))
                .hasSameHashCodeAs(AsOf.of(Instant.EPOCH, SHANGHAI))
                .isNotEqualTo(AsOf.of(Instant.EPOCH, NEW_YORK))
                .isNotEqualTo(AsOf.of(Instant.EPOCH.plusNanos(1), SHANGHAI))
                .isNotEqualTo(null);
    }

    @Test
    void its_text_is_its_json() {
        AsOf asOf = AsOf.endOf(LocalDate.of(2026, 11, 21), SHANGHAI);
        assertThat(asOf).hasToString("2026-11-21T23:59:59.999999999+08:00[Asia/Shanghai]");
        assertThat(CrmJson.write(asOf)).isEqualTo('"' + asOf.toString() + '"');
        assertThat(CrmJson.read(CrmJson.write(asOf), AsOf.class).orThrow()).isEqualTo(asOf);
        assertThat(asOf.sayAs()).isEqualTo(SayAs.TEXT);
        assertThat(Copies.serialized(asOf)).isEqualTo(asOf);
        assertThat(Copies.serialized(asOf).date()).isEqualTo(asOf.date());
    }

    @Test
    void an_offset_is_a_zone_too() {
        assertThat(AsOf.of(Instant.EPOCH, ZoneOffset.UTC)).hasToString("1970-01-01T00:00Z");
        assertThat(AsOf.parse("1970-01-01T08:00+08:00").zone()).isEqualTo(ZoneOffset.ofHours(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-21",
                "2026-11-21T10:15:30",
                "2026-11-21T10:15:30+08:00[Mars/Base]",
                "now",
                "2026-02-30T10:15:30Z",
                "+999999999-12-31T23:59:59Z[UTC"
            })
    void a_text_without_offset_or_with_an_unknown_zone_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.parse(text))
                .withMessage("A moment must read like 2026-11-21T10:15:30+08:00[Asia/Shanghai], found '" + text + "'");
    }

    @Test
    void moments_outside_the_years_1_to_9999_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.of(Instant.MAX, SHANGHAI))
                .withMessageStartingWith("The moment asked about must lie in the years 1 to 9999, found +1000000000");
        assertThatIllegalArgumentException().isThrownBy(() -> AsOf.parse("+999999999-12-31T23:59:59Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.endOf(LocalDate.MAX, SHANGHAI))
                .withMessage("The day asked about must lie in the years 1 to 9999, found +999999999-12-31");
    }

    @Test
    void the_first_and_last_day_can_be_asked_about_where_their_end_still_lies_within_the_years() {
        assertThat(AsOf.endOf(LocalDate.of(1, 1, 1), SHANGHAI).date()).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(AsOf.endOf(LocalDate.of(9999, 12, 31), SHANGHAI).date()).isEqualTo(LocalDate.of(9999, 12, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.endOf(LocalDate.of(9999, 12, 31), NEW_YORK))
                .withMessage("The moment asked about must lie in the years 1 to 9999,"
                        + " found +10000-01-01T04:59:59.999999999Z");
    }
}
