package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which lead.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record LeadId(String value) implements Comparable<LeadId>, Sayable {
    /** Checks that the key can be an id. */
    public LeadId {
        Checks.id(value, "LeadId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LeadId of(String value) {
        return new LeadId(value);
    }

    @Override
    public int compareTo(LeadId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
