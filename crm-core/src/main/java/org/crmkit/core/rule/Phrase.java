package org.crmkit.core.rule;

import java.util.Collection;
import java.util.stream.Collectors;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Texts;

/** Puts words and values together in both languages at once. */
final class Phrase {
    private static final LocalizedText YES = LocalizedText.of("yes", "是");
    private static final LocalizedText NO = LocalizedText.of("no", "否");

    private Phrase() {}

    static LocalizedText of(String en, String zh, Object... args) {
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = args[i] instanceof Boolean flag ? (flag ? YES : NO) : args[i];
        }
        Reason reason = Reason.of(LocalizedText.of(en, zh), said);
        return LocalizedText.of(reason.in(Texts.ENGLISH), reason.in(Texts.CHINESE));
    }

    /** {@return the values with commas between} */
    static LocalizedText list(Collection<?> values) {
        return joined(values.stream().map(value -> of("{}", "{}", value)).toList(), ", ", "、");
    }

    static LocalizedText joined(Collection<LocalizedText> texts, String en, String zh) {
        return LocalizedText.of(
                texts.stream().map(text -> text.in(Texts.ENGLISH)).collect(Collectors.joining(en)),
                texts.stream().map(text -> text.in(Texts.CHINESE)).collect(Collectors.joining(zh)));
    }
}
