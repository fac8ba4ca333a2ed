package org.crmkit.core.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;

/**
 * A part of every day, half-open, in local time; written {@code 09:00/12:00}. One over midnight is two.
 *
 * @param from the first moment
 * @param until the moment after the last, after the first
 */
public record TimeRange(LocalTime from, LocalTime until) implements Sayable {
    /** The morning: from 6 to 12 o'clock. */
    public static final TimeRange MORNING = new TimeRange(LocalTime.of(6, 0), LocalTime.NOON);

    /** The afternoon: from 12 to 18 o'clock. */
    public static final TimeRange AFTERNOON = new TimeRange(LocalTime.NOON, LocalTime.of(18, 0));

    /** The evening: from 18 to 22 o'clock. */
    public static final TimeRange EVENING = new TimeRange(LocalTime.of(18, 0), LocalTime.of(22, 0));

    /** Checks that the range does not run backwards. */
    public TimeRange {
        Checks.that(from.isBefore(until), "A part of the day from {} must end after that, found {}", from, until);
    }

    /** {@return the time from one moment until before the other} */
    public static TimeRange of(LocalTime from, LocalTime until) {
        return new TimeRange(from, until);
    }

    /** {@return the part of the day that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TimeRange parse(String text) {
        int slash = Math.max(0, text.indexOf('/'));
        LocalTime from;
        LocalTime until;
        try {
            from = LocalTime.parse(text.substring(0, slash));
            until = LocalTime.parse(text.substring(slash + 1));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Checks.fill("A part of the day must read like 09:00/12:00, found '{}'", text), e);
        }
        return new TimeRange(from, until);
    }

    /** {@return whether the time of day lies in the range} */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return from + "/" + until;
    }
}
