package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * Which installed product: one unit, or some that are not told apart.
 *
 * @param value the host's own key, as text of 1 to 200 characters
 */
public record InstalledProductId(String value) implements Comparable<InstalledProductId>, Sayable {
    /** Checks that the key can be an id. */
    public InstalledProductId {
        Checks.id(value, "InstalledProductId");
    }

    /** {@return the id with that key} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InstalledProductId of(String value) {
        return new InstalledProductId(value);
    }

    @Override
    public int compareTo(InstalledProductId other) {
        return value.compareTo(other.value);
    }

    /** {@return the key} */
    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
