package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * The key under which a source system knows something, written {@code sap:10004711}.
 *
 * @param source the source system, as text of 1 to 200 characters without a colon
 * @param key the key there; it may hold colons
 */
public record ExternalId(String source, String key) implements Comparable<ExternalId>, Sayable {
    private static final Comparator<ExternalId> ORDER =
            Comparator.comparing(ExternalId::source).thenComparing(ExternalId::key);

    /** Checks both parts. */
    public ExternalId {
        Checks.id(source, "The source of an external id");
        Checks.that(source.indexOf(':') < 0, "The source of an external id must not hold a colon, found '{}'", source);
        Checks.id(key, "The key of an external id");
    }

    /** {@return the key in that source} */
    public static ExternalId of(String source, String key) {
        return new ExternalId(source, key);
    }

    /** {@return the external id that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExternalId parse(String text) {
        int colon = text.indexOf(':');
        Checks.that(colon > 0, "An external id must read like sap:10004711, found '{}'", text);
        return new ExternalId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public int compareTo(ExternalId other) {
        return ORDER.compare(this, other);
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return source + ":" + key;
    }
}
