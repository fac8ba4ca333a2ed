package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which opportunity.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record OpportunityId(String value) implements Comparable<OpportunityId>, Sayable {
    /** Checks that the key can be an id. */
    public OpportunityId {
        Checks.id(value, "OpportunityId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OpportunityId of(String value) {
        return new OpportunityId(value);
    }

    @Override
    public int compareTo(OpportunityId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
