package org.crmkit.scoring.worth;

import java.io.Serializable;
import java.math.RoundingMode;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * Where high values begin, and how far beyond that a value must be before a customer changes sides.
 *
 * @param at the least high value
 * @param margin how far, zero or above, in the same currency
 * @param fitted to how many values it was fitted; 0 if somebody decided it
 */
public record ValueCut(Money at, Money margin, int fitted) implements Serializable {
    /** Checks the margin, and that there is room for it on both sides. */
    public ValueCut {
        Checks.that(
                margin.currency().equals(at.currency()) && margin.signum() >= 0,
                "The margin around {} must be in its currency and not below zero, found {}",
                at,
                margin);
        Checks.that(
                at.plus(margin).compareTo(at.minus(margin)) >= 0, // refused by Money if either has too many digits
                "The margin around {} must leave room on both sides",
                at);
        Checks.that(fitted >= 0, "A threshold cannot be fitted to {} values", fitted);
    }

    /** {@return a threshold that somebody decided} */
    public static ValueCut of(Money at, Money margin) {
        return new ValueCut(at, margin, 0);
    }

    static ValueCut fitted(Money at, Share margin, int values) {
        Money size = at.signum() < 0 ? at.negated() : at;
        return new ValueCut(at, size.times(margin.value(), RoundingMode.HALF_UP), values);
    }

    /** {@return whether a value is high, for a customer of whom nothing was known before} */
    public boolean high(Money value) {
        return value.compareTo(at) >= 0;
    }

    /**
     * {@return whether a value is high, for a customer of whom it was so or not before}
     *
     * <p>What was high is so while it is at least the threshold less the margin; what was not, from the threshold and the margin
     * on.
     */
    public boolean high(Money value, boolean before) {
        return value.compareTo(before ? at.minus(margin) : at.plus(margin)) >= 0;
    }
}
