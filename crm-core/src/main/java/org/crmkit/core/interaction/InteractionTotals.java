package org.crmkit.core.interaction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crmkit.core.contactpoint.Channel;
import org.jspecify.annotations.Nullable;

/** How many interactions there were by channel, direction and kind, in that order. Immutable. */
public final class InteractionTotals implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<Key, InteractionCounts> counts;

    InteractionTotals(Map<Key, InteractionCounts> counts) {
        this.counts = new TreeMap<>(counts);
    }

    /** Channel, direction and kind; a direction that is not known comes first. */
    record Key(Channel channel, @Nullable Direction direction, String kind) implements Comparable<Key>, Serializable {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::channel)
                .thenComparing(key -> key.direction == null ? -1 : key.direction.ordinal())
                .thenComparing(Key::kind);

        static Key of(Interaction interaction) {
            return new Key(interaction.channel(), interaction.direction().orElse(null), interaction.kind());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The interactions of one channel, direction and kind.
     *
     * @param channel over what
     * @param direction who turned to whom; absent if that is not known
     * @param kind the code of what they were for
     * @param counts how many there were
     */
    public record Line(Channel channel, Optional<Direction> direction, String kind, InteractionCounts counts) {}

    /** {@return a line for each channel, direction and kind that came, in that order} */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        counts.forEach(
                (key, count) -> lines.add(new Line(key.channel, Optional.ofNullable(key.direction), key.kind, count)));
        return List.copyOf(lines);
    }

    /** {@return the channels that came, in the order of their codes} */
    public List<Channel> channels() {
        return counts.keySet().stream().map(Key::channel).distinct().toList();
    }

    /** {@return such lines together} */
    public InteractionCounts sum(Predicate<Line> such) {
        return lines().stream().filter(such).map(Line::counts).reduce(InteractionCounts.NONE, InteractionCounts::plus);
    }

    /** {@return all of them together} */
    public InteractionCounts all() {
        return sum(line -> true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InteractionTotals that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return how many there were} */
    @Override
    public String toString() {
        return "InteractionTotals[" + all().all() + "]";
    }
}
