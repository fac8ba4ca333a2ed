package org.crmkit.core.rule;

import java.io.Serializable;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;

/**
 * What a rule said: yes with a value, no, or unknown; each with a because.
 *
 * @param <R> what a yes carries; it must be serializable for the answer to be
 */
public sealed interface Answer<R> extends Serializable {
    /** {@return why} */
    Reason because();

    /** {@return yes, no or unknown} */
    Truth truth();

    /** {@return what the yes carries; absent if the answer is no or unknown} */
    Optional<R> yes();

    /** Yes, and what follows from it. */
    record Yes<R>(R value, Reason because) implements Answer<R> {
        @Override
        public Truth truth() {
            return Truth.YES;
        }

        @Override
        public Optional<R> yes() {
            return Optional.of(value);
        }
    }

    /** No. */
    record No<R>(Reason because) implements Answer<R> {
        @Override
        public Truth truth() {
            return Truth.NO;
        }

        @Override
        public Optional<R> yes() {
            return Optional.empty();
        }
    }

    /** Not known: something that is needed to tell is missing. */
    record Unknown<R>(Reason because) implements Answer<R> {
        @Override
        public Truth truth() {
            return Truth.UNKNOWN;
        }

        @Override
        public Optional<R> yes() {
            return Optional.empty();
        }
    }

    /** {@return yes, because of a sentence in English} */
    static <R> Answer<R> yes(R value, String because, Object... args) {
        return new Yes<>(value, Reason.of(because, args));
    }

    /** {@return yes, because of a sentence in English and Chinese} */
    static <R> Answer<R> yes(R value, LocalizedText because, Object... args) {
        return new Yes<>(value, Reason.of(because, args));
    }

    /** {@return a yes that carries nothing but itself} */
    static Answer<Boolean> holds(String because, Object... args) {
        return yes(true, because, args);
    }

    /** {@return no, because of a sentence in English} */
    static <R> Answer<R> no(String because, Object... args) {
        return new No<>(Reason.of(because, args));
    }

    /** {@return no, because of a sentence in English and Chinese} */
    static <R> Answer<R> no(LocalizedText because, Object... args) {
        return new No<>(Reason.of(because, args));
    }

    /** {@return unknown, because of a sentence in English} */
    static <R> Answer<R> unknown(String because, Object... args) {
        return new Unknown<>(Reason.of(because, args));
    }

    /** {@return unknown, because of a sentence in English and Chinese} */
    static <R> Answer<R> unknown(LocalizedText because, Object... args) {
        return new Unknown<>(Reason.of(because, args));
    }
}
