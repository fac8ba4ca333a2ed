package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.time.LocalDate;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;

/**
 * What a customer ordered on a day, or, with a negative amount, got back.
 *
 * @param day the day of the order or refund
 * @param amount how much, not zero, in whole smallest units of its currency
 */
public record Trade(LocalDate day, Money amount) implements Serializable {
    /** Checks the amount. */
    public Trade {
        Checks.day(day, "The day of a trade");
        Checks.that(amount.signum() != 0, "A trade must be over more or less than nothing, found {}", amount);
        amount.minorUnits(); // refuses what is finer than the smallest unit
    }
}
