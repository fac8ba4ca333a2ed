package org.crmkit.core.rule;

import static java.lang.invoke.MethodType.methodType;

import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crmkit.core.cell.Source;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
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
    private static final Set<AttributeKind> EXTENSIONS =
            EnumSet.of(AttributeKind.NUMBER, AttributeKind.FLAG, AttributeKind.CODE, AttributeKind.CODES);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*){0,5}");

    private final String name;
    private final LocalizedText label;
    private final @Nullable LocalizedText unit;
    private final AttributeKind kind;
    private final Reader<S> reader;

    private Attribute(
            String name, LocalizedText label, @Nullable LocalizedText unit, AttributeKind kind, Reader<S> reader) {
        Checks.that(
                name.length() <= LONGEST_NAME && NAME.matcher(name).matches(),
                "An attribute's name must be kebab-case parts joined by dots, found '{}'",
                name);
        this.name = name;
        this.label = label;
        this.unit = unit;
        this.kind = kind;
        this.reader = reader;
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

    /**
     * One of the three ways to read; the other two are null.
     *
     * @param texts whether it gives collections of text and nothing else
     */
    record Reader<S>(
            @Nullable Count<S> count,
            @Nullable Read<S, ?> plain,
            @Nullable ReadAt<S, ?> at,
            boolean texts) implements Source<S>, Serializable {
        private static final MethodType OF_SUBJECT = methodType(Object.class, Object.class);

        /** Written out, as in {@link RuleId#equals}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reader<?> that
                    && Objects.equals(count, that.count)
                    && Objects.equals(plain, that.plain)
                    && Objects.equals(at, that.at)
                    && texts == that.texts;
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(count) + Objects.hashCode(plain) + Objects.hashCode(at);
        }

        @Override
        public long count(S subject) {
            return Objects.requireNonNull(count).from(subject);
        }

        @Override
        public @Nullable Object read(S subject, AsOf asOf) {
            if (plain != null) {
                return plain.from(subject);
            }
            return at != null ? at.from(subject, asOf) : (Object) count(subject);
        }

        @Override
        public MethodHandle handle() throws ReflectiveOperationException {
            MethodHandles.Lookup here = MethodHandles.lookup();
            if (plain != null) {
                MethodHandle from = here.findVirtual(Read.class, "from", OF_SUBJECT);
                return MethodHandles.dropArguments(from.bindTo(plain), 1, AsOf.class);
            } else if (at != null) {
                MethodType type = OF_SUBJECT.appendParameterTypes(AsOf.class);
                return here.findVirtual(ReadAt.class, "from", type).bindTo(at);
            }
            return here.findVirtual(Count.class, "from", OF_SUBJECT.changeReturnType(long.class))
                    .bindTo(Objects.requireNonNull(count));
        }
    }

    /** {@return a whole number that is always known} */
    public static <S> Attribute<S, Long> count(String name, Count<S> read) {
        return of(name, AttributeKind.COUNT, new Reader<>(read, null, null, false));
    }

    /** {@return a number} Any kind of the JDK's numbers may be read; a {@code double} counts as its shortest decimal. */
    public static <S> Attribute<S, BigDecimal> number(String name, Read<S, ? extends Number> read) {
        return plain(name, AttributeKind.NUMBER, read);
    }

    /** {@return an amount in one currency} */
    public static <S> Attribute<S, Money> money(String name, Read<S, Money> read) {
        return plain(name, AttributeKind.MONEY, read);
    }

    /** {@return a yes or no} */
    public static <S> Attribute<S, Boolean> flag(String name, Read<S, Boolean> read) {
        return plain(name, AttributeKind.FLAG, read);
    }

    /** {@return a code: text, or the name of an enum's constant} */
    public static <S> Attribute<S, String> code(String name, Read<S, ?> read) {
        return plain(name, AttributeKind.CODE, read);
    }

    /** {@return several codes; a comparison holds if one of them is among those wanted} */
    public static <S> Attribute<S, Set<String>> codes(String name, Read<S, ? extends Collection<String>> read) {
        return of(name, AttributeKind.CODES, new Reader<>(null, read, null, true));
    }

    /** {@return several codes, given as constants of an enum} */
    public static <S> Attribute<S, Set<String>> constants(
            String name, Read<S, ? extends Collection<? extends Enum<?>>> read) {
        return plain(name, AttributeKind.CODES, read);
    }

    /** {@return a day} */
    public static <S> Attribute<S, LocalDate> date(String name, Read<S, LocalDate> read) {
        return plain(name, AttributeKind.DATE, read);
    }

    /** {@return a moment} */
    public static <S> Attribute<S, Instant> moment(String name, Read<S, Instant> read) {
        return plain(name, AttributeKind.MOMENT, read);
    }

    /** {@return an attribute whose value depends on the moment asked about; the value must be of the kind} */
    public static <S, V> Attribute<S, V> at(String name, AttributeKind kind, ReadAt<S, ? extends V> read) {
        return of(name, kind, new Reader<>(null, null, read, false));
    }

    /**
     * {@return a host's own field of a fact, such as {@code acme.region}; not known where the fact does not have it}
     *
     * @param kind number, flag, code or codes, as the field holds a number, a flag, a text or a list of texts
     * @param from the fact's extensions
     */
    public static <S, V> Attribute<S, V> extension(String name, AttributeKind kind, Read<S, Extensions> from) {
        Checks.that(EXTENSIONS.contains(kind), "A host's field is of kind {}, found {}", EXTENSIONS, kind);
        return plain(name, kind, subject -> {
            Extensions fields = from.from(subject);
            return fields == null ? null : fields.value(name).orElse(null);
        });
    }

    private static <S, V> Attribute<S, V> plain(String name, AttributeKind kind, Read<S, ?> read) {
        return of(name, kind, new Reader<>(null, read, null, false));
    }

    private static <S, V> Attribute<S, V> of(String name, AttributeKind kind, Reader<S> reader) {
        return new Attribute<>(name, LocalizedText.of(name), null, kind, reader);
    }

    /** {@return this attribute under words for people; its name stays} */
    public Attribute<S, V> label(LocalizedText label) {
        return new Attribute<>(name, label, unit, kind, reader);
    }

    /** {@return this attribute under words for people in English and Chinese; its name stays} */
    public Attribute<S, V> label(String en, String zh) {
        return label(LocalizedText.of(en, zh));
    }

    /** {@return this number with the words of its unit, such as hours; they are said behind its values} */
    public Attribute<S, V> unit(String en, String zh) {
        Checks.that(
                kind == AttributeKind.COUNT || kind == AttributeKind.NUMBER,
                "Only a number has a unit, not a {}",
                kind);
        return new Attribute<>(name, label, LocalizedText.of(en, zh), kind, reader);
    }

    /** {@return the same attribute of something that leads to its subject; not known where the lens gives null} */
    public <T> Attribute<T, V> through(Read<T, ? extends S> lens) {
        Reader<S> inner = reader;
        ReadAt<T, Object> there = (subject, asOf) -> {
            S found = lens.from(subject);
            return found == null ? null : inner.read(found, asOf);
        };
        return new Attribute<>(name, label, unit, kind, new Reader<>(null, null, there, inner.texts));
    }

    /**
     * {@return an attribute with this one's name, words, unit and kind, read from another subject}
     *
     * <p>So a host asks its own rows under a name that packs know: {@code CustomerAttributes.SINCE.from(Row::since)}.
     *
     * @param read gives a value of this kind, a number in any form of the JDK; null if it is not known
     */
    public <T> Attribute<T, V> from(Read<T, ?> read) {
        return new Attribute<>(name, label, unit, kind, new Reader<>(null, read, null, false));
    }

    /** {@return the same attribute under another name, to tell two lenses apart: the buyer's region, the seller's} */
    public Attribute<S, V> named(String name) {
        LocalizedText words = label.en().equals(this.name) ? LocalizedText.of(name) : label;
        return new Attribute<>(name, words, unit, kind, reader);
    }

    /** {@return the name by which rules ask for it} */
    public String name() {
        return name;
    }

    /** {@return words for people; the name if there are none} */
    public LocalizedText label() {
        return label;
    }

    /** {@return the words of its unit, if it has one} */
    public Optional<LocalizedText> unit() {
        return Optional.ofNullable(unit);
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
            Object value = reader.read(subject, asOf);
            return value == null ? null : kind.exact(value);
        } catch (AttributeFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AttributeFailure(name, e);
        }
    }

    /** How it is read; two attributes with one reader ask the same. */
    Reader<S> reader() {
        return reader;
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

    /** {@return whether a number, amount, day or moment is at least that} */
    public Condition<S> atLeast(Object least) {
        return new Condition.Test<>(this, Span.Range.of(kind, least, null));
    }

    /** {@return whether a number, amount, day or moment is below that} */
    public Condition<S> below(Object end) {
        return new Condition.Test<>(this, Span.Range.of(kind, null, end));
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
