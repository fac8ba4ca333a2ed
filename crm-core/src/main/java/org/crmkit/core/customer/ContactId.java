package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which contact: which person at which organization.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record ContactId(String value) implements Comparable<ContactId>, Sayable {
    /** Checks that the key can be an id. */
    public ContactId {
        Checks.id(value, "ContactId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
