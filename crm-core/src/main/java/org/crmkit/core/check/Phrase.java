package org.crmkit.core.check;

import java.util.Collection;
import java.util.stream.Collectors;

/** Puts words and values together in English and Chinese at once; flags are said as yes and no. */
public final class Phrase {
    private static final LocalizedText YES = LocalizedText.of("yes", "是");
    private static final LocalizedText NO = LocalizedText.of("no", "否");

    private Phrase() {}

    /** {@return the two sentences with the values in their places, as a {@link Reason} would say them} */
    public static LocalizedText of(String en, String zh, Object... args) {
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = args[i] instanceof Boolean flag ? (flag ? YES : NO) : args[i];
        }
        Reason reason = Reason.of(LocalizedText.of(en, zh), said);
        return LocalizedText.of(reason.in(Texts.ENGLISH), reason.in(Texts.CHINESE));
    }

    /** {@return the values with commas between; blank text in quotes} */
    public static LocalizedText list(Collection<?> values) {
        return joined(values.stream().map(Phrase::one).toList(), ", ", "、");
    }

    private static LocalizedText one(Object value) {
        return value instanceof String text && text.isBlank()
                ? LocalizedText.of("'" + text + "'")
                : of("{}", "{}", value);
    }

    /** {@return the texts with the words between them that each language uses} */
    public static LocalizedText joined(Collection<LocalizedText> texts, String en, String zh) {
        return LocalizedText.of(
                texts.stream().map(text -> text.in(Texts.ENGLISH)).collect(Collectors.joining(en)),
                texts.stream().map(text -> text.in(Texts.CHINESE)).collect(Collectors.joining(zh)));
    }
}
