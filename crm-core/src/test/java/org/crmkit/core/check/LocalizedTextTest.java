package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    private static final LocalizedText BOTH = LocalizedText.of("Champions", "冠军客户");
    private static final LocalizedText ENGLISH = LocalizedText.of("Champions");

    @Test
    void it_reads_in_the_language_asked_for_and_in_english_where_that_is_missing() {
        assertThat(BOTH.in(Texts.ENGLISH)).isEqualTo("Champions");
        assertThat(BOTH.in(Texts.CHINESE)).isEqualTo("冠军客户");
        assertThat(ENGLISH.in(Texts.CHINESE)).isEqualTo("Champions");
        assertThat(BOTH.in(Texts.of(Locale.GERMAN, Map.of()))).isEqualTo("Champions");
        assertThat(BOTH.in(Texts.of(Locale.GERMAN, Map.of("Champions", "Spitzenkunden"))))
                .isEqualTo("Spitzenkunden");
        assertThat(BOTH).hasToString("Champions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_blank_text_is_refused_in_either_language(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(blank))
                .withMessage("A text must not be blank in English");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("Champions", blank))
                .withMessage("The Chinese of 'Champions' must not be blank: leave it out");
    }

    @Test
    void json_holds_the_languages_that_are_there() {
        assertThat(CrmJson.write(BOTH)).isEqualTo("{\"en\":\"Champions\",\"zh\":\"冠军客户\"}");
        assertThat(CrmJson.write(ENGLISH)).isEqualTo("{\"en\":\"Champions\"}");
        assertThat(CrmJson.read(CrmJson.write(BOTH), LocalizedText.class).orThrow())
                .isEqualTo(BOTH);
        assertThat(CrmJson.read(CrmJson.write(ENGLISH), LocalizedText.class).orThrow())
                .isEqualTo(ENGLISH);
    }

    @Test
    void json_may_be_a_plain_string() {
        assertThat(CrmJson.read("\"Champions\"", LocalizedText.class).orThrow()).isEqualTo(ENGLISH);
    }

    @Test
    void json_of_another_language_is_refused_rather_than_lost() {
        assertThat(CrmJson.read("{\"en\":\"Champions\",\"de\":\"Spitzenkunden\"}", LocalizedText.class)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.unknown-field"))
                .satisfies(finding -> assertThat(finding.place()).isEqualTo(Place.path("/de")));
    }

    @Test
    void two_are_equal_if_both_languages_are() {
        assertThat(BOTH)
                .isEqualTo(LocalizedText.of("Champions", "冠军客户"))
                .hasSameHashCodeAs(LocalizedText.of("Champions", "冠军客户"))
                .isNotEqualTo(ENGLISH)
                .isNotEqualTo(LocalizedText.of("Champions", "冠军"))
                .isNotEqualTo("Champions");
        assertThat(Copies.serialized(BOTH)).isEqualTo(BOTH);
    }
}
