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
 * customers that the party is, or for whom it is a contact. What belongs to nobody yet, such as a lead, is set aside. Not
 * thread-safe: feed it from one thread.
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
    /** Stands for the number of a kind where a record of a customer or party has none. */
    private static final int RECORD = -1;

    private final SurvivorshipPolicy policy;
    private final List<FactKind<?>> kinds;
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final Map<CustomerId, Draft> drafts = new HashMap<>();
    private final Map<PartyId, List<Sourced<Party>>> parties = new HashMap<>();
    private final Draft loose; // facts whose customer shows only when all is there
    private final List<ManualChoice> choices = new ArrayList<>();

    private CustomerFileAssembler(SurvivorshipPolicy policy, List<FactKind<?>> kinds) {
        this.policy = policy;
        this.kinds = kinds;
        this.loose = new Draft(kinds.size());
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
        int number = number(fact);
        if (number != RECORD) {
            addFact(from, number, fact);
        } else if (fact instanceof Customer customer) {
            draft(customer.id()).add(new Sourced<>(customer, from));
        } else if (fact instanceof Party party) {
            parties.computeIfAbsent(party.id(), id -> new ArrayList<>(1)).add(new Sourced<>(party, from));
        }
        return this;
    }

    /** Adds facts that have one source. */
    public CustomerFileAssembler addAll(Provenance from, Iterable<?> facts) {
        facts.forEach(fact -> add(from, fact));
        return this;
    }

    private void addFact(Provenance from, int number, Object fact) {
        FactKind<?> kind = kinds.get(number);
        Sourced<?> sourced = new Sourced<>(fact, from);
        Object customer = kind.owner() == FactKind.Owner.CUSTOMER ? kind.possibleOwnerOf(fact) : null;
        (customer == null ? loose : draft((CustomerId) customer)).add(number, sourced);
    }

    private Draft draft(CustomerId customer) {
        Draft draft = drafts.get(customer);
        if (draft == null) {
            draft = new Draft(kinds.size());
            drafts.put(customer, draft);
        }
        return draft;
    }

    /** {@return the number of a fact's kind, or {@link #RECORD}}; asked once a class, for it takes long to ask each fact. */
    private int number(Object fact) {
        Integer known = numbers.get(fact.getClass());
        if (known == null) {
            known = numberOf(fact);
            numbers.put(fact.getClass(), known);
        }
        return known;
    }

    private int numberOf(Object fact) {
        if (fact instanceof Customer || fact instanceof Party) {
            return RECORD;
        }
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
