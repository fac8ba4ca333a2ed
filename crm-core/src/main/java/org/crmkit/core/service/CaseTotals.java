package org.crmkit.core.service;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.stat.Quantiles;
import org.jspecify.annotations.Nullable;

/** How many cases there are by kind, category of status, priority and channel, in that order. Immutable. */
public final class CaseTotals implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<Key, Counts> counts;

    CaseTotals(Map<Key, Counts> counts) {
        this.counts = new TreeMap<>(counts);
    }

    /** Kind, category, priority and channel; what is not known comes first. */
    record Key(
            String kind,
            CaseStatus.Category category,
            @Nullable Priority priority,
            @Nullable Channel channel) implements Comparable<Key>, Serializable {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
                .thenComparing(Key::category)
                .thenComparing(Key::priority, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Key::channel, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How long things took, by the clock on the wall, each rounded down to the second.
     *
     * @param seconds each of them, ascending
     */
    public record Times(List<Long> seconds) implements Serializable {
        /** Nothing. */
        public static final Times NONE = new Times(List.of());

        /** Puts them in order. */
        public Times {
            seconds = seconds.stream().sorted().toList();
        }

        /** {@return all together} */
        public Duration sum() {
            return Duration.ofSeconds(
                    seconds.stream().mapToLong(Long::longValue).sum());
        }

        /** {@return how long they took on average, to the nanosecond below; absent if there are none} */
        public Optional<Duration> mean() {
            return seconds.isEmpty() ? Optional.empty() : Optional.of(sum().dividedBy(seconds.size()));
        }

        /**
         * {@return how long that share of them took at most, as {@link Quantiles#floor} has it; absent if there are none}
         *
         * @throws IllegalArgumentException if the fraction lies outside 0..1
         */
        public Optional<Duration> quantile(int numerator, int denominator) {
            long[] sorted = seconds.stream().mapToLong(Long::longValue).toArray();
            return sorted.length == 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(Quantiles.floor(sorted, numerator, denominator)));
        }

        private Times plus(Times other) {
            return new Times(
                    Stream.concat(seconds.stream(), other.seconds.stream()).toList());
        }
    }

    /**
     * How many cases there are, and what happened to them.
     *
     * @param all how many
     * @param opened how many of them came in on the days of the range
     * @param solved how many are resolved or closed, since a day of the range
     * @param closed how many are closed, since a day of the range
     * @param reopened how many of them ever came back
     * @param response how long customers waited for first answers that were given on the days of the range
     * @param resolution how long those took that are counted as solved
     */
    public record Counts(
            long all, long opened, long solved, long closed, long reopened, Times response, Times resolution)
            implements Serializable {
        /** Nothing. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, Times.NONE, Times.NONE);

        /** {@return both together} */
        public Counts plus(Counts other) {
            return new Counts(
                    all + other.all,
                    opened + other.opened,
                    solved + other.solved,
                    closed + other.closed,
                    reopened + other.reopened,
                    response.plus(other.response),
                    resolution.plus(other.resolution));
        }
    }

    /**
     * The cases of one kind, category, priority and channel.
     *
     * @param kind the code of what they are
     * @param category where they stand
     * @param priority how soon they have to be dealt with; absent if that is not known
     * @param channel over what they came in; absent if that is not known
     * @param counts how many there are
     */
    public record Line(
            String kind,
            CaseStatus.Category category,
            Optional<Priority> priority,
            Optional<Channel> channel,
            Counts counts) {}

    /** {@return a line for each kind, category, priority and channel that came, in that order} */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        counts.forEach((key, count) -> lines.add(new Line(
                key.kind, key.category, Optional.ofNullable(key.priority), Optional.ofNullable(key.channel), count)));
        return List.copyOf(lines);
    }

    /** {@return such lines together} */
    public Counts sum(Predicate<Line> such) {
        return lines().stream().filter(such).map(Line::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** {@return all of them together} */
    public Counts all() {
        return sum(line -> true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseTotals that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "CaseTotals[" + all().all() + "]";
    }
}
