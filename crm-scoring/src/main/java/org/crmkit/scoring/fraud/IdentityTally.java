package org.crmkit.scoring.fraud;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.stat.Tally;

/** Finds in one pass over all identities who shares what with whom; keeps them all, as it must. */
public final class IdentityTally implements Tally<Identity, SharedIdentities, IdentityTally> {
    private static final long serialVersionUID = 1;

    private final FraudPolicy policy;
    private final TreeMap<String, TreeMap<String, TreeSet<CustomerId>>> holders = new TreeMap<>();

    private IdentityTally(FraudPolicy policy) {
        this.policy = policy;
    }

    /** {@return an empty tally; of the policy it takes what is a crowd} */
    public static IdentityTally of(FraudPolicy policy) {
        return new IdentityTally(policy);
    }

    @Override
    public void add(Identity identity) {
        holders.computeIfAbsent(identity.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(identity.value(), value -> new TreeSet<>())
                .add(identity.customer());
    }

    @Override
    public void merge(IdentityTally other) {
        Checks.that(policy.equals(other.policy), "A tally with {} cannot take one with {}", policy, other.policy);
        other.holders.forEach((kind, values) -> values.forEach((value, customers) ->
                List.copyOf(customers).forEach(customer -> add(new Identity(customer, kind, value)))));
    }

    @Override
    public SharedIdentities result() {
        SortedMap<CustomerId, List<SharedIdentity>> shared = new TreeMap<>();
        long crowds = 0;
        for (var kind : holders.entrySet()) {
            for (TreeSet<CustomerId> customers : kind.getValue().values()) {
                boolean crowd = customers.size() >= policy.identities().crowd();
                crowds += crowd ? 1 : 0;
                for (CustomerId customer : customers) {
                    List<SharedIdentity> own = shared.computeIfAbsent(customer, id -> new ArrayList<>());
                    if (customers.size() > 1 && !crowd) {
                        own.add(new SharedIdentity(kind.getKey(), others(customers, customer)));
                    }
                }
            }
        }
        shared.replaceAll((customer, own) -> List.copyOf(own));
        return new SharedIdentities(shared, crowds);
    }

    private static List<CustomerId> others(Set<CustomerId> customers, CustomerId customer) {
        return customers.stream().filter(it -> !it.equals(customer)).toList();
    }
}
