package org.crmkit.core.sales;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;

/**
 * All that one customer bought on one day.
 *
 * @param day the day
 * @param amount the sum of the day, returns taken off
 * @param purchases how many purchases; returns do not count, so it may be 0
 */
@JsonPropertyOrder({"day", "amount", "purchases"})
public record PurchaseDay(
        @JsonProperty(required = true) LocalDate day,
        @JsonProperty(required = true) Money amount,
        @JsonProperty(required = true) int purchases)
        implements Serializable {
    /** Checks the day and the count. */
    public PurchaseDay {
        Checks.day(day, "A purchase day");
        Checks.that(purchases >= 0, "The purchases of a day must not be negative, found {}", purchases);
    }

    /** {@return what was bought on the same day in both} */
    PurchaseDay plus(PurchaseDay other) {
        return new PurchaseDay(day, amount.plus(other.amount), Math.addExact(purchases, other.purchases));
    }
}
