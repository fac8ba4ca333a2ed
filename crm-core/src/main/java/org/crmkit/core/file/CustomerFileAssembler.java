package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.ManualChoice;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.PartyId;

/**
 * Puts customers' files together from facts in any order and from any number of sources.
 *
 * <p>A fact names its customer by the customer's id or, where a source has keys of its own, by the text of an external id that
 * some record of the customer lists: {@code CustomerId.of("sap:10004711")}. Facts about a party go to the files of all
 * customers that the party is, or for whom it is a contact. Not thread-safe: feed it from one thread.
 *
 * <pre>{@code
 * Provenance sap = Provenance.of("sap", exportedAt).department("sales");
 * CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
 *         .add(sap, customer)
 *         .add(sap, order)
 *         .assemble();
 * }</pre>
 */
public final class CustomerFileAssembler {
    private final SurvivorshipPolicy policy;
    private final List<FactKind<?>> kinds;
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final Map<CustomerId, Draft> drafts = new HashMap<>();
    private final Map<PartyId, List<Sourced<Party>>> parties = new HashMap<>();
    private final List<Loose> loose = new ArrayList<>();
    private final List<ManualChoice> choices = new ArrayList<>();

    /** What is told of one customer under one key. */
    static final class Draft {
        final List<Sourced<Customer>> records = new ArrayList<>(1);
        final List<Sourced<?>>[] facts;

        @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
        Draft(int kinds) {
            facts = (List<Sourced<?>>[]) new List<?>[kinds];
        }

        void add(int kind, Sourced<?> fact) {
            List<Sourced<?>> some = facts[kind];
            if (some == null) {
                some = new ArrayList<>(4);
                facts[kind] = some;
            }
            some.add(fact);
        }

        void addAll(Draft other) {
            records.addAll(other.records);
            for (int kind = 0; kind < facts.length; kind++) {
                for (Sourced<?> fact : other.facts[kind] == null ? List.<Sourced<?>>of() : other.facts[kind]) {
                    add(kind, fact);
                }
            }
        }
    }

    /** A fact whose customer shows only when all is there. */
    record Loose(int kind, Sourced<?> fact) {}

    private CustomerFileAssembler(SurvivorshipPolicy policy, List<FactKind<?>> kinds) {
        this.policy = policy;
        this.kinds = kinds;
    }

    /** {@return an assembler of the facts of this library} */
    public static CustomerFileAssembler of(SurvivorshipPolicy policy) {
        return of(policy, List.of());
    }

    /** {@return an assembler that takes further kinds of facts, a host's own} */
    public static CustomerFileAssembler of(SurvivorshipPolicy policy, List<FactKind<?>> further) {
        List<FactKind<?>> all = new ArrayList<>(FactKinds.standard());
        all.addAll(further);
        long names = all.stream().map(FactKind::name).distinct().count();
        Checks.that(names == all.size(), "Each kind of fact must have a name of its own, found {}", all);
        return new CustomerFileAssembler(policy, List.copyOf(all));
    }

    /**
     * Adds a fact.
     *
     * @param fact a record of a customer or party, or a fact of one of the kinds
     * @throws IllegalArgumentException if it is neither
     */
    public CustomerFileAssembler add(Provenance from, Object fact) {
        if (fact instanceof Customer customer) {
            draft(customer.id()).records.add(new Sourced<>(customer, from));
        } else if (fact instanceof Party party) {
            parties.computeIfAbsent(party.id(), id -> new ArrayList<>(1)).add(new Sourced<>(party, from));
        } else {
            addFact(from, fact);
        }
        return this;
    }

    /** Adds facts that have one source. */
    public CustomerFileAssembler addAll(Provenance from, Iterable<?> facts) {
        facts.forEach(fact -> add(from, fact));
        return this;
    }

    private void addFact(Provenance from, Object fact) {
        int number = number(fact);
        FactKind<?> kind = kinds.get(number);
        Sourced<?> sourced = new Sourced<>(fact, from);
        if (kind.owner() == FactKind.Owner.CUSTOMER) {
            draft((CustomerId) kind.ownerOf(fact)).add(number, sourced);
        } else {
            loose.add(new Loose(number, sourced));
        }
    }

    private Draft draft(CustomerId customer) {
        Draft draft = drafts.get(customer);
        if (draft == null) {
            draft = new Draft(kinds.size());
            drafts.put(customer, draft);
        }
        return draft;
    }

    private int number(Object fact) {
        Integer known = numbers.get(fact.getClass());
        if (known == null) {
            known = numberOf(fact);
            numbers.put(fact.getClass(), known);
        }
        return known;
    }

    private int numberOf(Object fact) {
        for (int number = 0; number < kinds.size(); number++) {
            if (kinds.get(number).type().isInstance(fact)) {
                return number;
            }
        }
        throw new IllegalArgumentException(Checks.fill(
                "A file holds records of customers and parties and facts of the kinds {}, found a {}: name its kind",
                kinds,
                fact.getClass().getSimpleName()));
    }

    /** Adds somebody's decision which source to believe. */
    public CustomerFileAssembler choose(ManualChoice choice) {
        choices.add(choice);
        return this;
    }

    /** {@return the files of all customers; the assembler may be fed on and asked again} */
    public CustomerFiles assemble() {
        return new Assembly(policy, kinds, choices).files(drafts, parties, loose);
    }
}
