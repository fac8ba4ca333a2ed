package org.crmkit.core.check;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The language in which reasons are read, and the host's own wording.
 *
 * <p>A text is looked up in three steps: the host's wording by its English, then the Chinese that the text brings along
 * if the language is Chinese, then the English itself. Immutable.
 */
public final class Texts implements Serializable {
    private static final long serialVersionUID = 1;

    /** English as written in the code. */
    public static final Texts ENGLISH = new Texts(Locale.ENGLISH, Map.of());

    /** Simplified Chinese as written beside the English. */
    public static final Texts CHINESE = new Texts(Locale.SIMPLIFIED_CHINESE, Map.of());

    private final Locale locale;
    private final LinkedHashMap<String, String> byEnglish;

    private Texts(Locale locale, Map<String, String> byEnglish) {
        this.locale = locale;
        this.byEnglish = new LinkedHashMap<>(byEnglish);
    }

    /**
     * {@return a language with its wording}
     *
     * @param byEnglish English template → template in this language; it may reorder its places as {@code {1} {0}}
     */
    public static Texts of(Locale locale, Map<String, String> byEnglish) {
        return new Texts(locale, byEnglish);
    }

    /** {@return this language with more wording, which wins over what was there} */
    public Texts plus(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(byEnglish);
        all.putAll(more);
        return new Texts(locale, all);
    }

    /** {@return the language} */
    public Locale locale() {
        return locale;
    }

    /** {@return the words of a text in this language, in English where they are not known} */
    String words(LocalizedText text) {
        return words(text.en(), text.zh());
    }

    String words(String en, @Nullable String zh) {
        String own = byEnglish.get(en);
        if (own != null) {
            return own;
        }
        return zh != null && chinese() ? zh : en;
    }

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }
}
