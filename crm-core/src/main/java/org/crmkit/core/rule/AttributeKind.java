package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;

/** What kind of value an attribute has, and in which exact form it is compared. */
public enum AttributeKind {
    /** A whole number that is always known, as {@link Long}. */
    COUNT(true),
    /** A number, as {@link BigDecimal}. */
    NUMBER(true),
    /** An amount in one currency. */
    MONEY(true),
    /** Yes or no. */
    FLAG(false),
    /** A code: text, or the name of an enum's constant. */
    CODE(false),
    /** Several codes, in the order in which they are given. */
    CODES(false),
    /** A day. */
    DATE(true),
    /** A moment. */
    MOMENT(true);

    private final boolean ordered;

    AttributeKind(boolean ordered) {
        this.ordered = ordered;
    }

    /** {@return whether values can be told apart as less and more} */
    boolean ordered() {
        return ordered;
    }

    /**
     * {@return the value in the form in which this kind is compared}
     *
     * @throws IllegalArgumentException if it is of another kind
     */
    Object exact(Object value) {
        return switch (this) {
            case COUNT -> count(value);
            case NUMBER -> number(value);
            case CODE -> code(value);
            case CODES -> codes(value);
            case FLAG -> as(Boolean.class, value);
            case MONEY -> as(Money.class, value);
            case DATE -> as(LocalDate.class, value);
            case MOMENT -> as(Instant.class, value);
        };
    }

    /** {@return below zero, zero or above, as the first of two values in exact form is less, equal or more} */
    int compare(Object one, Object other) {
        return switch (this) {
            case COUNT -> ((Long) one).compareTo((Long) other);
            case NUMBER -> ((BigDecimal) one).compareTo((BigDecimal) other);
            case MONEY -> ((Money) one).compareTo((Money) other);
            case DATE -> ((LocalDate) one).compareTo((LocalDate) other);
            case MOMENT -> ((Instant) one).compareTo((Instant) other);
            case FLAG, CODE, CODES -> throw new IllegalArgumentException("A " + this + " is not ordered");
        };
    }

    private Object as(Class<?> type, Object value) {
        Checks.that(type.isInstance(value), "{} must be a {}, found {}", this, type.getSimpleName(), kindOf(value));
        return value;
    }

    private Long count(Object value) {
        if (value instanceof Long count) {
            return count;
        }
        BigDecimal exact = number(value);
        Checks.that(
                exact.scale() <= 0 && exact.toBigInteger().bitLength() < Long.SIZE,
                "{} must be whole, and of 64 bits at most, found {}",
                this,
                exact);
        return exact.longValueExact();
    }

    private BigDecimal number(Object value) {
        Checks.that(value instanceof Number, "{} must be a number, found {}", this, kindOf(value));
        BigDecimal exact = Checks.number((Number) value, name());
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    private String code(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        boolean number = value instanceof Number || value instanceof Boolean || value instanceof Collection;
        Checks.that(!number, "{} must be text or a constant, found {}", this, kindOf(value));
        return value.toString();
    }

    private Set<String> codes(Object value) {
        Checks.that(value instanceof Collection, "{} must be a collection of codes, found {}", this, kindOf(value));
        Set<String> codes = new LinkedHashSet<>();
        ((Collection<?>) value).forEach(code -> codes.add(code(code)));
        return codes;
    }

    private static String kindOf(Object value) {
        return value.getClass().getSimpleName();
    }
}
