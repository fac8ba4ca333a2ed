package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.GoldenRecord;
import org.crmkit.core.golden.GoldenRecords;
import org.crmkit.core.golden.ManualChoice;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Relationship;

/** One pass over everything that was told, from keys to files. */
final class Assembly {
    private final List<FactKind<?>> kinds;
    private final GoldenRecords golden;
    private final Doubles doubles;
    private final Report report = new Report();
    private final List<Folder> folders = new ArrayList<>(); // in the order of their ids
    private final Map<PartyId, GoldenRecord<? extends Party>> parties = new TreeMap<>();
    private final Map<PartyId, List<Folder>> customersOf = new HashMap<>();

    Assembly(SurvivorshipPolicy policy, List<FactKind<?>> kinds, Collection<ManualChoice> choices) {
        this.kinds = kinds;
        this.golden = GoldenRecords.by(policy, choices);
        this.doubles = new Doubles(policy, report);
    }

    /**
     * {@return the files}
     *
     * @param told by the customers' keys
     * @param loose facts that do not name their customer
     */
    CustomerFiles files(Map<CustomerId, Draft> told, Map<PartyId, List<Sourced<Party>>> toldParties, Draft loose) {
        Aliases aliases = new Aliases(told);
        report.addAll(aliases.findings());
        gather(told, aliases);
        new TreeMap<>(toldParties).forEach((id, records) -> parties.put(id, golden.party(records)));
        parties.values().forEach(record -> {
            report.addAll(record.findings());
            report.addOrphans(record.others());
        });
        folders.forEach(this::customer);
        contacts(loose.facts(kinds.indexOf(FactKinds.CONTACT)));
        partyFacts(loose);
        unowned(loose);
        factsOfFacts(loose);
        Map<CustomerId, CustomerFile> files = new LinkedHashMap<>();
        for (Folder folder : folders) {
            GoldenRecord<Customer> customer = folder.golden();
            if (customer == null) {
                orphans(folder);
            } else {
                files.put(folder.id(), file(folder, customer));
            }
        }
        return new CustomerFiles(files, aliases.customers(), relationships(loose), report);
    }

    private void gather(Map<CustomerId, Draft> told, Aliases aliases) {
        Map<CustomerId, Folder> all = new HashMap<>();
        told.forEach((key, draft) -> all.computeIfAbsent(aliases.resolve(key), id -> new Folder(id, kinds.size()))
                .add(draft));
        folders.addAll(all.values());
        folders.sort((one, other) -> one.id().compareTo(other.id()));
    }

    /** A customer is whatever parties its records name, first the one that is taken. */
    private void customer(Folder folder) {
        List<Sourced<Customer>> records = folder.records();
        if (!records.isEmpty()) {
            GoldenRecord<Customer> record = golden.customer(folder.id(), records);
            folder.golden(record);
            report.addAll(record.findings());
            link(record.value().party(), folder);
            records.forEach(one -> link(one.value().party(), folder));
        }
    }

    private void link(PartyId party, Folder folder) {
        if (folder.link(party)) {
            customersOf.computeIfAbsent(party, none -> new ArrayList<>(1)).add(folder);
        }
    }

    private List<Folder> customersOf(PartyId party) {
        return customersOf.getOrDefault(party, List.of());
    }

    /** The persons who are contacts of an organization belong to the files of the customers that it is. */
    private void contacts(List<Sourced<?>> contacts) {
        Map<PartyId, Set<Folder>> further = new TreeMap<>();
        for (Sourced<?> told : contacts) {
            Contact contact = (Contact) told.value();
            further.computeIfAbsent(contact.person(), none -> new LinkedHashSet<>())
                    .addAll(customersOf(contact.organization()));
        }
        further.forEach((person, some) -> some.forEach(folder -> link(person, folder)));
    }

    private void partyFacts(Draft loose) {
        for (int number = 0; number < kinds.size(); number++) {
            FactKind<?> kind = kinds.get(number);
            List<Sourced<?>> nobodys = new ArrayList<>();
            for (Sourced<?> fact : kind.owner() == FactKind.Owner.PARTY ? loose.facts(number) : List.<Sourced<?>>of()) {
                Object party = kind.possibleOwnerOf(fact.value());
                Collection<Folder> owners = party == null ? List.of() : owners(kind, fact.value());
                for (Folder owner : owners) {
                    owner.add(number, fact);
                }
                if (party == null) {
                    nobodys.add(fact);
                } else if (owners.isEmpty()) {
                    report.orphan(kind, fact, GoldenRecord.PARTY, party);
                }
            }
            setAside(kind, nobodys);
        }
        parties.forEach((id, record) -> {
            if (!customersOf.containsKey(id)) {
                record.records().forEach(one -> report.orphanParty(id, one));
            }
        });
    }

    private Collection<Folder> owners(FactKind<?> kind, Object fact) {
        List<Folder> owners = customersOf((PartyId) kind.ownerOf(fact));
        if (kind.otherOwner(fact) instanceof PartyId other) {
            Set<Folder> both = new LinkedHashSet<>(owners);
            both.addAll(customersOf(other));
            return both;
        }
        return owners;
    }

    /** Facts without a customer go where the fact with their id belongs, as another source tells it, or are set aside. */
    private void unowned(Draft loose) {
        for (int number = 0; number < kinds.size(); number++) {
            FactKind<?> kind = kinds.get(number);
            List<Sourced<?>> told = loose.facts(number);
            if (kind.owner() == FactKind.Owner.CUSTOMER && !told.isEmpty()) {
                Owners owners = Owners.of(kind, number, folders);
                List<Sourced<?>> left = new ArrayList<>();
                for (Sourced<?> fact : told) {
                    Object id = kind.id(fact.value());
                    List<Folder> owner = id == null ? List.of() : owners.of(id);
                    if (owner.isEmpty()) {
                        left.add(fact);
                    } else {
                        give(fact, number, kind.name() + ":" + id, owner);
                    }
                }
                setAside(kind, left);
            }
        }
    }

    /** Of several with one id, the first to be believed is set aside; the others are told of and kept as orphans. */
    private void setAside(FactKind<?> kind, List<Sourced<?>> facts) {
        if (!facts.isEmpty()) {
            List<Entry> entries = kind.entries(facts);
            report.addOrphans(doubles.distinct(kind, entries));
            report.unowned(kind, FactKind.inOrder(entries));
        }
    }

    /** Facts that follow others, kind by kind, so that what follows them finds them too. */
    private void factsOfFacts(Draft loose) {
        for (int number = 0; number < kinds.size(); number++) {
            FactKind<?> of = kinds.get(number).of();
            List<Sourced<?>> told = loose.facts(number);
            if (of != null && !told.isEmpty()) {
                Owners owners = Owners.of(of, kinds.indexOf(of), folders);
                for (Sourced<?> fact : told) {
                    follow(fact, number, of, owners);
                }
            }
        }
    }

    private void follow(Sourced<?> fact, int number, FactKind<?> of, Owners owners) {
        FactKind<?> kind = kinds.get(number);
        Object key = kind.ownerOf(fact.value());
        List<Folder> owner = owners.of(key);
        if (owner.isEmpty()) {
            report.orphan(kind, fact, of.name(), key);
        } else {
            give(fact, number, of.name() + ":" + key, owner);
        }
    }

    /** Gives a fact to the one folder that has what it follows, or to none if several have. */
    private void give(Sourced<?> fact, int number, String followed, List<Folder> owners) {
        if (owners.size() > 1) {
            List<CustomerId> several = owners.stream().map(Folder::id).toList();
            report.ambiguous(kinds.get(number), fact, followed, several);
        } else {
            owners.get(0).add(number, fact);
        }
    }

    private void orphans(Folder folder) {
        for (int number = 0; number < kinds.size(); number++) {
            for (Sourced<?> fact : folder.facts(number)) {
                report.orphan(kinds.get(number), fact, GoldenRecord.CUSTOMER, folder.id());
            }
        }
    }

    private CustomerFile file(Folder folder, GoldenRecord<Customer> customer) {
        Map<FactKind<?>, List<Sourced<?>>> facts = new LinkedHashMap<>();
        Map<FactKind<?>, List<Sourced<?>>> others = new LinkedHashMap<>();
        for (int number = 0; number < kinds.size(); number++) {
            List<Sourced<?>> some = folder.facts(number);
            if (!some.isEmpty()) {
                FactKind<?> kind = kinds.get(number);
                List<Entry> entries = kind.entries(some);
                List<Sourced<?>> left = doubles.distinct(kind, entries);
                facts.put(kind, FactKind.inOrder(entries));
                if (!left.isEmpty()) {
                    others.put(kind, left);
                }
            }
        }
        List<GoldenRecord<? extends Party>> known = new ArrayList<>();
        for (PartyId party : folder.parties()) {
            GoldenRecord<? extends Party> record = parties.get(party);
            if (record != null) {
                known.add(record);
            }
        }
        return new CustomerFile(folder.id(), customer, known, facts, others.isEmpty() ? Map.of() : others);
    }

    private List<Relationship> relationships(Draft loose) {
        return loose.facts(kinds.indexOf(FactKinds.RELATIONSHIP)).stream()
                .map(told -> (Relationship) told.value())
                .distinct()
                .toList();
    }
}
