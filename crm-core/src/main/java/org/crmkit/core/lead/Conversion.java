package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.opportunity.OpportunityId;

/**
 * What became of a lead.
 *
 * @param at when it was converted
 * @param by who did it: a person's or program's id, not a name
 * @param customer which customer it is now
 * @param contact which contact the person is; absent if the lead named none
 * @param opportunity which opportunity came of it; absent if none did
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"at", "by", "customer", "contact", "opportunity"})
public record Conversion(
        Instant at, String by, CustomerId customer, Optional<ContactId> contact, Optional<OpportunityId> opportunity) {
    /** Checks the moment and who did it. */
    public Conversion {
        Checks.moment(at, "The moment a lead was converted");
        Checks.id(by, "Who converted a lead");
    }
}
