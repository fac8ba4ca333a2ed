package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which payment.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record PaymentId(String value) implements Comparable<PaymentId>, Sayable {
    /** Checks that the key can be an id. */
    public PaymentId {
        Checks.id(value, "PaymentId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PaymentId of(String value) {
        return new PaymentId(value);
    }

    @Override
    public int compareTo(PaymentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
