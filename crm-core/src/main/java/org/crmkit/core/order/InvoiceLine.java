package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** One line of an invoice. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceLine.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"number", "order", "orderLine", "product", "quantity", "amount", "extensions"})
public sealed interface InvoiceLine permits ImmutableInvoiceLine {

    /** The number of the line within its invoice, from 1. */
    int number();

    /** The order that it charges; absent: that of the invoice. */
    Optional<OrderId> order();

    /** The number of the order's line that it charges. */
    Optional<Integer> orderLine();

    /** What was charged. */
    Optional<ProductId> product();

    /** How much of it, in the product's unit; negative on a credit note. */
    Optional<BigDecimal> quantity();

    /** What the line costs, net of tax; negative on a credit note and for a discount. */
    Money amount();

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
    static InvoiceLine fromJson(Builder json) {
        return json.build();
    }

    /** Checks the numbers and the size of the quantity. */
    @Value.Check
    default void check() {
        Checks.that(number() >= 1, "The number of an invoice line must be at least 1, found {}", number());
        int orderLine = orderLine().orElse(1);
        Checks.that(orderLine >= 1, "The number of an order line must be at least 1, found {}", orderLine);
        Checks.that(
                Checks.isShort(quantity().orElse(BigDecimal.ZERO), 24),
                "The quantity of invoice line {} must have at most 24 digits",
                number());
    }

    /** Builds invoice lines. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableInvoiceLine.Builder {
        Builder() {}
    }
}
