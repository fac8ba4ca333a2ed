package org.crmkit.core.file;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crmkit.core.account.AccountCoverage;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.TeamAssignment;
import org.crmkit.core.check.Checks;
import org.crmkit.core.consent.ConsentLedger;
import org.crmkit.core.consent.ConsentLedgers;
import org.crmkit.core.consent.ConsentModel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.GoldenRecord;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Party;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;

/**
 * All that is known of one customer (客户档案): who it is, put together of all sources, and every fact about it, each with its
 * source. Immutable.
 *
 * <p>Facts of a kind stand in the order of their days and, on a day, of their ids.
 */
public final class CustomerFile {
    private final CustomerId id;
    private final GoldenRecord<Customer> customer;
    private final List<GoldenRecord<? extends Party>> parties;
    private final Map<FactKind<?>, List<Sourced<?>>> facts;
    private final Map<FactKind<?>, List<Sourced<?>>> others;

    /**
     * A file.
     *
     * @param parties the customer's own first, then those of its contacts
     * @param facts by kind, in order; not copied
     * @param others what other sources tell of the same facts, by kind; not copied
     */
    CustomerFile(
            CustomerId id,
            GoldenRecord<Customer> customer,
            List<GoldenRecord<? extends Party>> parties,
            Map<FactKind<?>, List<Sourced<?>>> facts,
            Map<FactKind<?>, List<Sourced<?>>> others) {
        this.id = id;
        this.customer = customer;
        this.parties = List.copyOf(parties);
        this.facts = facts;
        this.others = others;
    }

    /** {@return whose file it is} */
    public CustomerId id() {
        return id;
    }

    /** {@return the customer, put together of all sources} */
    public Customer customer() {
        return customer.value();
    }

    /** {@return the customer with what every source tells} */
    public GoldenRecord<Customer> record() {
        return customer;
    }

    /** {@return the person or organization that the customer is; absent if no source tells of it} */
    public Optional<Party> party() {
        return parties.stream()
                .<Party>map(GoldenRecord::value)
                .filter(party -> party.id().equals(customer().party()))
                .findFirst();
    }

    /** {@return all parties of the file with what every source tells: the customer's own, then those of its contacts} */
    public List<GoldenRecord<? extends Party>> parties() {
        return parties;
    }

    /** {@return who looks after the customer: the ownerships, team and key accounts on file, under whichever of its keys} */
    public AccountCoverage coverage() {
        return AccountCoverage.of(
                id,
                own(
                        FactKinds.OWNERSHIP,
                        it -> Ownership.builder().from(it).customer(id).build()),
                own(
                        FactKinds.TEAM_ASSIGNMENT,
                        it -> TeamAssignment.builder().from(it).customer(id).build()),
                own(
                        FactKinds.KEY_ACCOUNT,
                        it -> KeyAccount.builder().from(it).customer(id).build()));
    }

    private <T> List<T> own(FactKind<T> kind, UnaryOperator<T> underOwnKey) {
        List<T> own = new ArrayList<>();
        all(kind).forEach(fact -> own.add(id.equals(kind.ownerOf(fact)) ? fact : underOwnKey.apply(fact)));
        return own;
    }

    /**
     * {@return who owned the customer at a moment}
     *
     * <p>As the ownerships on file have it: absent while it lay in a pool or was nobody's, and if they contradict each other. If
     * none on file had begun, as the customer's record has it, whenever that was.
     */
    public Optional<EmployeeId> owner(AsOf asOf) {
        boolean told = all(FactKinds.OWNERSHIP).stream()
                .anyMatch(it -> asOf.sees(it.period().from()));
        return told ? coverage().owner(asOf) : customer().owner();
    }

    /**
     * {@return what a party of the file decided about being reached}
     *
     * @param silence what it means if nothing is on record
     */
    public ConsentLedger consent(PartyId party, ConsentModel silence) {
        return ConsentLedgers.of(silence, all(FactKinds.CONSENT), all(FactKinds.SUPPRESSION))
                .of(party);
    }

    /** {@return the facts of a kind, in order} */
    public <T> List<T> all(FactKind<T> kind) {
        List<T> all = new ArrayList<>();
        facts.getOrDefault(kind, List.of()).forEach(fact -> all.add(kind.type().cast(fact.value())));
        return Collections.unmodifiableList(all);
    }

    /** {@return the facts of a kind with their sources, in order} */
    public List<Sourced<?>> sourced(FactKind<?> kind) {
        return Collections.unmodifiableList(facts.getOrDefault(kind, List.of()));
    }

    /** {@return what other sources tell of the same facts of a kind, equal or not, but was not taken} */
    public List<Sourced<?>> others(FactKind<?> kind) {
        return Collections.unmodifiableList(others.getOrDefault(kind, List.of()));
    }

    /** {@return the kinds of which the file holds facts} */
    public List<FactKind<?>> kinds() {
        return List.copyOf(facts.keySet());
    }

    /** {@return how many facts the file holds, records of customer and parties not counted} */
    public int size() {
        return facts.values().stream().mapToInt(List::size).sum();
    }

    /**
     * {@return what happened on some days, in order}
     *
     * @param zone in which moments are days
     */
    public List<Happening> between(DateRange days, ZoneId zone) {
        List<Happening> happenings = new ArrayList<>();
        facts.forEach((kind, some) -> {
            for (Sourced<?> fact : some) {
                Optional<LocalDate> day = kind.day(fact.value(), zone).filter(days::contains);
                day.ifPresent(on -> happenings.add(new Happening(on, kind, fact)));
            }
        });
        happenings.sort(Comparator.comparing(Happening::day)); // stable: of one day, kind by kind
        return Collections.unmodifiableList(happenings);
    }

    /**
     * {@return the file as it was known at a moment: without facts that came later and without what came later of others}
     *
     * <p>Who customer and parties are is not undone: records have no history but for what lies within them.
     */
    public CustomerFile knownAt(AsOf asOf) {
        Map<FactKind<?>, List<Sourced<?>>> seen = new LinkedHashMap<>();
        facts.forEach((kind, some) -> {
            List<Sourced<?>> left = new ArrayList<>();
            for (Sourced<?> fact : some) {
                kind.knownAt(fact.value(), asOf)
                        .ifPresent(known ->
                                left.add(known == fact.value() ? fact : new Sourced<Object>(known, fact.from())));
            }
            if (!left.isEmpty()) {
                seen.put(kind, left);
            }
        });
        return new CustomerFile(id, customer, parties, seen, Map.of());
    }

    /**
     * {@return this file with one more fact}, such as what was just decided.
     *
     * @throws IllegalArgumentException if the fact is another customer's or nobody's, or one with its id is on file
     */
    public <T> CustomerFile with(Provenance from, FactKind<T> kind, T fact) {
        Object owner = kind.owner() == FactKind.Owner.CUSTOMER ? kind.possibleOwnerOf(fact) : id;
        Checks.that(owner != null, "A {} that is nobody's must not go to the file of {}", kind, id);
        Checks.that(id.equals(owner), "A fact of customer {} must not go to the file of {}", owner, id);
        List<Sourced<?>> more = new ArrayList<>(facts.getOrDefault(kind, List.of()));
        Object key = kind.id(fact);
        boolean known = key != null && more.stream().anyMatch(other -> key.equals(kind.id(other.value())));
        Checks.that(!known, "The file of {} holds {} {} already", id, kind, key);
        more.add(new Sourced<>(fact, from));
        Map<FactKind<?>, List<Sourced<?>>> all = new LinkedHashMap<>(facts);
        all.put(kind, FactKind.inOrder(kind.entries(more)));
        return new CustomerFile(id, customer, parties, all, others);
    }

    /** {@return whose file it is and how many facts it holds} */
    @Override
    public String toString() {
        return "CustomerFile[" + id + ", " + size() + " facts]";
    }
}
