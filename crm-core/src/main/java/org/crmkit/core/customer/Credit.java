package org.crmkit.core.customer;

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
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** How much a customer may owe, and how much of that is used. */
@Value.Immutable
@JsonDeserialize(builder = Credit.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"status", "limit", "used"})
public sealed interface Credit permits ImmutableCredit {
    /** What is done with orders. */
    CreditStatus status();

    /** How much the customer may owe, zero or above; absent if nobody set a limit. */
    Optional<Money> limit();

    /** How much it owes, in the limit's currency; below zero if it has paid in advance. */
    Optional<Money> used();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; the status is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the credit that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Credit fromJson(Builder json) {
        return json.build();
    }

    /** Checks that the limit is not negative and has the currency of what is used. */
    @Value.Check
    default void check() {
        limit().ifPresent(limit -> {
            Checks.that(limit.signum() >= 0, "A credit limit must not be negative, found {}", limit);
            used().ifPresent(used -> Checks.that(
                    used.currency().equals(limit.currency()),
                    "A credit limit of {} must be in the currency of what is used, found {}",
                    limit,
                    used));
        });
    }

    /** {@return whether more is used than the limit allows; no if either is not known} */
    default boolean exceeded() {
        return limit().isPresent()
                && used().filter(used -> used.compareTo(limit().get()) > 0).isPresent();
    }

    /** Builds credits. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableCredit.Builder {
        Builder() {}
    }
}
