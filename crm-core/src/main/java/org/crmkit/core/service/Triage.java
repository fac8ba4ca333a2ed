package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/**
 * How a case was judged: whom it hits, how long it can wait, and so how soon something has to be done.
 *
 * @param impact the code of whom it hits; absent if nobody judged that
 * @param urgency the code of how long it can wait; absent if nobody judged that
 * @param priority the priority where it does not follow from the two: set over them by somebody, who then says why, or told
 *     without them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"impact", "urgency", "priority"})
public record Triage(Optional<String> impact, Optional<String> urgency, Optional<Priority> priority) {
    /** Checks the codes, and that there is anything. */
    public Triage {
        impact.ifPresent(code -> Checks.id(code, "The impact of a case"));
        urgency.ifPresent(code -> Checks.id(code, "The urgency of a case"));
        Checks.that(
                impact.isPresent() || urgency.isPresent() || priority.isPresent(),
                "A triage must name an impact, an urgency or a priority");
    }

    /** {@return a judgement from which the priority follows} */
    public static Triage of(String impact, String urgency) {
        return new Triage(Optional.of(impact), Optional.of(urgency), Optional.empty());
    }

    /** {@return a priority told without impact and urgency} */
    public static Triage of(Priority priority) {
        return new Triage(Optional.empty(), Optional.empty(), Optional.of(priority));
    }

    /** {@return this judgement with a priority set over it} */
    public Triage with(Priority other) {
        return new Triage(impact, urgency, Optional.of(other));
    }

    /** {@return whether impact and urgency are known and somebody set a priority over them} */
    public boolean overridden() {
        return impact.isPresent() && urgency.isPresent() && priority.isPresent();
    }

    /** {@return the priority that was set or else follows from a matrix}; absent if impact or urgency is not known to it. */
    public Optional<Priority> priority(PriorityMatrix matrix) {
        return priority.or(() -> impact.flatMap(hit -> urgency.flatMap(wait -> matrix.priority(hit, wait))));
    }
}
