package org.crmkit.core.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which follow-up: something that somebody has to do by a day.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record FollowUpId(String value) implements Comparable<FollowUpId>, Sayable {
    /** Checks that the key can be an id. */
    public FollowUpId {
        Checks.id(value, "FollowUpId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FollowUpId of(String value) {
        return new FollowUpId(value);
    }

    @Override
    public int compareTo(FollowUpId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
