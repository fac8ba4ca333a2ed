package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which delivery.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record DeliveryId(String value) implements Comparable<DeliveryId>, Sayable {
    /** Checks that the key can be an id. */
    public DeliveryId {
        Checks.id(value, "DeliveryId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliveryId of(String value) {
        return new DeliveryId(value);
    }

    @Override
    public int compareTo(DeliveryId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
