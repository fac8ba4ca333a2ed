package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which person or organization.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record PartyId(String value) implements Comparable<PartyId>, Sayable {
    /** Checks that the key can be an id. */
    public PartyId {
        Checks.id(value, "PartyId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
