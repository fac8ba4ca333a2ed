package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;

/**
 * Something at which somebody should look.
 *
 * @param kind what is suspected, as a code: {@code order-spike}, {@code order-rush}, {@code shared-identity}, {@code unusual-refunds}, or a host's
 * @param customer whose doing it would be
 * @param evidence what was seen, at least one sentence
 */
public record FraudAlert(String kind, CustomerId customer, List<Reason> evidence) implements Serializable {
    /** Checks the kind and copies the evidence. */
    public FraudAlert {
        Checks.id(kind, "The kind of an alert");
        evidence = List.copyOf(evidence);
        Checks.that(!evidence.isEmpty(), "An alert of kind {} must have evidence", kind);
    }
}
