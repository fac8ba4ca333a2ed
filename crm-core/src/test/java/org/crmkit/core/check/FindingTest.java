package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final Reason BECAUSE = Reason.of("there is no such customer");

    private static Finding coded(String code) {
        return Finding.error(code, Place.NONE, "", BECAUSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json.syntax", "a.b", "import.bad-day", "a1.b2", "acme.import.2nd-pass", "a.b.c.d.e"})
    void a_code_is_an_area_and_kebab_case(String code) {
        assertThat(coded(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "json",
                "json.",
                ".syntax",
                "Json.syntax",
                "json.Syntax",
                "json syntax",
                "json..syntax",
                "1.a",
                "json.bad_day",
                "json.bad-",
                "json.-bad",
                "json.bad--day",
                "json-.bad",
                "a.b.c.d.e.f",
                "json.größe",
                "json.syntax\n"
            })
    void any_other_code_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coded(code))
                .withMessage("A finding's code must be area.kebab-case, found '" + code + "'");
    }

    @Test
    void a_code_has_at_most_200_characters_and_a_longer_one_is_refused_at_once() {
        assertThat(coded("a." + "b".repeat(198)).code()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> coded("a." + "b".repeat(199)));
        assertThatIllegalArgumentException().isThrownBy(() -> coded("a." + "b-".repeat(1_000_000) + "b"));
    }

    @Test
    void what_was_found_is_cut_to_200_characters() {
        assertThat(Finding.error("a.b", Place.NONE, "x".repeat(200), BECAUSE).found())
                .isEqualTo("x".repeat(200));
        assertThat(Finding.error("a.b", Place.NONE, "x".repeat(201), BECAUSE).found())
                .isEqualTo("x".repeat(200) + "…");
    }

    @Test
    void the_three_makers_tell_how_much_it_weighs() {
        assertThat(Finding.error("a.b", Place.NONE, "", BECAUSE).severity()).isEqualTo(Severity.ERROR);
        assertThat(Finding.warning("a.b", Place.NONE, "", BECAUSE).severity()).isEqualTo(Severity.WARNING);
        assertThat(Finding.info("a.b", Place.NONE, "", BECAUSE).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void it_reads_in_one_line_what_where_and_why() {
        assertThat(coded("import.unknown")).hasToString("ERROR import.unknown: there is no such customer");
        assertThat(Finding.info("import.unknown", Place.of("orders.csv", 7, "customer"), "C9", BECAUSE))
                .hasToString("INFO import.unknown at orders.csv row 7, customer 'C9': there is no such customer");
    }

    @Test
    void it_is_the_same_after_serialization() {
        Finding finding = Finding.warning("a.b", Place.of("orders.csv", 7, "day"), "x", Reason.of("{} is late", 5));
        assertThat(Copies.serialized(finding)).isEqualTo(finding).hasToString(finding.toString());
    }
}
