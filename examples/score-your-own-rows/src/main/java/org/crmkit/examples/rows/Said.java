package org.crmkit.examples.rows;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.check.Sayable;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.RuleFailure;

/** Answers as sentences. */
final class Said {
    private static final LocalizedText NAMED = LocalizedText.of("{}: {}", "{}：{}");
    private static final LocalizedText UNKNOWN = LocalizedText.of("not known: {}", "未知：{}");
    private static final LocalizedText UNREAD = LocalizedText.of("not known: {} cannot be read", "未知：{}无法读取");
    private static final LocalizedText UNDECIDED = LocalizedText.of("{}; yet {}", "{}；但{}");
    private static final LocalizedText NONE = LocalizedText.of("none", "无");

    private Said() {}

    /** {@return a sentence in English and Chinese} */
    static Reason of(String en, String zh, Object... args) {
        return Reason.of(LocalizedText.of(en, zh), args);
    }

    /** {@return what it is and why} */
    static Reason named(Sayable name, Reason because) {
        return Reason.of(NAMED, name, words(because));
    }

    /** {@return that it is not known, and why} */
    static Reason unknown(Reason because) {
        return Reason.of(UNKNOWN, words(because));
    }

    /** {@return the class and the figure that it was told by; else why there is none} */
    static <R extends Sayable> Reason classed(Answers<R> answers, Answer<?> figure) {
        if (answers.first().isPresent()) {
            return named(answers.first().get(), figure.because());
        }
        boolean told = figure.yes().isEmpty() && answers.failures().isEmpty();
        return told ? unknown(figure.because()) : first(answers);
    }

    /**
     * {@return what the first yes carries and why, and what before it could not be told; else what could not be read or told first;
     * else that there is none}
     */
    static <R extends Sayable> Reason first(Answers<R> answers) {
        for (Answers.Asked<R> asked : answers.all()) {
            if (asked.answer().yes().isPresent()) {
                Reason said = named(asked.answer().yes().get(), asked.answer().because());
                return answers.undecided() ? Reason.of(UNDECIDED, words(said), words(unknown(answers))) : said;
            }
        }
        return answers.unknown().isEmpty() ? Reason.of(NONE) : unknown(answers);
    }

    /** {@return what could not be read or, if all was, told first} */
    static Reason unknown(Answers<?> answers) {
        for (RuleFailure failure : answers.failures()) {
            if (failure.attribute().isPresent()) {
                return Reason.of(UNREAD, failure.attribute().get());
            }
        }
        return unknown(answers.unknown().get(0).answer().because());
    }

    /** {@return a sentence as words that stand in another} */
    static LocalizedText words(Reason reason) {
        return LocalizedText.of(reason.in(Texts.ENGLISH), reason.in(Texts.CHINESE));
    }
}
