package org.crmkit.core.rule;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Distance;
import org.jspecify.annotations.Nullable;

/** Which values a test is content with; data, so that it can be said in words, compared and analysed. */
public sealed interface Span extends Serializable {
    /** {@return whether a known value, in its kind's exact form, lies in the span} */
    boolean contains(Object value, AsOf asOf);

    /** {@return the span in words that follow an attribute's name} */
    LocalizedText words();

    /**
     * {@return how far a value is from lying in the span, or out of it; absent where no distance can be told, or it does}
     *
     * @param inside whether it should lie in the span rather than out of it
     */
    default Optional<Distance> distance(Object value, AsOf asOf, boolean inside) {
        return Optional.empty();
    }

    /** Values from one on and below another; half-open. */
    final class Range implements Span {
        private static final long serialVersionUID = 1;

        private final AttributeKind kind;
        private final @Nullable Serializable least;
        private final @Nullable Serializable end;

        private Range(AttributeKind kind, @Nullable Serializable least, @Nullable Serializable end) {
            this.kind = kind;
            this.least = least;
            this.end = end;
        }

        static Range of(AttributeKind kind, @Nullable Object least, @Nullable Object end) {
            Checks.that(kind.ordered(), "A {} cannot be compared as less or more: ask whether it is one of some", kind);
            Serializable from = least == null ? null : (Serializable) kind.exact(least);
            Serializable until = end == null ? null : (Serializable) kind.exact(end);
            if (from != null && until != null) {
                Checks.that(
                        kind.compare(from, until) < 0, "A range from {} must end above that, found {}", from, until);
            }
            return new Range(kind, from, until);
        }

        /** {@return the least value that belongs; absent if there is none} */
        public Optional<Object> least() {
            return Optional.ofNullable(least);
        }

        /** {@return the value below which the span ends; absent if it does not} */
        public Optional<Object> end() {
            return Optional.ofNullable(end);
        }

        @Override
        public boolean contains(Object value, AsOf asOf) {
            return (least == null || kind.compare(value, least) >= 0) && (end == null || kind.compare(value, end) < 0);
        }

        @Override
        public Optional<Distance> distance(Object value, AsOf asOf, boolean inside) {
            if (contains(value, asOf) == inside) {
                return Optional.empty();
            }
            try {
                return Optional.of(inside ? into(value) : outOf(value));
            } catch (ArithmeticException | DateTimeException e) {
                return Optional.empty(); // further than can be said
            }
        }

        private Distance into(Object value) {
            boolean low = least != null && kind.compare(value, least) < 0;
            return low ? Distance.between(value, least().orElseThrow(), false) : under(value, end().orElseThrow());
        }

        private Distance outOf(Object value) {
            if (end == null) {
                return under(value, least().orElseThrow());
            }
            Distance up = Distance.between(value, end, false);
            Distance down = least == null ? up : under(value, least);
            return down.isShorterThan(up) ? down : up;
        }

        /** The values below a bound have a last one only if they are counts or days. */
        private static Distance under(Object value, Object bound) {
            if (bound instanceof Long count) {
                return Distance.between(value, Math.subtractExact(count, 1L), false);
            }
            return bound instanceof LocalDate day
                    ? Distance.between(value, day.minusDays(1), false)
                    : Distance.between(value, bound, true);
        }

        @Override
        public LocalizedText words() {
            if (least != null && end != null) {
                return Phrase.of("is at least {} and below {}", "不低于{}且低于{}", least, end);
            }
            return end == null
                    ? Phrase.of("is at least {}", "不低于{}", least().orElseThrow())
                    : Phrase.of("is below {}", "低于{}", end);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Range that
                    && kind == that.kind
                    && least().equals(that.least())
                    && end().equals(that.end());
        }

        @Override
        public int hashCode() {
            return 31 * least().hashCode() + end().hashCode();
        }
    }

    /** One of some values; for an attribute of several codes, one of them is enough. */
    record Codes(Set<Serializable> values) implements Span {
        /** Copies the values, in order. */
        public Codes {
            Checks.that(!values.isEmpty(), "There must be at least one value to be");
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        static Codes of(AttributeKind kind, Object... values) {
            AttributeKind one = kind == AttributeKind.CODES ? AttributeKind.CODE : kind;
            Set<Serializable> exact = new LinkedHashSet<>();
            for (Object value : values) {
                exact.add((Serializable) one.exact(value));
            }
            return new Codes(exact);
        }

        /** Written out, as in {@link RuleId#equals}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Codes that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public boolean contains(Object value, AsOf asOf) {
            return value instanceof Set<?> several
                    ? several.stream().anyMatch(values::contains)
                    : values.contains(value);
        }

        @Override
        public LocalizedText words() {
            return values.size() == 1
                    ? Phrase.of("is {}", "为{}", values.iterator().next())
                    : Phrase.of("is one of {}", "为{}之一", Phrase.list(values));
        }
    }

    /**
     * Days that end or begin with the day asked about; what happens later that day does not count as past.
     *
     * @param length how long, the day asked about included
     * @param ahead whether the days lie ahead rather than behind
     */
    record Near(Period length, boolean ahead) implements Span {
        private static final int LONGEST_MONTH = 31;

        /** Checks the length. */
        public Near {
            Checks.that(
                    !length.isNegative() && !length.isZero(), "A length of time must be positive, found {}", length);
        }

        static Near of(AttributeKind kind, Period length, boolean ahead) {
            boolean day = kind == AttributeKind.DATE || kind == AttributeKind.MOMENT;
            Checks.that(day, "Only a day or moment can be near the one asked about, not a {}", kind);
            return new Near(length, ahead);
        }

        /** Written out, as in {@link RuleId#equals}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Near that && ahead == that.ahead && length.equals(that.length);
        }

        @Override
        public int hashCode() {
            return 31 * length.hashCode() + Boolean.hashCode(ahead);
        }

        @Override
        public boolean contains(Object value, AsOf asOf) {
            LocalDate today = asOf.date();
            if (value instanceof Instant moment) {
                boolean before = moment.isBefore(asOf.instant());
                return (ahead ? !before : asOf.sees(moment))
                        && contains(LocalDate.ofInstant(moment, asOf.zone()), today);
            }
            return contains((LocalDate) value, today);
        }

        @Override
        public Optional<Distance> distance(Object value, AsOf asOf, boolean inside) {
            if (contains(value, asOf) == inside) {
                return Optional.empty();
            }
            LocalDate day =
                    value instanceof Instant moment ? LocalDate.ofInstant(moment, asOf.zone()) : (LocalDate) value;
            try {
                return distance(day, asOf.date(), inside);
            } catch (ArithmeticException | DateTimeException e) {
                return Optional.empty(); // further than can be said
            }
        }

        /** Time brings nearer what lies ahead and takes away what lies behind; where it does not help, the day must be later. */
        private Optional<Distance> distance(LocalDate day, LocalDate today, boolean inside) {
            LocalDate since = ahead ? today : today.minus(length).plusDays(1);
            if (inside && day.isBefore(since)) {
                return Optional.of(Distance.between(day, since, false));
            }
            LocalDate guess =
                    ahead ? (inside ? day.minus(length) : day.plusDays(1)) : (inside ? day : day.plus(length));
            LocalDate from = guess.minusDays(LONGEST_MONTH);
            return Stream.iterate(from, then -> then.plusDays(1))
                    .limit(2 * LONGEST_MONTH)
                    .filter(then -> then.isAfter(today) && contains(day, then) == inside)
                    .findFirst()
                    .map(then -> Distance.toGo(ChronoUnit.DAYS.between(today, then)));
        }

        private boolean contains(LocalDate day, LocalDate today) {
            return ahead
                    ? !day.isBefore(today) && day.isBefore(today.plus(length))
                    : !day.isAfter(today) && day.isAfter(today.minus(length));
        }

        @Override
        public LocalizedText words() {
            return ahead
                    ? Phrase.of("lies in the next {}", "在未来{}内", length)
                    : Phrase.of("lies in the last {}", "在最近{}内", length);
        }
    }

    /** Any value at all, so long as there is one. */
    record Known() implements Span {
        @Override
        public boolean contains(Object value, AsOf asOf) {
            return true;
        }

        @Override
        public LocalizedText words() {
            return LocalizedText.of("is known", "已知");
        }
    }
}
