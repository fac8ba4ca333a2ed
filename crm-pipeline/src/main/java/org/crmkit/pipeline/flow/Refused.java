package org.crmkit.pipeline.flow;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.RuleFailure;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.Distance;
import org.crmkit.pipeline.flow.Decision.Verdict;
import org.jspecify.annotations.Nullable;

/** A move that may not be made, and why. */
public sealed interface Refused<K> extends Decision<K> permits NoSuchMove, Refused.TooEarly, Unmet {
    /** {@return why, in one sentence} */
    Reason because();

    /** {@return the names of attributes that are not known and stand in the way, in the order of the guards, each once} */
    default List<String> missing() {
        return List.of();
    }

    /** {@return what would have to change, guard by guard} */
    default List<Advice> advice() {
        return List.of();
    }

    /** {@return the guards that threw an exception instead of answering} */
    default List<RuleFailure> failures() {
        return List.of();
    }

    @Override
    default List<Verdict> verdicts() {
        return List.of();
    }

    /**
     * A refusal because the state that something stands in did not begin before the moment of the move: histories only grow.
     *
     * @param from where it stands
     * @param to where it was to go
     * @param since since when it stands there
     * @param at when it was to move
     */
    record TooEarly<K>(K from, K to, Instant since, Instant at) implements Refused<K> {
        private static final LocalizedText BECAUSE =
                LocalizedText.of("a move at {} must come after the last one, at {}", "{}的流转必须晚于上一次（{}）");

        @Override
        public Reason because() {
            return Reason.of(BECAUSE, at, since);
        }
    }

    /** What would have to change for a guard to let pass. Immutable. */
    final class Advice implements Serializable {
        private static final long serialVersionUID = 1;

        private final RuleId rule;
        private final @Nullable String attribute;
        private final @Nullable Distance distance;
        private final Reason because;

        Advice(RuleId rule, @Nullable String attribute, @Nullable Distance distance, Reason because) {
            this.rule = rule;
            this.attribute = attribute;
            this.distance = distance;
            this.because = because;
        }

        /** {@return the guard that is in the way} */
        public RuleId rule() {
            return rule;
        }

        /** {@return the attribute that would have to be another; absent where the guard does not tell} */
        public Optional<String> attribute() {
            return Optional.ofNullable(attribute);
        }

        /** {@return how far its value is from what is wanted; absent if it is not known or has no distance} */
        public Optional<Distance> distance() {
            return Optional.ofNullable(distance);
        }

        /** {@return what is wanted and what was seen} */
        public Reason because() {
            return because;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Advice that
                    && rule.equals(that.rule)
                    && attribute().equals(that.attribute())
                    && distance().equals(that.distance())
                    && because.equals(that.because);
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + because.hashCode();
        }

        /** {@return the guard and the attribute; not what was seen, which may be personal} */
        @Override
        public String toString() {
            return rule + (attribute == null ? "" : ": " + attribute);
        }
    }
}
