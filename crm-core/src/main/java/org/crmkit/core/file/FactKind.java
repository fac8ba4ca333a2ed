package org.crmkit.core.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact that a file can hold: what it is called, whose it is, its id, when it happened, and how it looked at a moment.
 * {@link FactKinds} has those of this library; a host adds its own. Immutable.
 *
 * @param <T> the facts
 */
public final class FactKind<T> {
    /** Whose facts are. */
    enum Owner {
        /** A customer's. */
        CUSTOMER,
        /** A party's, and so those of all customers that the party is, or for whom it is a contact. */
        PARTY,
        /** That of another fact. */
        FACT
    }

    private final String name;
    private final Class<T> type;
    private final Owner owner;
    private final Function<? super T, ? extends @Nullable Object> ownerOf;
    private final @Nullable Function<? super T, ?> otherOwner;
    private final @Nullable FactKind<?> of;
    private final @Nullable Function<? super T, ?> id;
    private final @Nullable Function<? super T, ?> when;
    private final BiFunction<? super T, AsOf, Optional<? extends T>> known;

    private FactKind(
            String name,
            Class<T> type,
            Owner owner,
            Function<? super T, ? extends @Nullable Object> ownerOf,
            @Nullable Function<? super T, ?> otherOwner,
            @Nullable FactKind<?> of,
            @Nullable Function<? super T, ?> id,
            @Nullable Function<? super T, ?> when,
            BiFunction<? super T, AsOf, Optional<? extends T>> known) {
        this.name = Ref.of(name, "any").kind();
        this.type = type;
        this.owner = owner;
        this.ownerOf = ownerOf;
        this.otherOwner = otherOwner;
        this.of = of;
        this.id = id;
        this.when = when;
        this.known = known;
    }

    /**
     * {@return a kind of fact about customers}
     *
     * @param name in kebab case, as references to such facts call it: {@code order}
     */
    public static <T> FactKind<T> ofCustomer(String name, Class<T> type, Function<? super T, CustomerId> customer) {
        return new FactKind<>(
                name, type, Owner.CUSTOMER, customer, null, null, null, null, (fact, asOf) -> Optional.of(fact));
    }

    /**
     * {@return a kind of fact about customers, some of which nobody knows yet}
     *
     * <p>A fact without a customer goes where another source says that the fact with its id belongs; else it is nobody's and set
     * aside, see {@link CustomerFiles#unowned(FactKind)}.
     */
    public static <T> FactKind<T> ofPossibleCustomer(
            String name, Class<T> type, Function<? super T, Optional<CustomerId>> customer) {
        Function<T, @Nullable Object> owner = fact -> customer.apply(fact).orElse(null);
        return new FactKind<>(
                name, type, Owner.CUSTOMER, owner, null, null, null, null, (fact, asOf) -> Optional.of(fact));
    }

    /** {@return a kind of fact about parties} */
    public static <T> FactKind<T> ofParty(String name, Class<T> type, Function<? super T, PartyId> party) {
        return new FactKind<>(
                name, type, Owner.PARTY, party, null, null, null, null, (fact, asOf) -> Optional.of(fact));
    }

    /** {@return a kind of fact about parties, some of which are none yet}: see {@link #ofPossibleCustomer}. */
    public static <T> FactKind<T> ofPossibleParty(
            String name, Class<T> type, Function<? super T, Optional<PartyId>> party) {
        Function<T, @Nullable Object> owner = fact -> party.apply(fact).orElse(null);
        return new FactKind<>(
                name, type, Owner.PARTY, owner, null, null, null, null, (fact, asOf) -> Optional.of(fact));
    }

    /** {@return a kind of fact about two parties, which belongs to both} */
    public static <T> FactKind<T> ofParties(
            String name, Class<T> type, Function<? super T, PartyId> one, Function<? super T, PartyId> other) {
        return new FactKind<>(name, type, Owner.PARTY, one, other, null, null, null, (fact, asOf) -> Optional.of(fact));
    }

    /**
     * {@return a kind of fact that belongs to whom another fact belongs}
     *
     * @param of the kind of the other fact, which is a customer's and has ids
     * @param owner the id of the other fact
     */
    public static <T> FactKind<T> of(String name, Class<T> type, FactKind<?> of, Function<? super T, ?> owner) {
        return new FactKind<>(name, type, Owner.FACT, owner, null, of, null, null, (fact, asOf) -> Optional.of(fact));
    }

    /** {@return this kind with ids: two facts with the same are taken for what two sources tell of one} */
    public FactKind<T> id(Function<? super T, ?> id) {
        return new FactKind<>(name, type, owner, ownerOf, otherOwner, of, id, when, known);
    }

    /** {@return this kind with the day on which a fact happened; null if it has none} */
    public FactKind<T> day(Function<? super T, @Nullable LocalDate> day) {
        return new FactKind<>(
                name, type, owner, ownerOf, otherOwner, of, id, day, (fact, asOf) -> seen(fact, day.apply(fact), asOf));
    }

    /** {@return this kind with the moment at which a fact happened; null if it has none} */
    public FactKind<T> moment(Function<? super T, @Nullable Instant> moment) {
        return new FactKind<>(name, type, owner, ownerOf, otherOwner, of, id, moment, (fact, asOf) -> {
            Instant at = moment.apply(fact);
            return at == null || asOf.sees(at) ? Optional.of(fact) : Optional.empty();
        });
    }

    private static <T> Optional<T> seen(T fact, @Nullable LocalDate day, AsOf asOf) {
        return day == null || asOf.sees(day) ? Optional.of(fact) : Optional.empty();
    }

    /** {@return this kind with how a fact looked at a moment; unless given, as it is, but not before its day or moment} */
    public FactKind<T> known(BiFunction<? super T, AsOf, Optional<? extends T>> known) {
        return new FactKind<>(name, type, owner, ownerOf, otherOwner, of, id, when, known);
    }

    /** {@return what references to such facts call it} */
    public String name() {
        return name;
    }

    /** {@return the class of the facts} */
    public Class<T> type() {
        return type;
    }

    Owner owner() {
        return owner;
    }

    /** {@return the kind of the fact that facts of this kind follow} */
    @Nullable
    FactKind<?> of() {
        return of;
    }

    /** {@return the key of the customer, party or other fact that it belongs to} */
    Object ownerOf(Object fact) {
        return Objects.requireNonNull(possibleOwnerOf(fact));
    }

    /** {@return the same; null while it is nobody's} */
    @Nullable
    Object possibleOwnerOf(Object fact) {
        return ownerOf.apply(told(fact));
    }

    /** {@return the key of the other party that it belongs to; null if there is none} */
    @Nullable
    Object otherOwner(Object fact) {
        return otherOwner == null ? null : otherOwner.apply(told(fact));
    }

    /** {@return the key that it shares with what other sources tell of it} */
    @Nullable
    Object id(Object fact) {
        return id == null ? null : id.apply(told(fact));
    }

    /** {@return the day on which it happened, in a zone; absent if it is not about a day} */
    Optional<LocalDate> day(Object fact, ZoneId zone) {
        Object at = when == null ? null : when.apply(told(fact));
        return at instanceof Instant moment
                ? Optional.of(LocalDate.ofInstant(moment, zone))
                : Optional.ofNullable((LocalDate) at);
    }

    /** {@return how it looked at a moment; absent if it was not there yet} */
    Optional<? extends T> knownAt(Object fact, AsOf asOf) {
        return known.apply(told(fact), asOf);
    }

    @SuppressWarnings("unchecked") // the assembler knows facts by their type; to look again at each step takes time
    private T told(Object fact) {
        return (T) fact;
    }

    /** {@return a reference to it; absent if facts of this kind have no id} */
    Optional<Ref> ref(Object fact) {
        return Optional.ofNullable(id(fact)).map(key -> Ref.of(name, key.toString()));
    }

    /** {@return facts of this kind with their ids and times} */
    List<Entry> entries(List<Sourced<?>> facts) {
        List<Entry> entries = new ArrayList<>(facts.size());
        for (Sourced<?> fact : facts) {
            entries.add(new Entry(fact, id(fact.value()), when(fact.value())));
        }
        return entries;
    }

    /** {@return facts in order}: the earliest first, those without a time last; then by id. */
    static List<Sourced<?>> inOrder(List<Entry> entries) {
        entries.sort(FactKind::compare);
        List<Sourced<?>> facts = new ArrayList<>(entries.size());
        entries.forEach(entry -> facts.add(entry.fact()));
        return facts;
    }

    private static int compare(Entry one, Entry other) {
        int byTime = compare(one.when(), other.when());
        return byTime != 0 ? byTime : String.valueOf(one.id()).compareTo(String.valueOf(other.id()));
    }

    private @Nullable Object when(Object fact) {
        return when == null ? null : when.apply(told(fact));
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return one instanceof Instant moment
                ? moment.compareTo((Instant) other)
                : ((LocalDate) one).compareTo((LocalDate) other);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
