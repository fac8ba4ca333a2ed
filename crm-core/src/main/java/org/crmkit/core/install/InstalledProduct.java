package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.PostalAddress;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * A product that stands with a customer: one unit, or some that are not told apart. It may be a competitor's, and it may be a
 * component of another one and yet have days, a status and warranties of its own.
 */
@Value.Immutable
@JsonDeserialize(builder = InstalledProduct.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "customer",
    "party",
    "product",
    "name",
    "serialNumbers",
    "lot",
    "quantity",
    "purchased",
    "shipped",
    "installed",
    "activated",
    "retired",
    "address",
    "contactPoint",
    "installer",
    "soldBy",
    "servicedBy",
    "competitors",
    "parent",
    "order",
    "price",
    "status",
    "lastMaintenance",
    "nextMaintenance",
    "extensions"
})
public sealed interface InstalledProduct permits ImmutableInstalledProduct {
    /** The host's key. */
    InstalledProductId id();

    /** Whose it is; absent if it is with a party that is no customer yet. */
    Optional<CustomerId> customer();

    /** With whom it stands, where that is not the customer or there is none; this or the customer is present. */
    Optional<PartyId> party();

    /** Which product; absent of one that is not in the company's own list, such as a competitor's. */
    Optional<ProductId> product();

    /** What people call it; this or the product is present. */
    Optional<String> name();

    /** The numbers on the units, as many as are known; none twice. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> serialNumbers();

    /** The lot that it was made in. */
    Optional<String> lot();

    /** How many units, in the product's unit; 1 unless given, more than 0. */
    @Value.Default
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /** The day on which it was bought. */
    Optional<LocalDate> purchased();

    /** The day on which it left the seller. */
    Optional<LocalDate> shipped();

    /** The day on which it was set up, not before it was shipped. */
    Optional<LocalDate> installed();

    /** The day on which it was first switched on or registered, not before it was shipped. */
    Optional<LocalDate> activated();

    /** The day on which it went out of use for good, not before any of those days. */
    Optional<LocalDate> retired();

    /** Where it stands; absent if that is not known or told by the contact point. */
    Optional<PostalAddress> address();

    /** The contact point where it stands. */
    @Value.Redacted
    Optional<ContactKey> contactPoint();

    /** Who set it up. */
    Optional<PartyId> installer();

    /** Who sold it, where that was a dealer. */
    Optional<PartyId> soldBy();

    /** The outlet that looks after it: {@code service-outlet:east}. */
    Optional<Ref> servicedBy();

    /** Whether it is a competitor's; not unless given. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean competitors() {
        return false;
    }

    /** What it is a component of; never itself. */
    Optional<InstalledProductId> parent();

    /** The order by which it was sold. */
    Optional<OrderId> order();

    /** What was paid for it; not negative. */
    Optional<Money> price();

    /** Where it stood when; absent if that is not known. */
    Optional<Timeline<InstallStatus>> status();

    /** The day on which it was last looked after. */
    Optional<LocalDate> lastMaintenance();

    /** The day on which it is to be looked after next. */
    Optional<LocalDate> nextMaintenance();

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

    /** {@return a builder; id, customer or party, and product or name are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the installed product that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InstalledProduct fromJson(Builder json) {
        return json.build();
    }

    /** {@return a reference to it: {@code installed-product:4711}} */
    default Ref ref() {
        return Ref.of("installed-product", id().value());
    }

    /** {@return since when it can be in use, as far as is known: installed, else activated, shipped or bought} */
    default Optional<LocalDate> since() {
        return installed().or(this::activated).or(this::shipped).or(this::purchased);
    }

    /** {@return whether it was out of use for good at a moment, by the day or by the status} */
    default boolean retired(AsOf asOf) {
        return retired().filter(asOf::sees).isPresent()
                || status().flatMap(timeline -> timeline.at(asOf.instant()))
                        .filter(then -> then.category() == InstallStatus.Category.RETIRED)
                        .isPresent();
    }

    /**
     * {@return it as it was known at a moment: without days and statuses that came later}
     *
     * <p>Absent if all its days and its first status came later. The next maintenance is a plan and stays, unless the last one
     * came later: then the plan did too.
     */
    default Optional<InstalledProduct> knownAt(AsOf asOf) {
        Optional<Timeline<InstallStatus>> seen = status().flatMap(timeline -> timeline.until(asOf.instant()));
        List<LocalDate> days = days();
        boolean dated = status().isPresent() || !days.isEmpty();
        if (dated && seen.isEmpty() && days.stream().noneMatch(asOf::sees)) {
            return Optional.empty();
        }
        Optional<LocalDate> maintained = lastMaintenance().filter(asOf::sees);
        InstalledProduct then = builder()
                .from(this)
                .purchased(purchased().filter(asOf::sees))
                .shipped(shipped().filter(asOf::sees))
                .installed(installed().filter(asOf::sees))
                .activated(activated().filter(asOf::sees))
                .retired(retired().filter(asOf::sees))
                .lastMaintenance(maintained)
                .nextMaintenance(nextMaintenance().filter(plan -> maintained.equals(lastMaintenance())))
                .status(seen)
                .build();
        return Optional.of(then.equals(this) ? this : then);
    }

    private List<LocalDate> days() {
        return Stream.of(purchased(), shipped(), installed(), activated(), retired(), lastMaintenance())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Checks whose and what it is, the numbers, the days and their order, the place and the price. */
    @Value.Check
    default void check() {
        InstallChecks.of(this);
    }

    /** Builds installed products. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableInstalledProduct.Builder {
        Builder() {}
    }
}
