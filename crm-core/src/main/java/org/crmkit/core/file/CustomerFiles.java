package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Relationship;
import org.crmkit.core.value.ExternalId;

/** The files of all customers, in the order of their ids, and what was found on the way. Immutable. */
public final class CustomerFiles implements Iterable<CustomerFile> {
    private final Map<CustomerId, CustomerFile> files;
    private final Map<String, CustomerId> external;
    private final Map<ContactKey, Set<CustomerId>> reached = new HashMap<>();
    private final Map<PartyId, Set<CustomerId>> parties = new HashMap<>();
    private final List<Relationship> relationships;
    private final List<Finding> findings;
    private final List<Sourced<?>> orphans;
    private final Map<FactKind<?>, List<Sourced<?>>> unowned;

    /**
     * Files.
     *
     * @param files in the order of their ids; not copied
     * @param external the customers of external ids; not copied
     */
    CustomerFiles(
            Map<CustomerId, CustomerFile> files,
            Map<String, CustomerId> external,
            List<Relationship> relationships,
            Report report) {
        this.files = files;
        this.external = external;
        this.relationships = relationships;
        this.findings = List.copyOf(report.findings());
        this.orphans = List.copyOf(report.orphans());
        this.unowned = report.unowned();
        files.values().forEach(file -> {
            parties.computeIfAbsent(file.customer().party(), none -> new TreeSet<>())
                    .add(file.id());
            file.sourced(FactKinds.CONTACT_POINT)
                    .forEach(fact -> ((ContactPoint) fact.value())
                            .key()
                            .map(ContactKey::matchKey)
                            .ifPresent(key -> reached.computeIfAbsent(key, none -> new TreeSet<>())
                                    .add(file.id())));
        });
    }

    /** {@return how many files there are} */
    public int size() {
        return files.size();
    }

    /** {@return a customer's file, by the customer's id or any external id that its records list; absent if there is none} */
    public Optional<CustomerFile> find(CustomerId customer) {
        CustomerFile file = files.get(customer);
        return file != null
                ? Optional.of(file)
                : Optional.ofNullable(external.get(customer.value())).map(files::get);
    }

    /** {@return the file of the customer that a source system knows by a key; absent if there is none, or two claim it} */
    public Optional<CustomerFile> find(ExternalId key) {
        return find(CustomerId.of(key.toString()));
    }

    /**
     * {@return the files in which a contact point stands, whatever its spelling}: the customer's own or one of its contacts';
     * e-mail addresses match whatever stands behind a plus.
     */
    public List<CustomerFile> find(ContactKey key) {
        return of(reached.getOrDefault(key.matchKey(), Set.of()));
    }

    /** {@return the files of the customers that a party is} */
    public List<CustomerFile> find(PartyId party) {
        return of(parties.getOrDefault(party, Set.of()));
    }

    private List<CustomerFile> of(Set<CustomerId> ids) {
        List<CustomerFile> some = new ArrayList<>();
        for (CustomerId id : ids) {
            some.add(files.get(id));
        }
        return Collections.unmodifiableList(some);
    }

    /** {@return where sources disagree, and what belongs to nobody}; in the order described at {@link CustomerFileAssembler}. */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return all relationships that any source tells of, each once, those between parties who are no customers too} */
    public List<Relationship> relationships() {
        return relationships;
    }

    /**
     * {@return what all facts together get wrong}: roles that overlap, two primary contact points, loops in hierarchies, a renewal
     * that overlaps the contract before it, and whatever else the sets of facts check.
     *
     * <p>Not all of it is done by {@link #findings}, for it takes a look into every file.
     */
    public List<Finding> audit() {
        return Audit.of(this);
    }

    /** {@return the facts and records that are in no file} */
    public List<Sourced<?>> orphans() {
        return orphans;
    }

    /** {@return the facts that are nobody's yet with their sources, kind by kind; they are no orphans, and no fault} */
    public List<Sourced<?>> unowned() {
        List<Sourced<?>> all = new ArrayList<>();
        unowned.values().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }

    /** {@return the facts of a kind that are nobody's yet, in order, each id once: leads, calls of somebody unknown} */
    public <T> List<T> unowned(FactKind<T> kind) {
        List<T> all = new ArrayList<>();
        unowned.getOrDefault(kind, List.of())
                .forEach(fact -> all.add(kind.type().cast(fact.value())));
        return Collections.unmodifiableList(all);
    }

    /** {@return the files, in the order of their ids} */
    public Stream<CustomerFile> stream() {
        return files.values().stream();
    }

    @Override
    public Iterator<CustomerFile> iterator() {
        return Collections.unmodifiableCollection(files.values()).iterator();
    }

    /** {@return how many files there are} */
    @Override
    public String toString() {
        return "CustomerFiles[" + size() + "]";
    }
}
