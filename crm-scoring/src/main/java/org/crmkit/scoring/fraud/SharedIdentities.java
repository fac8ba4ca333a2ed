package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;

/**
 * Who shares what with whom.
 *
 * @param byCustomer of each customer of whom an identity is known, those that it shares; an empty list if it shares none
 * @param crowds how many identities were left out because a crowd shares them
 */
public record SharedIdentities(SortedMap<CustomerId, List<SharedIdentity>> byCustomer, long crowds)
        implements Serializable {
    /** Copies the map. */
    public SharedIdentities {
        byCustomer = Collections.unmodifiableSortedMap(new TreeMap<>(byCustomer));
    }

    /** {@return what a customer shares; absent if nothing is known by which it could be recognised} */
    public Optional<List<SharedIdentity>> of(CustomerId customer) {
        return Optional.ofNullable(byCustomer.get(customer));
    }
}
