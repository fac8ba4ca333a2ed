package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * Days from one day until before another: half-open, so that neighbouring ranges neither overlap nor leave a gap.
 *
 * <p>Written {@code 2026-01-01/2027-01-01}; an open end is two dots, {@code 2026-01-01/..}. A range without days is allowed
 * and contains nothing.
 *
 * @param from the first day; {@link LocalDate#MIN} if open
 * @param until the day after the last; {@link LocalDate#MAX} if open
 */
public record DateRange(LocalDate from, LocalDate until) implements Sayable {
    private static final String OPEN = "..";

    /** Every day. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /** Checks that the range does not run backwards. */
    public DateRange {
        if (!from.equals(LocalDate.MIN)) {
            Checks.day(from, "The first day of a range");
        }
        if (!until.equals(LocalDate.MAX)) {
            Checks.day(until, "The end of a range");
        }
        Checks.that(!until.isBefore(from), "A range from {} must not end before that, found {}", from, until);
    }

    /** {@return the days from one until before the other} */
    public static DateRange of(LocalDate from, LocalDate until) {
        return new DateRange(from, until);
    }

    /** {@return all days from that one on} */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, LocalDate.MAX);
    }

    /** {@return all days before that one} */
    public static DateRange until(LocalDate until) {
        return new DateRange(LocalDate.MIN, until);
    }

    /** {@return the range that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateRange parse(String text) {
        int slash = Math.max(0, text.indexOf('/'));
        LocalDate from;
        LocalDate until;
        try {
            from = end(text.substring(0, slash), LocalDate.MIN);
            until = end(text.substring(slash + 1), LocalDate.MAX);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Checks.fill("A range must read like 2026-01-01/2027-01-01 or 2026-01-01/.., found '{}'", text), e);
        }
        return new DateRange(from, until);
    }

    private static LocalDate end(String text, LocalDate open) {
        return text.equals(OPEN) ? open : LocalDate.parse(text);
    }

    /** {@return whether the day lies in the range} */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** {@return whether the two have a day in common} */
    public boolean overlaps(DateRange other) {
        return intersection(other).isPresent();
    }

    /** {@return the days in both; absent if there are none} */
    public Optional<DateRange> intersection(DateRange other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return first.isBefore(end) ? Optional.of(new DateRange(first, end)) : Optional.empty();
    }

    /** {@return how many days the range has; absent if an end is open} */
    public Optional<Long> days() {
        boolean open = from.equals(LocalDate.MIN) || until.equals(LocalDate.MAX);
        return open ? Optional.empty() : Optional.of(ChronoUnit.DAYS.between(from, until));
    }

    /** Written out, as is {@link #hashCode}: what a record brings for both takes milliseconds to start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRange that && from.equals(that.from) && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + until.hashCode();
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return (from.equals(LocalDate.MIN) ? OPEN : from) + "/" + (until.equals(LocalDate.MAX) ? OPEN : until);
    }
}
