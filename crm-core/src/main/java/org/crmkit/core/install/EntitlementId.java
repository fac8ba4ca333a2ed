package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which entitlement to service.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record EntitlementId(String value) implements Comparable<EntitlementId>, Sayable {
    /** Checks that the key can be an id. */
    public EntitlementId {
        Checks.id(value, "EntitlementId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntitlementId of(String value) {
        return new EntitlementId(value);
    }

    @Override
    public int compareTo(EntitlementId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
