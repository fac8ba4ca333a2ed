package org.crmkit.core.order;

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
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** One line of an order. */
@Value.Immutable
@JsonDeserialize(builder = OrderLine.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"number", "product", "quantity", "amount", "promised", "extensions"})
public sealed interface OrderLine permits ImmutableOrderLine {

    /** The number of the line within its order, from 1. */
    int number();

    /** What was ordered. */
    Optional<ProductId> product();

    /** How much of it, in the product's unit; absent of what is not delivered, such as freight or a discount. */
    Optional<BigDecimal> quantity();

    /** What the line costs, net of tax; negative for a discount or a return. */
    Money amount();

    /** The day for which the line was promised; absent: that of the order holds. */
    Optional<LocalDate> promised();

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

    /** {@return a builder; number and amount are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the line that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OrderLine fromJson(Builder json) {
        return json.build();
    }

    /** Checks the number, the day and the size of the quantity. */
    @Value.Check
    default void check() {
        Checks.that(number() >= 1, "The number of an order line must be at least 1, found {}", number());
        Checks.that(
                Checks.isShort(quantity().orElse(BigDecimal.ZERO), 24),
                "The quantity of order line {} must have at most 24 digits",
                number());
        promised().ifPresent(day -> Checks.day(day, "The promised day of an order line"));
    }

    /** Builds order lines. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableOrderLine.Builder {
        Builder() {}
    }
}
