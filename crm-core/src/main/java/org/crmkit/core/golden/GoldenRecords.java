package org.crmkit.core.golden;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.Person;
import org.crmkit.core.value.Ref;

/** Makes golden records by one policy and somebody's decisions. Immutable. */
public final class GoldenRecords {
    private final SurvivorshipPolicy policy;
    private final Map<Ref, Map<String, ManualChoice>> choices = new HashMap<>();

    private GoldenRecords(SurvivorshipPolicy policy, Collection<ManualChoice> choices) {
        this.policy = policy;
        choices.stream()
                .sorted(Comparator.comparing(ManualChoice::at)
                        .thenComparing(ManualChoice::source)
                        .thenComparing(choice -> choice.by().value()))
                .forEach(choice -> this.choices
                        .computeIfAbsent(choice.about(), none -> new HashMap<>())
                        .put(choice.field(), choice));
    }

    /**
     * {@return what makes golden records}
     *
     * @param choices somebody's decisions about any customers and parties; of several about one field the latest holds
     */
    public static GoldenRecords by(SurvivorshipPolicy policy, Collection<ManualChoice> choices) {
        return new GoldenRecords(policy, choices);
    }

    /**
     * {@return one customer of all that sources tell of it}
     *
     * @param id the customer's id, which records get that were told under another key
     * @param told at least one record
     */
    public GoldenRecord<Customer> customer(CustomerId id, List<Sourced<Customer>> told) {
        List<Sourced<Customer>> records = new ArrayList<>();
        for (Sourced<Customer> record : told) {
            Customer customer = record.value();
            records.add(
                    customer.id().equals(id)
                            ? record
                            : Sourced.of(
                                    Customer.builder().from(customer).id(id).build(), record.from()));
        }
        return golden(Records.CUSTOMER, records, List.of());
    }

    /**
     * {@return one party of all that sources tell of it}: a person or an organization, as the newest record says; records of the
     * other kind stay beside.
     *
     * @param told at least one record, all with one id
     */
    public GoldenRecord<? extends Party> party(List<Sourced<Party>> told) {
        List<Sourced<Person>> persons = new ArrayList<>();
        List<Sourced<Organization>> organizations = new ArrayList<>();
        for (Sourced<Party> record : told) {
            if (record.value() instanceof Person person) {
                persons.add(Sourced.of(person, record.from()));
            } else if (record.value() instanceof Organization organization) {
                organizations.add(Sourced.of(organization, record.from()));
            }
        }
        Sourced<Party> first =
                told.stream().min(Comparator.comparing(Sourced::from)).orElseThrow();
        return first.value() instanceof Person
                ? golden(Records.PERSON, persons, organizations)
                : golden(Records.ORGANIZATION, organizations, persons);
    }

    private <T> GoldenRecord<T> golden(
            RecordType<T, ?> type, List<Sourced<T>> records, List<? extends Sourced<?>> others) {
        records.sort(newestFirst());
        Map<String, ManualChoice> decided = choices.isEmpty()
                ? Map.of()
                : choices.getOrDefault(type.ref().apply(records.get(0).value()), Map.of());
        return new GoldenRecord<>(type, records, policy, decided, others);
    }

    /** The newest first; what has one source and one moment, in an order that does not depend on how it was given. */
    private static <T> Comparator<Sourced<T>> newestFirst() {
        return Comparator.<Sourced<T>, Provenance>comparing(Sourced::from)
                .thenComparing(record -> CrmJson.write(record.value()));
    }
}
