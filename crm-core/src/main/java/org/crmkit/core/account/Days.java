package org.crmkit.core.account;

import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/** What holds of the days of every fact of this package. */
final class Days {
    private Days() {}

    static void check(String what, CustomerId customer, DateRange days) {
        Checks.that(
                days.from().isBefore(days.until()),
                "{} of customer {} must hold for one day at least, found {}",
                what,
                customer,
                days);
    }

    /** {@return days as they were known at a moment: open if they ended later; absent if they began later} */
    static Optional<DateRange> knownAt(DateRange days, AsOf asOf) {
        if (!asOf.sees(days.from())) {
            return Optional.empty();
        }
        return Optional.of(asOf.sees(days.until()) ? days : DateRange.from(days.from()));
    }
}
