package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Checks;

/**
 * Where a campaign stands. A host has words of its own; the standard ones are those of the Common Data Model of Dynamics 365 and
 * of Apache OFBiz.
 *
 * @param category what the library switches on
 * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
 */
@JsonPropertyOrder({"category", "code"})
public record CampaignStatus(
        @JsonProperty(required = true) Category category,
        @JsonProperty(required = true) String code) implements Serializable {
    /** Which kind of standing a host's code is of. */
    public enum Category {
        /** Nobody has been turned to yet. */
        PLANNED,
        /** It is under way. */
        RUNNING,
        /** It was under way and is to go on. */
        PAUSED,
        /** It ran to its end. */
        COMPLETED,
        /** It was called off. */
        CANCELLED
    }

    /** Checks the code. */
    public CampaignStatus {
        Checks.id(code, "The code of a campaign's status");
    }

    /** {@return a standing with the host's own word for it} */
    public static CampaignStatus of(Category category, String code) {
        return new CampaignStatus(category, code);
    }

    /** {@return the words that Dynamics 365 and OFBiz use, in the order of their categories} */
    public static List<CampaignStatus> standard() {
        return List.of(
                of(Category.PLANNED, "proposed"),
                of(Category.PLANNED, "planned"),
                of(Category.PLANNED, "approved"),
                of(Category.PLANNED, "ready-to-launch"),
                of(Category.RUNNING, "launched"),
                of(Category.RUNNING, "in-progress"),
                of(Category.PAUSED, "suspended"),
                of(Category.COMPLETED, "completed"),
                of(Category.CANCELLED, "cancelled"));
    }
}
