package org.crmkit.pipeline.opportunity;

import java.util.Optional;
import org.crmkit.core.check.Checks;

/**
 * How long an opportunity is expected to stay in a stage.
 *
 * @param days 1 to 3,650; calendar days, or working days of the calendar
 * @param calendar the code of the working calendar; absent for calendar days
 */
public record ExpectedStay(int days, Optional<String> calendar) {
    private static final int LONGEST = 3_650;

    /** Checks the days and the code. */
    public ExpectedStay {
        Checks.that(days >= 1 && days <= LONGEST, "A stay must be expected to take 1 to 3650 days, found {}", days);
        calendar.ifPresent(code -> Checks.id(code, "The code of a calendar"));
    }

    /** {@return a stay of calendar days} */
    public static ExpectedStay days(int days) {
        return new ExpectedStay(days, Optional.empty());
    }

    /** {@return a stay of working days} */
    public static ExpectedStay workingDays(int days, String calendar) {
        return new ExpectedStay(days, Optional.of(calendar));
    }
}
