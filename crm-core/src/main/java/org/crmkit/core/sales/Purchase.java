package org.crmkit.core.sales;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** One line of what a customer bought, or, with a negative amount, gave back. */
@Value.Immutable
@JsonDeserialize(builder = Purchase.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"id", "customer", "day", "amount", "product", "quantity", "outlet", "extensions"})
public sealed interface Purchase permits ImmutablePurchase {
    /** The host's key of this line. */
    PurchaseId id();

    /** Who bought. */
    CustomerId customer();

    /** The day of the purchase in the zone of the business. */
    LocalDate day();

    /** What was charged for the line, net or gross as the host decides throughout; negative for a return. */
    Money amount();

    /** What was bought. */
    Optional<ProductId> product();

    /** How much of it, in the product's unit. */
    Optional<BigDecimal> quantity();

    /** Where it was bought. */
    Optional<OutletId> outlet();

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

    /** {@return a builder; id, customer, day and amount are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the purchase that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Purchase fromJson(Builder json) {
        return json.build();
    }

    /** Checks the day and the size of the quantity. */
    @Value.Check
    default void check() {
        Checks.day(day(), "The day of a purchase");
        BigDecimal quantity = quantity().orElse(BigDecimal.ZERO);
        Checks.that(Checks.isShort(quantity, 24), "The quantity of purchase {} must have at most 24 digits", id());
    }

    /** Builds purchases. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutablePurchase.Builder {
        Builder() {}
    }
}
