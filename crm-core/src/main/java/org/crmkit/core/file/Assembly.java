package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFileAssembler.Draft;
import org.crmkit.core.file.CustomerFileAssembler.Loose;
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
    private final TreeMap<CustomerId, Draft> drafts = new TreeMap<>();
    private final TreeMap<CustomerId, GoldenRecord<Customer>> customers = new TreeMap<>();
    private final Map<PartyId, GoldenRecord<? extends Party>> parties = new TreeMap<>();
    private final Map<PartyId, Set<CustomerId>> customersOf = new HashMap<>();
    private final Map<CustomerId, Set<PartyId>> partiesOf = new HashMap<>();

    Assembly(SurvivorshipPolicy policy, List<FactKind<?>> kinds, Collection<ManualChoice> choices) {
        this.kinds = kinds;
        this.golden = GoldenRecords.by(policy, choices);
        this.doubles = new Doubles(policy, report);
    }

    CustomerFiles files(
            Map<CustomerId, Draft> told, Map<PartyId, List<Sourced<Party>>> toldParties, List<Loose> loose) {
        Aliases aliases = new Aliases(told);
        report.addAll(aliases.findings());
        told.forEach((key, draft) -> drafts.computeIfAbsent(aliases.resolve(key), id -> new Draft(kinds.size()))
                .addAll(draft));
        new TreeMap<>(toldParties).forEach((id, records) -> parties.put(id, golden.party(records)));
        drafts.forEach((id, draft) -> {
            if (!draft.records.isEmpty()) {
                customers.put(id, golden.customer(id, draft.records));
            }
        });
        parties.values().forEach(record -> {
            report.addAll(record.findings());
            report.addOrphans(record.others());
        });
        customers.values().forEach(record -> report.addAll(record.findings()));
        customers.forEach(this::link);
        contacts(loose);
        partyFacts(loose);
        factsOfFacts(loose);
        drafts.forEach(this::orphans);
        Map<CustomerId, CustomerFile> files = new LinkedHashMap<>();
        customers.forEach((id, golden) -> files.put(id, file(id, golden)));
        return new CustomerFiles(files, aliases.customers(), relationships(loose), report);
    }

    /** A customer is whatever parties its records name, first the one that is taken. */
    private void link(CustomerId id, GoldenRecord<Customer> golden) {
        link(golden.value().party(), id);
        golden.records().forEach(record -> link(record.value().party(), id));
    }

    private void link(PartyId party, CustomerId customer) {
        customersOf.computeIfAbsent(party, none -> new TreeSet<>()).add(customer);
        partiesOf.computeIfAbsent(customer, none -> new LinkedHashSet<>()).add(party);
    }

    /** The persons who are contacts of an organization belong to the files of the customers that it is. */
    private void contacts(List<Loose> loose) {
        Map<PartyId, Set<CustomerId>> further = new HashMap<>();
        for (Loose one : loose) {
            if (one.fact().value() instanceof Contact contact) {
                further.computeIfAbsent(contact.person(), none -> new TreeSet<>())
                        .addAll(customersOf.getOrDefault(contact.organization(), Set.of()));
            }
        }
        further.forEach((person, some) -> some.forEach(customer -> link(person, customer)));
    }

    private void partyFacts(List<Loose> loose) {
        for (Loose one : loose) {
            FactKind<?> kind = kinds.get(one.kind());
            if (kind.owner() == FactKind.Owner.PARTY) {
                Object fact = one.fact().value();
                Set<CustomerId> owners =
                        new TreeSet<>(customersOf.getOrDefault((PartyId) kind.ownerOf(fact), Set.of()));
                if (kind.otherOwner(fact) instanceof PartyId other) {
                    owners.addAll(customersOf.getOrDefault(other, Set.of()));
                }
                owners.forEach(owner -> draft(owner).add(one.kind(), one.fact()));
                if (owners.isEmpty()) {
                    report.orphan(kind, one.fact(), GoldenRecord.PARTY, kind.ownerOf(fact));
                }
            }
        }
        parties.forEach((id, golden) -> {
            if (!customersOf.containsKey(id)) {
                golden.records().forEach(record -> report.orphanParty(id, record));
            }
        });
    }

    /** Facts that follow others, kind by kind, so that what follows them finds them too. */
    private void factsOfFacts(List<Loose> loose) {
        for (FactKind<?> kind : kinds) {
            FactKind<?> of = kind.of();
            if (of == null || loose.stream().noneMatch(one -> kinds.get(one.kind()) == kind)) {
                continue;
            }
            Map<Object, Set<CustomerId>> owners = new HashMap<>();
            int number = kinds.indexOf(of);
            drafts.forEach((id, draft) -> facts(draft, number)
                    .forEach(fact -> owners.computeIfAbsent(
                                    Objects.requireNonNull(of.id(fact.value())), none -> new TreeSet<>())
                            .add(id)));
            for (Loose one : loose) {
                if (kinds.get(one.kind()) == kind) {
                    follow(one, kind, of, owners);
                }
            }
        }
    }

    private void follow(Loose one, FactKind<?> kind, FactKind<?> of, Map<Object, Set<CustomerId>> owners) {
        Object key = kind.ownerOf(one.fact().value());
        List<CustomerId> owner = List.copyOf(owners.getOrDefault(key, Set.of()));
        if (owner.isEmpty()) {
            report.orphan(kind, one.fact(), of.name(), key);
        } else if (owner.size() > 1) {
            report.ambiguous(kind, one.fact(), of.name() + ":" + key, owner);
        } else {
            draft(owner.get(0)).add(one.kind(), one.fact());
        }
    }

    private void orphans(CustomerId id, Draft draft) {
        for (int kind = 0; draft.records.isEmpty() && kind < kinds.size(); kind++) {
            for (Sourced<?> fact : facts(draft, kind)) {
                report.orphan(kinds.get(kind), fact, GoldenRecord.CUSTOMER, id);
            }
        }
    }

    private CustomerFile file(CustomerId id, GoldenRecord<Customer> golden) {
        Draft draft = draft(id);
        Map<FactKind<?>, List<Sourced<?>>> facts = new LinkedHashMap<>();
        Map<FactKind<?>, List<Sourced<?>>> others = new LinkedHashMap<>();
        for (int number = 0; number < kinds.size(); number++) {
            List<Sourced<?>> some = facts(draft, number);
            if (!some.isEmpty()) {
                FactKind<?> kind = kinds.get(number);
                List<Sourced<?>> kept = new ArrayList<>(some);
                List<Sourced<?>> left = doubles.distinct(kind, kept);
                Comparator<Object> order = kind.order();
                kept.sort((one, other) -> order.compare(one.value(), other.value()));
                facts.put(kind, kept);
                if (!left.isEmpty()) {
                    others.put(kind, left);
                }
            }
        }
        List<GoldenRecord<? extends Party>> known = new ArrayList<>();
        for (PartyId party : partiesOf.getOrDefault(id, Set.of())) {
            GoldenRecord<? extends Party> record = parties.get(party);
            if (record != null) {
                known.add(record);
            }
        }
        return new CustomerFile(id, golden, known, facts, others);
    }

    private static List<Relationship> relationships(List<Loose> loose) {
        return loose.stream()
                .map(one -> one.fact().value())
                .filter(Relationship.class::isInstance)
                .map(Relationship.class::cast)
                .distinct()
                .toList();
    }

    private Draft draft(CustomerId id) {
        return drafts.computeIfAbsent(id, none -> new Draft(kinds.size()));
    }

    private static List<Sourced<?>> facts(Draft draft, int kind) {
        List<Sourced<?>> some = draft.facts[kind];
        return some == null ? List.of() : some;
    }
}
