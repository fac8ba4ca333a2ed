package org.crmkit.core.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why: a sentence with places, and what stands in them; put together only when it is read.
 *
 * <p>Arguments are text, whole and decimal numbers, days, moments, periods, durations, enum constants and anything
 * {@link Sayable} (money, shares, ids, texts). Facts are refused, so that no personal data slips into a sentence, and so
 * are {@code double}s, which have no exact text. Two reasons are equal if they read the same in every language.
 *
 * <p>JSON: <code>{"en": "bought on {}", "zh": "购买于{}", "args": [{"date": "2026-01-31"}]}</code>.
 */
@JsonPropertyOrder({"en", "zh", "args"})
public final class Reason implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_DIGITS = 100;

    private final String en;
    private final @Nullable String zh;
    private final Serializable[] args;

    private Reason(String en, @Nullable String zh, Serializable[] args) {
        this.en = en;
        this.zh = zh;
        this.args = args;
    }

    /**
     * {@return a reason in English}
     *
     * @param english the sentence, with {@code {}} where an argument stands
     * @throws IllegalArgumentException if an argument is of a kind that cannot stand in a sentence
     */
    public static Reason of(String english, Object... args) {
        if (english.isEmpty()
                || english.charAt(0) <= ' ') { // a reason is made for each answer, so look at one letter first
            Checks.that(!english.isBlank(), "A text must not be blank in English");
        }
        return new Reason(english, null, checked(args));
    }

    /** {@return a reason in English and Chinese; see {@link #of(String, Object...)}} */
    public static Reason of(LocalizedText text, Object... args) {
        return new Reason(text.en(), text.zh(), checked(args));
    }

    private static Serializable[] checked(Object[] args) {
        if (args.length == 1) {
            return new Serializable[] {sayable(args[0])};
        }
        Serializable[] checked = new Serializable[args.length];
        for (int i = 0; i < args.length; i++) {
            checked[i] = sayable(args[i]);
        }
        return checked;
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Reason fromJson(
            @JsonProperty(value = "en", required = true) String en,
            @JsonProperty("zh") @JsonSetter(nulls = Nulls.SET) @Nullable String zh,
            @JsonProperty("args") @JsonSetter(nulls = Nulls.SET) @Nullable List<Term> args) {
        LocalizedText text = LocalizedText.fromJson(en, zh);
        return new Reason(text.en(), text.zh(), args == null ? new Term[0] : args.toArray(new Term[0]));
    }

    /** {@return the sentence in the language asked for} */
    public String in(Texts texts) {
        return Template.fill(
                texts.words(en, zh),
                place -> place < args.length ? term(args[place]).in(texts) : null);
    }

    /** {@return the sentence with its open places} */
    public LocalizedText text() {
        return LocalizedText.fromJson(en, zh);
    }

    @JsonProperty("en")
    String en() {
        return en;
    }

    @JsonProperty("zh")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String zh() {
        return zh;
    }

    @JsonProperty("args")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(args.length);
        for (Serializable arg : args) {
            terms.add(term(arg));
        }
        return terms;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that && text().equals(that.text()) && terms().equals(that.terms());
    }

    @Override
    public int hashCode() {
        return 31 * text().hashCode() + terms().hashCode();
    }

    /** {@return the sentence in English} */
    @Override
    public String toString() {
        return in(Texts.ENGLISH);
    }

    /** A reason travels as what it says, not with the objects that stand in it. */
    private Object writeReplace() {
        return new Reason(en, zh, terms().toArray(new Term[0]));
    }

    private static Serializable sayable(Object arg) {
        if (arg instanceof String || arg instanceof Integer || arg instanceof Long || arg instanceof LocalDate) {
            return (Serializable) arg; // classes before interfaces, which take longer to tell
        }
        if (arg instanceof Enum || arg instanceof Period || arg instanceof Short) {
            return (Serializable) arg;
        }
        if (arg instanceof Instant || arg instanceof Duration || arg instanceof Sayable) {
            return (Serializable) arg;
        }
        if (arg instanceof BigDecimal number) {
            Checks.that(
                    Checks.isShort(number, MOST_DIGITS),
                    "A number in a reason must have at most 100 digits: round it first");
            return number;
        }
        if (arg instanceof BigInteger number) {
            return sayable(new BigDecimal(number));
        }
        throw new IllegalArgumentException(Checks.fill(
                "A reason takes text, exact numbers, times, codes and Sayable values, found {}: say which part is meant",
                arg.getClass().getName()));
    }

    private static Term term(Serializable arg) {
        if (arg instanceof Term term) {
            return term;
        }
        if (arg instanceof Sayable sayable) {
            boolean words = sayable.sayAs() == SayAs.WORDS;
            return words
                    ? new Term(
                            SayAs.WORDS, sayable.words().en(), sayable.words().zh())
                    : new Term(sayable.sayAs(), sayable.toString(), null);
        }
        String exact = arg instanceof BigDecimal number ? number.toPlainString() : arg.toString();
        return new Term(sayAs(arg), exact, null);
    }

    private static SayAs sayAs(Serializable arg) {
        if (arg instanceof Number) {
            return SayAs.NUMBER;
        } else if (arg instanceof LocalDate) {
            return SayAs.DATE;
        } else if (arg instanceof Instant) {
            return SayAs.MOMENT;
        } else if (arg instanceof Period) {
            return SayAs.PERIOD;
        }
        return arg instanceof Duration ? SayAs.DURATION : SayAs.TEXT;
    }
}
