package org.crmkit.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final LocalizedText TEXT = LocalizedText.of("bought on {}", "购买于{}");

    @Test
    void the_hosts_wording_wins_over_the_chinese_that_the_text_brings_along() {
        Texts own = Texts.CHINESE.plus(Map.of("bought on {}", "{} 买入"));
        assertThat(own.words(TEXT)).isEqualTo("{} 买入");
        assertThat(Texts.CHINESE.words(TEXT)).isEqualTo("购买于{}");
        assertThat(Texts.ENGLISH.plus(Map.of("bought on {}", "last bought {}")).words(TEXT))
                .isEqualTo("last bought {}");
    }

    @Test
    void more_wording_wins_over_what_was_there_and_keeps_the_rest() {
        Texts german =
                Texts.of(Locale.GERMAN, Map.of("yes", "ja", "no", "nein")).plus(Map.of("yes", "jawohl"));
        assertThat(german.words(LocalizedText.of("yes"))).isEqualTo("jawohl");
        assertThat(german.words(LocalizedText.of("no"))).isEqualTo("nein");
        assertThat(german.words(LocalizedText.of("unknown"))).isEqualTo("unknown");
        assertThat(german.locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void every_kind_of_chinese_is_chinese_and_nothing_else_is() {
        assertThat(Texts.of(Locale.forLanguageTag("zh-Hant-TW"), Map.of()).words(TEXT))
                .isEqualTo("购买于{}");
        assertThat(Texts.of(Locale.JAPANESE, Map.of()).words(TEXT)).isEqualTo("bought on {}");
    }

    @Test
    void wording_is_copied() {
        Map<String, String> wording = new HashMap<>(Map.of("yes", "ja"));
        Texts german = Texts.of(Locale.GERMAN, wording);
        wording.put("yes", "nein");
        assertThat(german.words(LocalizedText.of("yes"))).isEqualTo("ja");
    }

    @Test
    void it_says_the_same_after_serialization() {
        Texts german = Copies.serialized(Texts.of(Locale.GERMAN, Map.of("yes", "ja")));
        assertThat(german.words(LocalizedText.of("yes"))).isEqualTo("ja");
        assertThat(german.locale()).isEqualTo(Locale.GERMAN);
    }
}
