package org.crmkit.examples.review.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "20260131",
                "2026/1/31",
                "2026.01.31",
                "31.01.2026",
                "31.1.2026",
                "31/01/2026",
                "01/31/2026",
                "2026年1月31日",
                "2026年01月31日 23:59",
                "2026-01-31T10:15",
                "2026-01-31 10:15:30",
                "2026-01-31T10:15:30.123456789",
                "20260131T10:15",
                "2026-01-31T10:15:30+08:00",
                "2026-01-31T10:15+0800",
                "2026-01-31T10:15+08",
                "2026-01-30T16:00Z",
                "2026-01-31T15:59:59Z",
                "2026-01-30T11:00:00-05:00"
            })
    void reads_the_forms_in_which_systems_write_days(String text) {
        assertThat(read(text, DateOrder.YMD)).isEqualTo("2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "0000-01-01",
                "2026-01-00",
                "20260132",
                "2026-01",
                "2026-01/31",
                "26-01-31",
                "31.01.26",
                "2026-01-311",
                "202601311",
                "46053",
                "2026年1月31",
                "2026-1月-31",
                "2026-01-31T",
                "2026-01-31T24:00",
                "2026-01-31T10",
                "2026-01-31T10:60",
                "2026-01-31T10:15:30:20",
                "2026-01-31T10:15:30.",
                "2026-01-31T10:15+19:00",
                "2026-01-31T10:15+8",
                "2026-01-31T10:15 PM",
                "2026-01-31x",
                "9999-12-31T23:00-05:00",
                "99999999999999999999999999999999999999999"
            })
    void refuses_what_is_no_day(String text) {
        assertThat(read(text, DateOrder.DMY)).isEqualTo("BAD_DATE");
    }

    @ParameterizedTest
    @CsvSource({
        "01/02/2026, AMBIGUOUS_DATE, 2026-01-02, 2026-02-01",
        "1-2-2026,   AMBIGUOUS_DATE, 2026-01-02, 2026-02-01",
        "05/05/2026, 2026-05-05,     2026-05-05, 2026-05-05",
        "13/02/2026, 2026-02-13,     BAD_DATE,   2026-02-13",
        "02/13/2026, 2026-02-13,     2026-02-13, BAD_DATE",
        "01.02.2026, 2026-02-01,     2026-01-02, 2026-02-01",
        "13/13/2026, BAD_DATE,       BAD_DATE,   BAD_DATE",
        "2026/01/02, 2026-01-02,     2026-01-02, 2026-01-02"
    })
    void without_an_order_a_day_must_be_readable_in_one_way_only(String text, String ymd, String mdy, String dmy) {
        assertThat(read(text, DateOrder.YMD)).isEqualTo(ymd);
        assertThat(read(text, DateOrder.MDY)).isEqualTo(mdy);
        assertThat(read(text, DateOrder.DMY)).isEqualTo(dmy);
    }

    @Test
    void leap_days_are_those_of_the_calendar() {
        assertThat(read("2024-02-29", DateOrder.YMD)).isEqualTo("2024-02-29");
        assertThat(read("2000-02-29", DateOrder.YMD)).isEqualTo("2000-02-29");
        assertThat(read("1900-02-29", DateOrder.YMD)).isEqualTo("BAD_DATE");
    }

    private static String read(String text, DateOrder order) {
        DayText day = new DayText(order, SHANGHAI);
        PurchaseProblem problem = day.read(text);
        return problem != null
                ? problem.name()
                : LocalDate.ofEpochDay(day.epochDay()).toString();
    }
}
