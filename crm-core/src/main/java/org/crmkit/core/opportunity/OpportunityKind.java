package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Locale;
import org.crmkit.core.check.Checks;

/**
 * What a deal would be to the customer: the first one, more, or the same again.
 *
 * @param category what the library switches on
 * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
 */
@JsonPropertyOrder({"category", "code"})
public record OpportunityKind(
        @JsonProperty(required = true) Category category,
        @JsonProperty(required = true) String code) implements Serializable {
    /** Which kind a host's code is of. */
    public enum Category {
        /** Business with somebody who has not bought such a thing yet. */
        NEW,
        /** More business with a customer. */
        EXPANSION,
        /** What a customer has goes on: a contract, a subscription, a warranty. */
        RENEWAL
    }

    /** Checks the code. */
    public OpportunityKind {
        Checks.id(code, "The code of a kind of opportunity");
    }

    /** {@return a kind with the host's own word for it} */
    public static OpportunityKind of(Category category, String code) {
        return new OpportunityKind(category, code);
    }

    /** {@return a kind for which the host has no word of its own: the category's name in small letters stands for it} */
    public static OpportunityKind of(Category category) {
        return new OpportunityKind(category, category.name().toLowerCase(Locale.ROOT));
    }
}
