package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.immutables.value.Value;

/** What a customer is worth to the company, as somebody reckoned it on a day; what is absent is not known, never zero. */
@Value.Immutable
@JsonDeserialize(builder = CustomerValue.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"asOf", "actual", "potential", "shareOfWallet"})
public sealed interface CustomerValue permits ImmutableCustomerValue {
    /** The day for which the figures were reckoned. */
    LocalDate asOf();

    /** What it brings now, over a time and by a measure that the host keeps throughout; below zero if it costs. */
    Optional<Money> actual();

    /** What it could bring over the same time by the same measure, in the same currency. */
    Optional<Money> potential();

    /** Which share of all it spends on such things it spends here, 0 to 1. */
    Optional<Share> shareOfWallet();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; the as-of day is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the value that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CustomerValue fromJson(Builder json) {
        return json.build();
    }

    /** Checks the day, and that both amounts are in one currency. */
    @Value.Check
    default void check() {
        Checks.day(asOf(), "The day of a customer's value");
        actual().ifPresent(actual -> potential()
                .ifPresent(potential -> Checks.that(
                        actual.currency().equals(potential.currency()),
                        "Actual and potential value must be in one currency, found {} and {}",
                        actual,
                        potential)));
    }

    /** Builds values. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableCustomerValue.Builder {
        Builder() {}
    }
}
