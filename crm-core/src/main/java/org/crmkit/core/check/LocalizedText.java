package org.crmkit.core.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text in English and, where it is known, in Chinese; other languages come from {@link Texts}, by the English.
 *
 * <p>JSON: <code>{"en": "Champions", "zh": "冠军客户"}</code>, or a plain string where there is English only.
 */
@JsonPropertyOrder({"en", "zh"})
public final class LocalizedText implements Sayable {
    private static final long serialVersionUID = 1;

    private final String en;
    private final @Nullable String zh;

    private LocalizedText(String en, @Nullable String zh) {
        Checks.that(!en.isBlank(), "A text must not be blank in English");
        Checks.that(zh == null || !zh.isBlank(), "The Chinese of '{}' must not be blank: leave it out", en);
        this.en = en;
        this.zh = zh;
    }

    /** {@return a text in English only} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(String en) {
        return new LocalizedText(en, null);
    }

    /** {@return a text in English and Chinese} */
    public static LocalizedText of(String en, String zh) {
        return new LocalizedText(en, zh);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static LocalizedText fromJson(
            @JsonProperty(value = "en", required = true) String en,
            @JsonProperty("zh") @JsonSetter(nulls = Nulls.SET) @Nullable String zh) {
        return new LocalizedText(en, zh);
    }

    /** {@return the English, which is also the key for other languages} */
    @JsonProperty
    public String en() {
        return en;
    }

    @JsonProperty("zh")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String zh() {
        return zh;
    }

    /** {@return the text in the language asked for, in English where that is not known} */
    public String in(Texts texts) {
        return texts.words(this);
    }

    @Override
    public SayAs sayAs() {
        return SayAs.WORDS;
    }

    @Override
    public LocalizedText words() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalizedText that && en.equals(that.en) && Objects.equals(zh, that.zh);
    }

    @Override
    public int hashCode() {
        return 31 * en.hashCode() + Objects.hashCode(zh);
    }

    /** {@return the English} */
    @Override
    public String toString() {
        return en;
    }
}
