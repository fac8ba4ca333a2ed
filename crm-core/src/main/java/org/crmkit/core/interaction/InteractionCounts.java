package org.crmkit.core.interaction;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.crmkit.core.stat.Wilson;

/**
 * How many interactions there were, and how long customers waited.
 *
 * @param all how many
 * @param answered in how many of them somebody answered
 * @param abandoned in how many the customer gave up waiting
 * @param waits in how many it is known how long the customer waited for the answer
 * @param waited how long they waited in those, together
 */
public record InteractionCounts(long all, long answered, long abandoned, long waits, Duration waited)
        implements Serializable {
    /** Nothing. */
    public static final InteractionCounts NONE = new InteractionCounts(0, 0, 0, 0, Duration.ZERO);

    static InteractionCounts of(Interaction interaction) {
        Optional<Duration> wait = interaction
                .queuedAt()
                .flatMap(from -> interaction.answeredAt().map(until -> Duration.between(from, until)));
        return new InteractionCounts(
                1,
                interaction.answeredAt().isPresent() ? 1 : 0,
                interaction.abandonedAt().isPresent() ? 1 : 0,
                wait.isPresent() ? 1 : 0,
                wait.orElse(Duration.ZERO));
    }

    /** {@return both together} */
    public InteractionCounts plus(InteractionCounts other) {
        return new InteractionCounts(
                all + other.all,
                answered + other.answered,
                abandoned + other.abandoned,
                waits + other.waits,
                waited.plus(other.waited));
    }

    /** {@return the abandoned among those that were answered or abandoned, with its 95 % interval; absent if there are none} */
    public Optional<Wilson> abandonedShare() {
        long trials = answered + abandoned;
        return trials == 0 ? Optional.empty() : Optional.of(Wilson.of(abandoned, trials));
    }

    /** {@return how long customers waited for an answer on average, to the nanosecond below; absent if that is not known of any} */
    public Optional<Duration> meanWait() {
        return waits == 0 ? Optional.empty() : Optional.of(waited.dividedBy(waits));
    }
}
