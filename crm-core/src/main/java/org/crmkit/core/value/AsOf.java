package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * The moment a question is asked about, and the zone in which days are counted; the last argument of every question.
 *
 * <p>Nothing in the library reads a clock: yesterday's answer can be asked for again today. What happened after this
 * moment is invisible. The text form is {@code 2026-11-21T23:59:59.999999999+08:00[Asia/Shanghai]}.
 */
public final class AsOf implements Sayable {
    private static final long serialVersionUID = 1;

    private final Instant instant;
    private final ZoneId zone;
    private final LocalDate date;

    private AsOf(Instant instant, ZoneId zone) {
        this.instant = Checks.moment(instant, "The moment asked about");
        this.zone = zone;
        this.date = LocalDate.ofInstant(instant, zone);
    }

    /** {@return that moment, with days counted in that zone} */
    public static AsOf of(Instant instant, ZoneId zone) {
        return new AsOf(instant, zone);
    }

    /** {@return the last nanosecond of a day in a zone: all that happened on that day is visible} */
    public static AsOf endOf(LocalDate day, ZoneId zone) {
        Checks.day(day, "The day asked about");
        return new AsOf(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1), zone);
    }

    /**
     * {@return the moment that a text names}
     *
     * @throws IllegalArgumentException if the text is not an ISO date-time with offset and zone
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AsOf parse(String text) {
        try {
            ZonedDateTime moment = ZonedDateTime.parse(text);
            return new AsOf(moment.toInstant(), moment.getZone());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Checks.fill("A moment must read like 2026-11-21T10:15:30+08:00[Asia/Shanghai], found '{}'", text),
                    e);
        }
    }

    /** {@return the moment} */
    public Instant instant() {
        return instant;
    }

    /** {@return the zone in which days are counted} */
    public ZoneId zone() {
        return zone;
    }

    /** {@return the day of the moment in its zone} */
    public LocalDate date() {
        return date;
    }

    /** {@return whether something that happened then is visible: not after this moment} */
    public boolean sees(Instant happened) {
        return !happened.isAfter(instant);
    }

    /** {@return whether something that happened on that day is visible: not after the day of this moment} */
    public boolean sees(LocalDate happened) {
        return !happened.isAfter(date);
    }

    @Override
    public SayAs sayAs() {
        return SayAs.TEXT;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof AsOf that && instant.equals(that.instant) && zone.equals(that.zone));
    }

    @Override
    public int hashCode() {
        return 31 * instant.hashCode() + zone.hashCode();
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return instant.atZone(zone).toString();
    }
}
