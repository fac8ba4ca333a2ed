package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * What a conversion makes of one field; the values, which may be personal, stand in the records.
 *
 * @param record of which record: {@code customer}, {@code organization}, {@code person}, {@code contact}, {@code contact-point}
 *     or {@code opportunity}
 * @param field which field there, by its name; of contact points, their kind
 * @param outcome what became of it
 */
@JsonPropertyOrder({"record", "field", "outcome"})
public record ConversionLine(String record, String field, Outcome outcome) implements Serializable {
    /** What becomes of a field of which the lead tells something. */
    public enum Outcome {
        /** It was empty, and has the lead's value now. */
        FILLED,
        /** It had the lead's value already. */
        KEPT,
        /** It has another value, and keeps it. */
        CONFLICTING,
        /** It had another value, and has the lead's now. */
        REPLACED
    }
}
