package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/**
 * What is to be done next for a deal.
 *
 * @param what in a few words
 * @param day by which day; absent if none was named
 * @param agreed the day on which it was agreed, before which nobody knew of it; absent if that is not known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"what", "day", "agreed"})
public record NextStep(String what, Optional<LocalDate> day, Optional<LocalDate> agreed) {
    /** Checks the words and the order of the days. */
    public NextStep {
        Checks.that(!what.isBlank(), "A next step must say what is to be done");
        day.ifPresent(last -> Checks.day(last, "The day of a next step"));
        agreed.ifPresent(first -> {
            Checks.day(first, "The day on which a next step was agreed");
            LocalDate last = day.orElse(first);
            Checks.that(!last.isBefore(first), "A next step was agreed on {}, found one for {}", first, last);
        });
    }

    /** {@return a step by a day} */
    public static NextStep of(String what, LocalDate day) {
        return new NextStep(what, Optional.of(day), Optional.empty());
    }

    /** {@return the days; not the words, which may be personal} */
    @Override
    public String toString() {
        return "NextStep[" + day.map(LocalDate::toString).orElse("some day") + "]";
    }
}
