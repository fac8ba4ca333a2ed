package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** What is known of budget, authority, need and timeframe; the usual codes are in {@link LeadCodes}. */
@Value.Immutable
@JsonDeserialize(builder = Qualification.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"budget", "budgetAmount", "authority", "purchaseProcess", "need", "timeframe"})
public sealed interface Qualification permits ImmutableQualification {
    /** The code of whether there is money: {@code can-buy}. */
    Optional<String> budget();

    /** How much; never below zero. */
    Optional<Money> budgetAmount();

    /** The code of what the person has to say, such as a role of the buying committee: {@code decision-maker}. */
    Optional<String> authority();

    /** The code of how it is decided there: {@code committee}. */
    Optional<String> purchaseProcess();

    /** The code of how much it is needed: {@code must-have}. */
    Optional<String> need();

    /** The code of when: {@code this-quarter}. */
    Optional<String> timeframe();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; nothing is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the qualification that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Qualification fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes and that the budget is no debt. */
    @Value.Check
    default void check() {
        Stream.of(budget(), authority(), purchaseProcess(), need(), timeframe())
                .flatMap(Optional::stream)
                .forEach(code -> Checks.id(code, "A code of a qualification"));
        budgetAmount()
                .ifPresent(amount ->
                        Checks.that(amount.signum() >= 0, "A budget must not be below zero, found {}", amount));
    }

    /** Builds qualifications. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableQualification.Builder {
        Builder() {}
    }
}
