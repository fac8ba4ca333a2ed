package org.crmkit.core.golden;

/**
 * A fact, or one value of it, and where it comes from.
 *
 * @param value what was told
 * @param from who told it when
 */
public record Sourced<T>(T value, Provenance from) {
    /** {@return a value with its source} */
    public static <T> Sourced<T> of(T value, Provenance from) {
        return new Sourced<>(value, from);
    }
}
