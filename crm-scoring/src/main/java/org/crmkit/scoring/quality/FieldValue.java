package org.crmkit.scoring.quality;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/**
 * What a source tells of a field.
 *
 * @param field the name of the field
 * @param value the value as text; blank if there is none
 * @param source which source tells it
 * @param at when it was noted or last confirmed there; absent if that is not known
 */
public record FieldValue(String field, String value, String source, Optional<Instant> at) {
    /** Checks the names. */
    public FieldValue {
        Checks.id(field, "The name of a field");
        Checks.id(source, "The source of a value");
    }

    /** {@return the names only, for values may be personal} */
    @Override
    public String toString() {
        return field + " of " + source;
    }
}
