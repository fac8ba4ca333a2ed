package org.crmkit.core.box;

import java.util.Optional;
import java.util.Set;

/** What may be asked of one value. */
public sealed interface Question {
    /**
     * Whether it lies between two places.
     *
     * @param from the place behind which it is to lie; absent if anything may lie before it
     * @param until the place before which it is to lie; absent if anything may lie behind it
     */
    record Between(Optional<Bound> from, Optional<Bound> until) implements Question {
        /** {@return whether it lies between these two} */
        public static Between of(Bound from, Bound until) {
            return new Between(Optional.of(from), Optional.of(until));
        }
    }

    /**
     * Whether it, or one of several at once, is among some.
     *
     * @param values those
     */
    record Among(Set<?> values) implements Question {}

    /** Whether it is known; the only question that a value which is not known answers. */
    record Known() implements Question {}

    /**
     * A place between values.
     *
     * @param value a value, comparable with all others of the same thing, that can stand in a sentence
     * @param after whether the place is right after the value rather than right before it
     */
    record Bound(Comparable<?> value, boolean after) implements Comparable<Bound> {
        @Override
        @SuppressWarnings("unchecked") // a line is made of values of one class only
        public int compareTo(Bound other) {
            int order = ((Comparable<Object>) value).compareTo(other.value);
            return order == 0 ? Boolean.compare(after, other.after) : order;
        }
    }
}
