package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * A right of a customer to some cases or hours of service. What is taken of it is only ever added to: a case that is called off
 * gives back what it took, and both stay to be read.
 */
@Value.Immutable
@JsonDeserialize(builder = Entitlement.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "customer",
    "name",
    "scope",
    "kind",
    "total",
    "decrement",
    "period",
    "channels",
    "slaPolicy",
    "entries",
    "extensions"
})
public sealed interface Entitlement permits ImmutableEntitlement {
    /** In what an entitlement is counted. */
    enum Kind {
        /** In cases; each takes 1. */
        CASES,
        /** In hours. */
        HOURS
    }

    /** When a case takes its part. */
    enum Decrement {
        /** When it is opened. */
        ON_CREATE,
        /** When it is resolved. */
        ON_RESOLVE
    }

    /**
     * Something taken or given back.
     *
     * @param at when
     * @param type which of the two
     * @param serviceCase by which case
     * @param amount how many cases or hours, more than 0; what is given back is as much as was taken
     */
    @JsonPropertyOrder({"at", "type", "serviceCase", "amount"})
    record Entry(
            @JsonProperty(required = true) Instant at,
            @JsonProperty(required = true) Type type,
            @JsonProperty(required = true) Ref serviceCase,
            @JsonProperty(required = true) BigDecimal amount) {
        /** What an entry does. */
        public enum Type {
            /** A case takes something. */
            TAKEN,
            /** What a case took is given back, for it was called off. */
            RESTORED
        }

        /** Checks the moment and the amount. */
        public Entry {
            Checks.moment(at, "The moment of an entitlement's entry");
            Checks.that(
                    Checks.isShort(amount, 24) && amount.signum() > 0,
                    "What {} takes of an entitlement must be more than 0 and have at most 24 digits",
                    serviceCase);
        }
    }

    /** The host's key of the entitlement. */
    EntitlementId id();

    /** Whose it is. */
    CustomerId customer();

    /** What people call it. */
    Optional<String> name();

    /** What it is for: a {@code product}, an {@code installed-product} or a {@code contract}; absent: everything. */
    Optional<Ref> scope();

    /** In what it is counted. */
    Kind kind();

    /** How much there is of it over the whole period; not negative, and whole if it is counted in cases. */
    BigDecimal total();

    /** When a case takes its part. */
    Decrement decrement();

    /** The days on which it holds; always unless given. */
    @Value.Default
    default DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Over which channels service can be asked for; empty: over all. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Channel> channels();

    /** The code of the promise of how fast service is. */
    Optional<String> slaPolicy();

    /** What was taken and given back; none before the one that stands in front of it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Entry> entries();

    /** The host's own fields. */
    @Value.Default
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; id, customer, kind, total and decrement are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the entitlement that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Entitlement fromJson(Builder json) {
        return json.build();
    }

    /** {@return a reference to it: {@code entitlement:4711}} */
    default Ref ref() {
        return Ref.of("entitlement", id().value());
    }

    /**
     * {@return the entitlement after a case was opened or resolved}: unchanged if it is not then that cases take their part, or
     * if this case has taken it already
     *
     * @param occasion which of the two happened
     * @param amount the hours of the case; 1 of an entitlement to cases
     * @throws IllegalArgumentException if the moment is before the last entry's
     */
    default Entitlement take(Decrement occasion, Ref serviceCase, Instant at, BigDecimal amount) {
        return occasion != decrement() || taken().containsKey(serviceCase)
                ? this
                : plus(new Entry(at, Entry.Type.TAKEN, serviceCase, amount));
    }

    /** {@return the entitlement after a case was called off: with what the case took, if it took anything} */
    default Entitlement restore(Ref serviceCase, Instant at) {
        BigDecimal amount = taken().get(serviceCase);
        return amount == null ? this : plus(new Entry(at, Entry.Type.RESTORED, serviceCase, amount));
    }

    private Entitlement plus(Entry entry) {
        return builder().from(this).addEntry(entry).build();
    }

    /** {@return what each case has taken and not given back, in the order of taking} */
    default Map<Ref, BigDecimal> taken() {
        return Ledger.of(this);
    }

    /** {@return how much was taken, and not given back, until a moment} */
    default BigDecimal used(AsOf asOf) {
        return entries().stream()
                .filter(entry -> asOf.sees(entry.at()))
                .map(entry -> entry.type() == Entry.Type.TAKEN
                        ? entry.amount()
                        : entry.amount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return how much was left at a moment, whether it holds then or not; 0 if more was taken than there was} */
    default BigDecimal remaining(AsOf asOf) {
        return total().subtract(used(asOf)).max(BigDecimal.ZERO);
    }

    /** {@return by how much more was taken than there was, until a moment; 0 if it was not} */
    default BigDecimal overage(AsOf asOf) {
        return used(asOf).subtract(total()).max(BigDecimal.ZERO);
    }

    /** {@return the entitlement with the entries that were known at a moment} */
    default Entitlement knownAt(AsOf asOf) {
        List<Entry> seen =
                entries().stream().filter(entry -> asOf.sees(entry.at())).toList();
        return seen.size() == entries().size()
                ? this
                : builder().from(this).entries(seen).build();
    }

    /** Checks the codes, the total, and that no case takes twice or gives back what it did not take. */
    @Value.Check
    default void check() {
        scope().ifPresent(ref -> Checks.that(
                Set.of("product", "installed-product", "contract").contains(ref.kind()),
                "Entitlement {} must be for a product, an installed-product or a contract, found {}",
                id(),
                ref));
        slaPolicy().ifPresent(code -> Checks.id(code, "The code of an entitlement's promise"));
        Checks.that(
                Checks.isShort(total(), 24) && total().signum() >= 0,
                "The total of entitlement {} must not be negative and have at most 24 digits",
                id());
        Checks.that(
                kind() == Kind.HOURS || total().stripTrailingZeros().scale() <= 0,
                "Entitlement {} is to whole cases, found {}",
                id(),
                total());
        Ledger.of(this);
    }

    /** Builds entitlements. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
