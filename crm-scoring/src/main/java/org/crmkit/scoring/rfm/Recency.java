package org.crmkit.scoring.rfm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;

/**
 * How many days ago a customer last bought; 0 is today. Not the repeat-purchase models' age at the last purchase.
 *
 * @param days days since the last purchase, not negative
 */
public record Recency(@JsonValue int days) implements Comparable<Recency>, Sayable {
    /** Checks that the last purchase does not lie ahead. */
    public Recency {
        Checks.that(days >= 0, "Recency must not be negative, found {} days", days);
    }

    /** {@return that many days} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Recency ofDays(int days) {
        return new Recency(days);
    }

    @Override
    public int compareTo(Recency other) {
        return Integer.compare(days, other.days);
    }

    @Override
    public SayAs sayAs() {
        return SayAs.PERIOD;
    }

    /** {@return the ISO form of the days, such as P12D} */
    @Override
    public String toString() {
        return "P" + days + "D";
    }
}
