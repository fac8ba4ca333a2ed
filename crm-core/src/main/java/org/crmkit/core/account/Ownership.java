package org.crmkit.core.account;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/**
 * That a customer belongs, for some days, to an employee or lies in a pool (公海) from which employees may take it.
 */
@Value.Immutable
@JsonDeserialize(builder = Ownership.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "owner", "pool", "period", "reason", "by", "extensions"})
public sealed interface Ownership permits ImmutableOwnership {
    /** Which customer. */
    CustomerId customer();

    /** Whose it is; absent if it lies in a pool. */
    Optional<EmployeeId> owner();

    /** The code of the pool in which it lies; absent if it has an owner. */
    Optional<String> pool();

    /** On which days, one at least; a new owner has it from the first day of its period. */
    DateRange period();

    /** The code of why: {@code assigned}, {@code picked}, {@code not-followed-up}. */
    Optional<String> reason();

    /** Who or what decided it. */
    Optional<EmployeeId> by();

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

    /** {@return a builder; customer, period and either owner or pool are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the ownership that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ownership fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes, the days, and that there is an owner or else a pool. */
    @Value.Check
    default void check() {
        pool().ifPresent(code -> Checks.id(code, "The pool of a customer"));
        reason().ifPresent(code -> Checks.id(code, "The reason of an ownership"));
        Checks.that(
                owner().isPresent() != pool().isPresent(),
                "Customer {} must have an owner or else lie in a pool, found {} and {}",
                customer(),
                owner().map(EmployeeId::value).orElse("no owner"),
                pool().orElse("no pool"));
        Days.check("The ownership", customer(), period());
    }

    /** {@return it as it was known at a moment: open if it ended later; absent if it began later} */
    default Optional<Ownership> knownAt(AsOf asOf) {
        return Days.knownAt(period(), asOf)
                .map(days -> days.equals(period())
                        ? this
                        : builder().from(this).period(days).build());
    }

    /** Builds ownerships. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableOwnership.Builder {
        Builder() {}
    }
}
