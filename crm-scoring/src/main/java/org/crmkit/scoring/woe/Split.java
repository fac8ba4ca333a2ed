package org.crmkit.scoring.woe;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.crmkit.core.check.Checks;

/**
 * Cases, by whether it happened.
 *
 * @param events in how many it happened
 * @param others in how many it did not
 */
@JsonPropertyOrder({"events", "others"})
public record Split(
        @JsonProperty(required = true) long events,
        @JsonProperty(required = true) long others) implements Serializable {
    static final Split NONE = new Split(0, 0);
    private static final Split EVENT = new Split(1, 0);
    private static final Split OTHER = new Split(0, 1);

    /** Checks that neither is below zero. */
    public Split {
        Checks.that(events >= 0 && others >= 0, "Cases must not be below zero, found {} and {}", events, others);
    }

    static Split one(boolean event) {
        return event ? EVENT : OTHER;
    }

    Split plus(Split more) {
        return new Split(events + more.events, others + more.others);
    }

    /** {@return how many cases these are} */
    public long all() {
        return events + others;
    }
}
