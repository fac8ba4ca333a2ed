package org.crmkit.core.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked of a subject, by name: how many orders, which country, when the contract ends.
 *
 * <p>The subject may be a fact, a file or a host's own row. A reader that gives null says that the value is not known; a
 * comparison with it is unknown, never a no. Immutable; serializable if the reader captures nothing that is not.
 *
 * @param <S> what is asked about
 * @param <V> what the reader gives, in the attribute's own form
 */
public final class Attribute<S, V> implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){0,5}");

    private final String name;
    private final LocalizedText label;
    private final AttributeKind kind;
    private final ReadAt<S, ?> read;

    private Attribute(String name, LocalizedText label, AttributeKind kind, ReadAt<S, ?> read) {
        Checks.that(
                name.length() <= LONGEST_NAME && NAME.matcher(name).matches(),
                "An attribute's name must be kebab-case parts joined by dots, found '{}'",
                name);
        this.name = name;
        this.label = label;
        this.kind = kind;
        this.read = read;
    }

    /** Reads a value that does not depend on the moment asked about. */
    @FunctionalInterface
    public interface Read<S, V> extends Serializable {
        /** {@return the value; null if it is not known} */
        @Nullable
        V from(S subject);
    }

    /** Reads a value as it was at a moment. */
    @FunctionalInterface
    public interface ReadAt<S, V> extends Serializable {
        /** {@return the value; null if it is not known} */
        @Nullable
        V from(S subject, AsOf asOf);
    }

    /** Reads a count, which is always known. */
    @FunctionalInterface
    public interface Count<S> extends Serializable {
        /** {@return how many} */
        long from(S subject);
    }

    /** {@return a whole number that is always known} */
    public static <S> Attribute<S, Long> count(String name, Count<S> read) {
        return of(name, AttributeKind.COUNT, (subject, asOf) -> read.from(subject));
    }

    /** {@return a number} Any kind of the JDK's numbers may be read; a {@code double} counts as its shortest decimal. */
    public static <S> Attribute<S, BigDecimal> number(String name, Read<S, ? extends Number> read) {
        return of(name, AttributeKind.NUMBER, (subject, asOf) -> read.from(subject));
    }

    /** {@return an amount in one currency} */
    public static <S> Attribute<S, Money> money(String name, Read<S, Money> read) {
        return of(name, AttributeKind.MONEY, (subject, asOf) -> read.from(subject));
    }

    /** {@return a yes or no} */
    public static <S> Attribute<S, Boolean> flag(String name, Read<S, Boolean> read) {
        return of(name, AttributeKind.FLAG, (subject, asOf) -> read.from(subject));
    }

    /** {@return a code: text, or the name of an enum's constant} */
    public static <S> Attribute<S, String> code(String name, Read<S, ?> read) {
        return of(name, AttributeKind.CODE, (subject, asOf) -> read.from(subject));
    }

    /** {@return several codes; a comparison holds if one of them is among those wanted} */
    public static <S> Attribute<S, Set<String>> codes(String name, Read<S, ? extends Collection<?>> read) {
        return of(name, AttributeKind.CODES, (subject, asOf) -> read.from(subject));
    }

    /** {@return a day} */
    public static <S> Attribute<S, LocalDate> date(String name, Read<S, LocalDate> read) {
        return of(name, AttributeKind.DATE, (subject, asOf) -> read.from(subject));
    }

    /** {@return a moment} */
    public static <S> Attribute<S, Instant> moment(String name, Read<S, Instant> read) {
        return of(name, AttributeKind.MOMENT, (subject, asOf) -> read.from(subject));
    }

    /** {@return an attribute whose value depends on the moment asked about; the value must be of the kind} */
    public static <S, V> Attribute<S, V> at(String name, AttributeKind kind, ReadAt<S, ? extends V> read) {
        return of(name, kind, read);
    }

    private static <S, V> Attribute<S, V> of(String name, AttributeKind kind, ReadAt<S, ?> read) {
        return new Attribute<>(name, LocalizedText.of(name), kind, read);
    }

    /** {@return this attribute under words for people; its name stays} */
    public Attribute<S, V> label(LocalizedText label) {
        return new Attribute<>(name, label, kind, read);
    }

    /** {@return the same attribute of something that leads to its subject; not known where the lens gives null} */
    public <T> Attribute<T, V> through(Read<T, ? extends S> lens) {
        ReadAt<S, ?> inner = read;
        return new Attribute<T, V>(name, label, kind, (subject, asOf) -> {
            S there = lens.from(subject);
            return there == null ? null : inner.from(there, asOf);
        });
    }

    /** {@return the name by which rules ask for it} */
    public String name() {
        return name;
    }

    /** {@return words for people; the name if there are none} */
    public LocalizedText label() {
        return label;
    }

    /** {@return what kind of value it has} */
    public AttributeKind kind() {
        return kind;
    }

    /**
     * {@return the value of a subject at a moment; absent if it is not known}
     *
     * @throws AttributeFailure if reading fails or gives a value of another kind
     */
    @SuppressWarnings("unchecked") // the kind gives values in the form that V names
    public Optional<V> of(S subject, AsOf asOf) {
        return (Optional<V>) Optional.ofNullable(value(subject, asOf));
    }

    @Nullable
    Object value(S subject, AsOf asOf) {
        try {
            Object value = read.from(subject, asOf);
            return value == null ? null : kind.exact(value);
        } catch (AttributeFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AttributeFailure(name, e);
        }
    }

    /** {@return whether the value is known; itself always yes or no} */
    public Condition<S> known() {
        return new Condition.Test<>(this, new Span.Known());
    }

    /** {@return whether the value is this one}: a number, flag, amount, day, moment or code. */
    public Condition<S> is(Object value) {
        return in(value);
    }

    /** {@return whether the value, or one of several codes, is among these} */
    public Condition<S> in(Object... values) {
        return new Condition.Test<>(this, Span.Codes.of(kind, values));
    }

    /** {@return whether a number is at least that} */
    public Condition<S> atLeast(long least) {
        return atLeast(BigDecimal.valueOf(least));
    }

    /** {@return whether a number, amount, day or moment is at least that} */
    public Condition<S> atLeast(Object least) {
        return new Condition.Test<>(this, Span.Range.of(kind, least, null));
    }

    /** {@return whether a number is below that} */
    public Condition<S> below(long end) {
        return below(BigDecimal.valueOf(end));
    }

    /** {@return whether a number, amount, day or moment is below that} */
    public Condition<S> below(Object end) {
        return new Condition.Test<>(this, Span.Range.of(kind, null, end));
    }

    /** {@return whether a number is at least the first and below the second} */
    public Condition<S> between(long least, long end) {
        return between(BigDecimal.valueOf(least), BigDecimal.valueOf(end));
    }

    /** {@return whether a number, amount, day or moment is at least the first and below the second} */
    public Condition<S> between(Object least, Object end) {
        return new Condition.Test<>(this, Span.Range.of(kind, least, end));
    }

    /** {@return whether a day or moment lies in the time that ends now}: the last 30 days are today and 29 before it. */
    public Condition<S> withinLast(Period length) {
        return new Condition.Test<>(this, Span.Near.of(kind, length, false));
    }

    /** {@return whether a day or moment lies in the time that begins now}: the next 30 days are today and 29 after it. */
    public Condition<S> withinNext(Period length) {
        return new Condition.Test<>(this, Span.Near.of(kind, length, true));
    }

    /** {@return the name and kind} */
    @Override
    public String toString() {
        return Checks.fill("{} ({})", name, kind);
    }
}
