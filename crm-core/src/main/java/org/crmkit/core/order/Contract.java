package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** What was agreed with a customer for a term. */
@Value.Immutable
@JsonDeserialize(builder = Contract.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "number",
    "customer",
    "parties",
    "signed",
    "term",
    "value",
    "status",
    "renewalOf",
    "renewsBy",
    "extensions"
})
public sealed interface Contract extends SalesDocument permits ImmutableContract {

    /** The host's key of the contract. */
    ContractId id();

    /** The number under which people know the contract, where it is not the key. */
    Optional<String> number();

    /** With whom it was made. */
    CustomerId customer();

    /** All who are bound by it, where that is more than the customer. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PartyId> parties();

    /** The day on which the last of them signed; absent while it is not signed. */
    Optional<LocalDate> signed();

    /** The days for which it holds; it never ends before it begins. */
    DateRange term();

    /** What it is worth over the whole term. */
    Optional<Money> value();

    /** Where it stood when; absent if that is not known. */
    Optional<Timeline<DocumentStatus>> status();

    /** The contract that it renews. */
    Optional<ContractId> renewalOf();

    /** The last day on which it can be renewed or ended. */
    Optional<LocalDate> renewsBy();

    /** The host's own fields. */
    @Value.Default
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Override
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; id, customer and term are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the contract that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Contract fromJson(Builder json) {
        return json.build();
    }

    @Override
    default Ref ref() {
        return Ref.of("contract", id().value());
    }

    /** {@return the contract as it was known at a moment; absent while it was not signed} */
    @Override
    default Optional<Contract> knownAt(AsOf asOf) {
        if (signed().filter(asOf::sees).isEmpty()) {
            return Optional.empty();
        }
        Optional<Timeline<DocumentStatus>> seen = status().flatMap(timeline -> timeline.until(asOf.instant()));
        return Optional.of(
                seen.equals(status()) ? this : builder().from(this).status(seen).build());
    }

    /** Checks the days and that it does not renew itself. */
    @Value.Check
    default void check() {
        number().ifPresent(number -> Checks.id(number, "The number of a contract"));
        signed().ifPresent(day -> Checks.day(day, "The day a contract was signed"));
        renewsBy().ifPresent(day -> Checks.day(day, "The day by which a contract renews"));
        Checks.that(!renewalOf().equals(Optional.of(id())), "Contract {} cannot renew itself", id());
    }

    /** Builds contracts. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableContract.Builder {
        Builder() {}
    }
}
