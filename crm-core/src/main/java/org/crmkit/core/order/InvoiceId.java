package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which invoice.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record InvoiceId(String value) implements Comparable<InvoiceId>, Sayable {
    /** Checks that the key can be an id. */
    public InvoiceId {
        Checks.id(value, "InvoiceId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvoiceId of(String value) {
        return new InvoiceId(value);
    }

    @Override
    public int compareTo(InvoiceId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
