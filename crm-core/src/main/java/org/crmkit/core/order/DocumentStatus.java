package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Locale;
import org.crmkit.core.check.Checks;

/**
 * Where a quote, an order or a contract stands.
 *
 * @param category what the library switches on
 * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
 */
@JsonPropertyOrder({"category", "code"})
public record DocumentStatus(
        @JsonProperty(required = true) Category category,
        @JsonProperty(required = true) String code) implements Serializable {
    /** Which kind of standing a host's code is of. */
    public enum Category {
        /** Not binding yet: being written, or waiting for a yes. */
        DRAFT,
        /** It holds, and something is still to be done. */
        OPEN,
        /** All has been done, or its time is over. */
        CLOSED,
        /** It was called off or refused. */
        CANCELLED
    }

    /** Checks the code. */
    public DocumentStatus {
        Checks.id(code, "The code of a status");
    }

    /** {@return a standing with the host's own word for it} */
    public static DocumentStatus of(Category category, String code) {
        return new DocumentStatus(category, code);
    }

    /** {@return a standing for which the host has no word of its own: the category's name in small letters stands for it} */
    public static DocumentStatus of(Category category) {
        return new DocumentStatus(category, category.name().toLowerCase(Locale.ROOT));
    }
}
