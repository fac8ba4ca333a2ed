package org.crmkit.core.stat;

import java.io.Serializable;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * Adds things up so that parts can be added up elsewhere and merged: in a loop, a parallel stream, or a cluster job.
 *
 * <p>Laws: merging is associative and commutative, an empty tally changes nothing, and any partition of the items gives
 * the same result. A tally is mutable and not thread-safe; its result is immutable.
 *
 * @param <T> what is added
 * @param <R> what comes out
 * @param <Self> the tally itself
 */
public interface Tally<T, R, Self extends Tally<T, R, Self>> extends Serializable {
    /** Adds one item. */
    void add(T item);

    /** Adds all that another tally has seen; the other one is left as it was. */
    void merge(Self other);

    /** {@return what has been added up so far; the tally can go on} */
    R result();

    /** {@return a collector for streams}, parallel ones included. */
    static <T, R, A extends Tally<T, R, A>> Collector<T, A, R> collector(Supplier<A> start) {
        return Collector.of(
                start,
                A::add,
                (left, right) -> {
                    left.merge(right);
                    return left;
                },
                A::result);
    }
}
