package org.crmkit.core.sales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which outlet: a shop, a branch, a web shop, a dealer's door.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record OutletId(String value) implements Comparable<OutletId>, Sayable {
    /** Checks that the key can be an id. */
    public OutletId {
        Checks.id(value, "OutletId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OutletId of(String value) {
        return new OutletId(value);
    }

    @Override
    public int compareTo(OutletId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
