package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which quote.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record QuoteId(String value) implements Comparable<QuoteId>, Sayable {
    /** Checks that the key can be an id. */
    public QuoteId {
        Checks.id(value, "QuoteId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QuoteId of(String value) {
        return new QuoteId(value);
    }

    @Override
    public int compareTo(QuoteId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
