package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.crmkit.core.check.Checks;

/**
 * Days on which nothing happens to a deal for a known reason, so that it is not taken for forgotten.
 *
 * @param reason the code of why: {@code budget-round}
 * @param since the first such day
 * @param resume the day on which work goes on, after the first
 */
@JsonPropertyOrder({"reason", "since", "resume"})
public record Snooze(String reason, LocalDate since, LocalDate resume) {
    /** Checks the reason and the order of the days. */
    public Snooze {
        Checks.id(reason, "The reason of a snooze");
        Checks.day(since, "The first day of a snooze");
        Checks.day(resume, "The day on which a snooze ends");
        Checks.that(resume.isAfter(since), "A snooze since {} must end later, found {}", since, resume);
    }

    /** {@return whether nothing was to happen on that day} */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && day.isBefore(resume);
    }
}
