package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Period;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;

/**
 * What a customer would pay again and again.
 *
 * @param amount how much each time
 * @param per after which time again, such as a month: {@code P1M}
 * @param term for how long altogether; absent if that is open
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"amount", "per", "term"})
public record RecurringAmount(Money amount, Period per, Optional<Period> term) {
    /** Checks that both lengths of time are some. */
    public RecurringAmount {
        positive(per, "The period of a recurring amount");
        term.ifPresent(length -> positive(length, "The term of a recurring amount"));
    }

    /** {@return an amount for each such period, for a term} */
    public static RecurringAmount of(Money amount, Period per, Period term) {
        return new RecurringAmount(amount, per, Optional.of(term));
    }

    private static void positive(Period length, String what) {
        Checks.that(!length.isZero() && !length.isNegative(), "{} must be longer than nothing, found {}", what, length);
    }
}
