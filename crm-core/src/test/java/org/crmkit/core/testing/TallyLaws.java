package org.crmkit.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.crmkit.core.stat.Tally;

/**
 * The laws of {@link Tally}, checked for some items; meant to be fed by a property test. Results must have an
 * {@code equals} that compares what they say.
 */
public final class TallyLaws {
    private static final int PARTITIONS = 4;

    private TallyLaws() {}

    /**
     * Checks that every way of adding the items up gives the same: any partition, any order of items and of merging, empty
     * parts, going on after a result, going on in another JVM, a parallel stream.
     *
     * @param start gives an empty tally
     * @param items what is added; the more alike some are, the more is checked
     */
    public static <T, R, A extends Tally<T, R, A>> void check(Supplier<A> start, List<? extends T> items) {
        List<T> all = List.copyOf(items);
        R expected = TallyLaws.<T, R, A>added(start, all).result();
        goesOnAfterAResult(start, all, expected);
        ignoresEmptyParts(start, all, expected);
        goesOnAfterATrip(start, all, expected);
        for (int seed = 0; seed < PARTITIONS; seed++) {
            mergesInAnyOrder(start, all, expected, new Random(31L * all.size() + seed));
        }
        R streamed = all.parallelStream().collect(Tally.collector(start));
        assertThat(streamed).as("collected by a parallel stream").isEqualTo(expected);
        R inOrder = all.stream().collect(Tally.collector(start));
        assertThat(inOrder).as("collected by a stream").isEqualTo(expected);
    }

    private static <T, R, A extends Tally<T, R, A>> void goesOnAfterAResult(
            Supplier<A> start, List<T> all, R expected) {
        int half = all.size() / 2;
        A tally = added(start, all.subList(0, half));
        R early = tally.result();
        assertThat(tally.result()).as("the result asked for twice").isEqualTo(early);
        all.subList(half, all.size()).forEach(tally::add);
        assertThat(tally.result()).as("added to after a result").isEqualTo(expected);
        R again = TallyLaws.<T, R, A>added(start, all.subList(0, half)).result();
        assertThat(early).as("an early result, after more was added").isEqualTo(again);
    }

    private static <T, R, A extends Tally<T, R, A>> void ignoresEmptyParts(Supplier<A> start, List<T> all, R expected) {
        A filled = added(start, all);
        filled.merge(start.get());
        assertThat(filled.result()).as("merged with an empty tally").isEqualTo(expected);
        A empty = start.get();
        empty.merge(filled);
        assertThat(empty.result()).as("an empty tally merged with a filled one").isEqualTo(expected);
        empty.merge(filled);
        assertThat(filled.result()).as("the tally that was merged into another").isEqualTo(expected);
    }

    private static <T, R, A extends Tally<T, R, A>> void goesOnAfterATrip(Supplier<A> start, List<T> all, R expected) {
        int half = all.size() / 2;
        A arrived = Copies.serialized(added(start, all.subList(0, half)));
        arrived.merge(Copies.serialized(start.get()));
        all.subList(half, all.size()).forEach(arrived::add);
        assertThat(arrived.result())
                .as("half filled, serialized, read again and filled")
                .isEqualTo(expected);
    }

    /** Deals the items to parts in random order, then merges two random parts until one is left. */
    private static <T, R, A extends Tally<T, R, A>> void mergesInAnyOrder(
            Supplier<A> start, List<T> all, R expected, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        List<A> parts = new ArrayList<>();
        for (int part = random.nextInt(5); part >= 0; part--) {
            parts.add(start.get());
        }
        for (T item : shuffled) {
            parts.get(random.nextInt(parts.size())).add(item);
        }
        while (parts.size() > 1) {
            A taken = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(taken);
        }
        assertThat(parts.get(0).result()).as("dealt to parts and merged").isEqualTo(expected);
    }

    private static <T, R, A extends Tally<T, R, A>> A added(Supplier<A> start, List<T> items) {
        A tally = start.get();
        items.forEach(tally::add);
        return tally;
    }
}
