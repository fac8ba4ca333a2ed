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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why: a sentence with places, and what stands in them; put together only when it is read.
 *
 * <p>Arguments are text, whole and decimal numbers, days, days of the week, moments, periods, durations, enum constants and
 * anything {@link Sayable} (money, shares, ids, texts). Facts are refused, so that no personal data slips into a sentence, and so
 * are {@code double}s, which have no exact text. Two reasons are equal if they read the same in every language.
 *
 * <p>JSON: <code>{"en": "bought on {}", "zh": "购买于{}", "args": [{"date": "2026-01-31"}]}</code>.
 */
@JsonPropertyOrder({"en", "zh", "args"})
public final class Reason implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_DIGITS = 100;

    private static final Serializable[] NONE = {};

    private final String en;
    private final @Nullable String zh;
    private final @Nullable Serializable first; // most reasons have one argument, and a reason is made for each answer
    private final Serializable[] further;

    private Reason(String en, @Nullable String zh, @Nullable Serializable first, Serializable[] further) {
        this.en = en;
        this.zh = zh;
        this.first = first;
        this.further = further;
    }

    private static Reason of(String en, @Nullable String zh, Object[] args) {
        return args.length == 1
                ? new Reason(en, zh, sayable(args[0]), NONE)
                : new Reason(en, zh, args.length == 0 ? null : sayable(args[0]), further(args));
    }

    private static Serializable[] further(Object[] args) {
        Serializable[] further = args.length == 0 ? NONE : new Serializable[args.length - 1];
        for (int i = 0; i < further.length; i++) {
            further[i] = sayable(args[i + 1]);
        }
        return further;
    }

    /**
     * {@return a reason in English}
     *
     * @param english the sentence, with {@code {}} where an argument stands
     * @throws IllegalArgumentException if an argument is of a kind that cannot stand in a sentence
     */
    public static Reason of(String english, Object... args) {
        if (english.isEmpty() || english.charAt(0) <= ' ') { // look at one letter first: it is nearly always enough
            Checks.that(!english.isBlank(), "A text must not be blank in English");
        }
        return of(english, null, args);
    }

    /** {@return a reason in English and Chinese; see {@link #of(String, Object...)}} */
    public static Reason of(LocalizedText text, Object... args) {
        return of(text.en(), text.zh(), args);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Reason fromJson(
            @JsonProperty(value = "en", required = true) String en,
            @JsonProperty("zh") @JsonSetter(nulls = Nulls.SET) @Nullable String zh,
            @JsonProperty("args") @JsonSetter(nulls = Nulls.SET) @Nullable List<Term> args) {
        LocalizedText text = LocalizedText.fromJson(en, zh);
        return of(text.en(), text.zh(), args == null ? NONE : args.toArray());
    }

    /** {@return the sentence in the language asked for} */
    public String in(Texts texts) {
        return Template.fill(
                texts.words(en, zh), place -> place < count() ? term(arg(place)).in(texts) : null);
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
        List<Term> terms = new ArrayList<>(count());
        for (int place = 0; place < count(); place++) {
            terms.add(term(arg(place)));
        }
        return terms;
    }

    private int count() {
        return first == null ? 0 : 1 + further.length;
    }

    private Serializable arg(int place) {
        return place == 0 ? Objects.requireNonNull(first) : further[place - 1];
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
        return of(en, zh, terms().toArray());
    }

    private static Serializable sayable(Object arg) {
        if (arg instanceof String || arg instanceof Integer || arg instanceof Long || arg instanceof LocalDate) {
            return (Serializable) arg; // classes before interfaces, which take longer to tell
        }
        if (arg instanceof Enum || arg instanceof Period || arg instanceof Short) {
            return (Serializable) arg;
        }
        if (arg instanceof Instant || arg instanceof Duration || arg instanceof Sayable || arg instanceof Term) {
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
        if (arg instanceof DayOfWeek day) {
            return new Term(
                    SayAs.WORDS,
                    day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE));
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
