package org.crmkit.core.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;

/**
 * What a rule adds to a score, or, below zero, takes off.
 *
 * @param value -1,000,000 to 1,000,000
 */
public record Points(@JsonValue int value) implements Comparable<Points>, Sayable {
    private static final int MOST = 1_000_000;

    /** Checks the size, so that no card can overflow. */
    public Points {
        Checks.that(
                value >= -MOST && value <= MOST, "Points must lie between -1,000,000 and 1,000,000, found {}", value);
    }

    /** {@return that many points} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Points of(int value) {
        return new Points(value);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public SayAs sayAs() {
        return SayAs.NUMBER;
    }

    /** {@return the number} */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
