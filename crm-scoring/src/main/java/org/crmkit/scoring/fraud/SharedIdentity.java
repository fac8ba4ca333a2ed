package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.List;
import org.crmkit.core.customer.CustomerId;

/**
 * An identity of one customer that others have as well.
 *
 * @param kind what kind of thing it is
 * @param others who else has it, by id
 */
public record SharedIdentity(String kind, List<CustomerId> others) implements Serializable {
    /** Copies the list. */
    public SharedIdentity {
        others = List.copyOf(others);
    }
}
