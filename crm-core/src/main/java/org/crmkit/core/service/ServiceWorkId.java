package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which piece of service work.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record ServiceWorkId(String value) implements Comparable<ServiceWorkId>, Sayable {
    /** Checks that the key can be an id. */
    public ServiceWorkId {
        Checks.id(value, "ServiceWorkId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ServiceWorkId of(String value) {
        return new ServiceWorkId(value);
    }

    @Override
    public int compareTo(ServiceWorkId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
