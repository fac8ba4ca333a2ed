package org.crmkit.core.interaction;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/** Two moments of an interaction, of which the first must not be the later one. */
record Span(String first, Optional<Instant> from, String second, Optional<Instant> until) {
    void check(InteractionId id) {
        from.ifPresent(moment -> Checks.moment(moment, "The moment of an interaction"));
        until.ifPresent(moment -> Checks.moment(moment, "The moment of an interaction"));
        boolean backwards = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        Checks.that(
                !backwards,
                "Interaction {} was {} at {} and must not be {} before that, found {}",
                id,
                first,
                from.orElse(null),
                second,
                until.orElse(null));
    }
}
