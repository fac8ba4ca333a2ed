package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which employee of the company itself.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record EmployeeId(String value) implements Comparable<EmployeeId>, Sayable {
    /** Checks that the key can be an id. */
    public EmployeeId {
        Checks.id(value, "EmployeeId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EmployeeId of(String value) {
        return new EmployeeId(value);
    }

    @Override
    public int compareTo(EmployeeId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
