package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which warranty of an installed product.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record WarrantyId(String value) implements Comparable<WarrantyId>, Sayable {
    /** Checks that the key can be an id. */
    public WarrantyId {
        Checks.id(value, "WarrantyId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WarrantyId of(String value) {
        return new WarrantyId(value);
    }

    @Override
    public int compareTo(WarrantyId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
