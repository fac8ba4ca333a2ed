package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/**
 * How far a lead has come.
 *
 * @param category what the library switches on
 * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
 * @param reason the code of why it is disqualified; present exactly if it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"category", "code", "reason"})
public record LeadStatus(
        @JsonProperty(required = true) Category category,
        @JsonProperty(required = true) String code,
        Optional<String> reason) {
    /** Which kind of status a host's code is of. */
    public enum Category {
        /** Nobody has turned to it yet. */
        NEW,
        /** Somebody works on it. */
        WORKING,
        /** It is too early; somebody stays in touch. */
        NURTURING,
        /** It is worth an opportunity. */
        QUALIFIED,
        /** It has become a customer, a contact, an opportunity; nothing follows. */
        CONVERTED,
        /** Nothing will come of it. */
        DISQUALIFIED
    }

    /** Checks the codes, and that exactly what is disqualified has a reason. */
    public LeadStatus {
        Checks.id(code, "The code of a lead's status");
        reason.ifPresent(why -> Checks.id(why, "The reason of a lead's status"));
        boolean disqualified = category == Category.DISQUALIFIED;
        Checks.that(
                !disqualified || reason.isPresent(), "A lead's status {} is DISQUALIFIED and must have a reason", code);
        Checks.that(
                disqualified || reason.isEmpty(),
                "A lead's status {} is {} and must have no reason of a disqualification, found {}",
                code,
                category,
                reason.orElse(""));
    }

    /** {@return a status with the host's own word for it; not {@code DISQUALIFIED}, which needs a reason} */
    public static LeadStatus of(Category category, String code) {
        return new LeadStatus(category, code, Optional.empty());
    }

    /** {@return a status for which the host has no word of its own: the category's name in small letters stands for it} */
    public static LeadStatus of(Category category) {
        return of(category, category.name().toLowerCase(Locale.ROOT));
    }

    /** {@return a disqualification for a reason, see {@link LeadCodes#disqualifications}} */
    public static LeadStatus disqualified(String reason) {
        return new LeadStatus(Category.DISQUALIFIED, "disqualified", Optional.of(reason));
    }
}
