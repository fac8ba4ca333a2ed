package org.crmkit.core.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which talk, visit, message or other contact.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record InteractionId(String value) implements Comparable<InteractionId>, Sayable {
    /** Checks that the key can be an id. */
    public InteractionId {
        Checks.id(value, "InteractionId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InteractionId of(String value) {
        return new InteractionId(value);
    }

    @Override
    public int compareTo(InteractionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
