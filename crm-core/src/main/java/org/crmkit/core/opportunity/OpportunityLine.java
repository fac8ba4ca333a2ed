package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** One product that a customer may buy, and how much of it. */
@Value.Immutable
@JsonDeserialize(builder = OpportunityLine.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"product", "description", "quantity", "price", "amount", "extensions"})
public sealed interface OpportunityLine permits ImmutableOpportunityLine {
    /** Which product; absent of what is in no catalogue. */
    Optional<ProductId> product();

    /** What it is, where the catalogue does not tell. */
    @Value.Redacted
    Optional<String> description();

    /** How much of it, in the product's unit. */
    Optional<BigDecimal> quantity();

    /** What one unit would cost, net of tax. */
    Optional<Money> price();

    /** What the line would cost, net of tax, discounts taken off; in the currency of the price. */
    Optional<Money> amount();

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

    /** {@return a builder; a product or a description is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the line that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OpportunityLine fromJson(Builder json) {
        return json.build();
    }

    /**
     * {@return what the line would cost: its amount or else the price times the quantity, rounded half up to the currency's
     * smallest unit; absent if that is not known}
     */
    default Optional<Money> total() {
        return amount().or(() ->
                price().flatMap(price -> quantity().map(quantity -> price.times(quantity, RoundingMode.HALF_UP))));
    }

    /** Checks that something is offered, the size of the quantity and that there is one currency. */
    @Value.Check
    default void check() {
        boolean named = product().isPresent()
                || description().filter(it -> !it.isBlank()).isPresent();
        Checks.that(named, "A line of an opportunity must have a product or a description");
        Checks.that(
                Checks.isShort(quantity().orElse(BigDecimal.ZERO), 24),
                "The quantity of a line of an opportunity must have at most 24 digits");
        price().ifPresent(price -> amount().ifPresent(amount -> Checks.that(
                price.currency().equals(amount.currency()),
                "A line of an opportunity must have one currency, found a price of {} and an amount of {}",
                price,
                amount)));
    }

    /** Builds lines. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableOpportunityLine.Builder {
        Builder() {}
    }
}
