package org.crmkit.core.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which question how content somebody is.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record SatisfactionId(String value) implements Comparable<SatisfactionId>, Sayable {
    /** Checks that the key can be an id. */
    public SatisfactionId {
        Checks.id(value, "SatisfactionId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SatisfactionId of(String value) {
        return new SatisfactionId(value);
    }

    @Override
    public int compareTo(SatisfactionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
