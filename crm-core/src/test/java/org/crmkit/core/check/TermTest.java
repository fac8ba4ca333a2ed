package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    private static Term term(String kind, String exact) {
        return Term.fromJson(Map.of(kind, exact));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text     | 007            | 007            | 007",
                "number   | 0              | 0              | 0",
                "number   | 999            | 999            | 999",
                "number   | 1000           | 1,000          | 1,000",
                "number   | -999           | -999           | -999",
                "number   | -1000          | -1,000         | -1,000",
                "number   | 1234567.1250   | 1,234,567.1250 | 1,234,567.1250",
                "money    | CNY -1234.50   | CNY -1,234.50  | CNY -1,234.50",
                "share    | 0.0004         | 0%             | 0%",
                "share    | 0.0005         | 0.1%           | 0.1%",
                "share    | 0.805          | 80.5%          | 80.5%",
                "share    | 1              | 100%           | 100%",
                "date     | 2026-01-31     | 2026-01-31     | 2026-01-31",
                "moment   | 2026-01-31T10:15:30Z | 2026-01-31T10:15:30Z | 2026-01-31T10:15:30Z",
                "period   | P1Y2M3D        | 1 year 2 months 3 days | 1年2个月3天",
                "period   | P0D            | 0 days         | 0天",
                "period   | P1D            | 1 day          | 1天",
                "period   | P-1M           | -1 month       | -1个月",
                "duration | PT26H0M5S      | 26 h 5 s       | 26小时5秒",
                "duration | PT0S           | 0 s            | 0秒",
            })
    void a_value_is_said_as_its_kind(String kind, String exact, String english, String chinese) {
        assertThat(term(kind, exact).in(Texts.ENGLISH)).isEqualTo(english);
        assertThat(term(kind, exact).in(Texts.CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({
        "number, x",
        "number, 1e3",
        "number, NaN",
        "number, ''",
        "money, 12.50",
        "money, CN",
        "money, CNY",
        "money, CNY x",
        "share, 1e30000000",
        "share, half",
        "date, 2026-02-30",
        "date, yesterday",
        "moment, 2026-01-31",
        "period, 3 days",
        "period, P99999999999Y",
        "duration, P1Y",
    })
    void a_text_that_is_not_of_its_kind_is_refused(String kind, String exact) {
        assertThatIllegalArgumentException().isThrownBy(() -> term(kind, exact));
    }

    @Test
    void the_refusal_names_the_kind_and_the_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("date", "yesterday"))
                .withMessage("An argument of a reason must read as its kind date, found 'yesterday'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("colour", "red"))
                .withMessage("An argument of a reason must be of a known kind, found 'colour'");
    }

    @Test
    void a_number_of_a_million_digits_is_refused_at_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> term("number", "1".repeat(1_000_000)));
    }

    @Test
    void words_come_with_their_languages_and_anything_else_with_one_kind() {
        assertThat(Term.fromJson(Map.of("en", "yes", "zh", "是")).in(Texts.CHINESE))
                .isEqualTo("是");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.fromJson(Map.of("date", "2026-01-31", "text", "x")))
                .withMessageStartingWith("An argument of a reason must have one kind, found [");
        assertThatIllegalArgumentException().isThrownBy(() -> Term.fromJson(Map.of()));
    }

    @Test
    void kinds_are_read_in_any_default_locale() {
        // The build runs in Turkish, where "TIME".toLowerCase() has no ASCII i.
        assertThat(term("period", "P1D").json()).isEqualTo(Map.of("period", "P1D"));
        assertThat(term("duration", "PT1S").json()).isEqualTo(Map.of("duration", "PT1S"));
    }
}
