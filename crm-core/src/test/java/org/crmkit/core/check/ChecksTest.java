package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    @Test
    void what_holds_passes_and_what_does_not_is_refused_in_a_filled_sentence() {
        assertThatCode(() -> Checks.that(true, "never said")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.that(false, "{} must be below {}", 7, 5))
                .withMessage("7 must be below 5");
    }

    @Test
    void numbers_in_a_sentence_do_not_depend_on_the_locale() {
        assertThat(Checks.fill("{} and {} and {}", 1234567, 0.5, null)).isEqualTo("1234567 and 0.5 and null");
    }

    @Test
    void a_hostile_value_is_cut_after_200_characters() {
        assertThat(Checks.fill("{}", "x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Checks.fill("{}", "x".repeat(201))).isEqualTo("x".repeat(200) + "…");
    }

    @Test
    void a_place_without_argument_stays_visible() {
        assertThat(Checks.fill("{} and {}", 1)).isEqualTo("1 and {}");
    }

    @Test
    void an_argument_is_not_filled_in_turn() {
        assertThat(Checks.fill("{} then {}", "{}", "b")).isEqualTo("{} then b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "4711", "a b", "客户", "ı", "a:b/c"})
    void an_id_is_given_back_unchanged(String id) {
        assertThat(Checks.id(id, "CustomerId")).isSameAs(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void a_blank_id_is_refused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id(id, "CustomerId"))
                .withMessage("CustomerId must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u3000a", "a\u2003"})
    void an_id_with_surrounding_space_is_refused_with_advice(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id(id, "CustomerId"))
                .withMessage("CustomerId must not begin or end with space, found '" + id + "': trim it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u007fb", "a\u0085b"})
    void a_control_character_in_an_id_is_refused_by_its_place_and_not_shown(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id(id, "CustomerId"))
                .withMessage("CustomerId must not hold control characters, found one at 1");
    }

    @Test
    void an_id_has_at_most_200_characters() {
        assertThat(Checks.id("x".repeat(200), "CustomerId")).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.id("x".repeat(201), "CustomerId"))
                .withMessage("CustomerId must have at most 200 characters, found 201: " + "x".repeat(200) + "…");
    }

    @Test
    void days_lie_in_the_years_1_to_9999() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(Checks.day(first, "The day")).isSameAs(first);
        assertThat(Checks.day(last, "The day")).isSameAs(last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.day(first.minusDays(1), "The day"))
                .withMessage("The day must lie in the years 1 to 9999, found 0000-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.day(last.plusDays(1), "The day"))
                .withMessage("The day must lie in the years 1 to 9999, found +10000-01-01");
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.day(LocalDate.MAX, "The day"));
    }

    @Test
    void moments_lie_in_the_years_1_to_9999_of_utc() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        assertThat(Checks.moment(first, "The moment")).isSameAs(first);
        assertThat(Checks.moment(last, "The moment")).isSameAs(last);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.moment(first.minusNanos(1), "The moment"))
                .withMessage("The moment must lie in the years 1 to 9999, found 0000-12-31T23:59:59.999999999Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.moment(last.plusNanos(1), "The moment"))
                .withMessage("The moment must lie in the years 1 to 9999, found +10000-01-01T00:00:00Z");
    }
}
