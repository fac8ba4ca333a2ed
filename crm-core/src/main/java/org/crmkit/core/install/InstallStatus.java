package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Checks;

/**
 * Where an installed product stands. A host has words of its own; the standard ones are those of Salesforce assets.
 *
 * @param category what the library switches on
 * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
 */
@JsonPropertyOrder({"category", "code"})
public record InstallStatus(
        @JsonProperty(required = true) Category category,
        @JsonProperty(required = true) String code) implements Serializable {
    /** Which kind of standing a host's code is of. */
    public enum Category {
        /** It is not in use yet: bought, on its way. */
        AWAITED,
        /** It is in use. */
        IN_USE,
        /** It is out of use for a time: in repair, in store. */
        IDLE,
        /** It is out of use for good. */
        RETIRED
    }

    /** Checks the code. */
    public InstallStatus {
        Checks.id(code, "The code of an installed product's status");
    }

    /** {@return a standing with the host's own word for it} */
    public static InstallStatus of(Category category, String code) {
        return new InstallStatus(category, code);
    }

    /** {@return the words that are in use elsewhere, in the order of their categories} */
    public static List<InstallStatus> standard() {
        return List.of(
                of(Category.AWAITED, "purchased"),
                of(Category.AWAITED, "shipped"),
                of(Category.IN_USE, "installed"),
                of(Category.IN_USE, "registered"),
                of(Category.IDLE, "in-repair"),
                of(Category.RETIRED, "obsolete"));
    }
}
