package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.interaction.InteractionId;

/**
 * A moment at which customer and company were in touch over a case.
 *
 * @param at when
 * @param kind who turned to whom, and whether that answered anything
 * @param interaction the interaction that it was, if it is on file
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"at", "kind", "interaction"})
public record CaseContact(
        @JsonProperty(required = true) Instant at,
        @JsonProperty(required = true) Kind kind,
        Optional<InteractionId> interaction) {
    /** Who turned to whom. */
    public enum Kind {
        /** The customer wrote or called. */
        CUSTOMER,
        /** Somebody of the company answered the customer; the first one is the first response. */
        REPLY,
        /** The company told the customer something that answers nothing: a receipt, a survey, an automatic message. */
        NOTICE
    }

    /** Checks the moment. */
    public CaseContact {
        Checks.moment(at, "The moment of a contact");
    }

    /** {@return a contact of which no interaction is on file} */
    public static CaseContact of(Instant at, Kind kind) {
        return new CaseContact(at, kind, Optional.empty());
    }
}
