package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.ContactKind;

/**
 * Where a lead can be reached, as it was written; nobody has looked whether it is an address at all.
 *
 * @param kind what kind of thing it is
 * @param raw what was written; never blank
 * @param platform of a social account, on which network or messenger; present exactly if it is one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"kind", "raw", "platform"})
public record LeadContactPoint(ContactKind kind, String raw, Optional<String> platform) {
    /** Checks that something was written, and that exactly a social account has a platform. */
    public LeadContactPoint {
        Checks.that(!raw.isBlank(), "A contact point of kind {} must not be blank", kind);
        platform.ifPresent(where -> Checks.id(where, "The platform of a social account"));
        Checks.that(
                platform.isPresent() == (kind == ContactKind.SOCIAL),
                "A contact point of kind {} must have a platform exactly if it is SOCIAL, found {}",
                kind,
                platform.orElse("none"));
    }

    /** {@return what was written; not of a social account, which needs a platform} */
    public static LeadContactPoint of(ContactKind kind, String raw) {
        return new LeadContactPoint(kind, raw, Optional.empty());
    }

    /** {@return the kind; not what was written, which is personal} */
    @Override
    public String toString() {
        return "LeadContactPoint[" + kind + "]";
    }
}
