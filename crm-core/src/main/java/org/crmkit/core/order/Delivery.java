package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** Goods that went out for one order, or, with negative quantities, came back. */
@Value.Immutable
@JsonDeserialize(builder = Delivery.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"id", "order", "shipped", "received", "lines", "shipTo", "extensions"})
public sealed interface Delivery extends SalesDocument permits ImmutableDelivery {

    /** The host's key of the delivery. */
    DeliveryId id();

    /** The order that it serves. */
    OrderId order();

    /** The day on which the goods left. */
    LocalDate shipped();

    /** The day on which they arrived; absent if they have not or nobody noted it. */
    Optional<LocalDate> received();

    /** What it holds of the order; empty where that was not noted, and then it stands for the order as a whole. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Line> lines();

    /** Where it went, if that is not where the order says. */
    Optional<PartyId> shipTo();

    /**
     * One line of a delivery.
     *
     * @param orderLine the number of the order's line
     * @param quantity how much of it, in the product's unit; negative for what came back
     */
    @JsonPropertyOrder({"orderLine", "quantity"})
    record Line(
            @JsonProperty(required = true) int orderLine,
            @JsonProperty(required = true) BigDecimal quantity) {
        /** Checks the number and the size of the quantity. */
        public Line {
            Checks.that(orderLine >= 1, "The number of an order line must be at least 1, found {}", orderLine);
            Checks.that(
                    Checks.isShort(quantity, 24),
                    "The delivered quantity of order line {} must have at most 24 digits",
                    orderLine);
        }

        /** {@return so much of an order's line} */
        public static Line of(int orderLine, BigDecimal quantity) {
            return new Line(orderLine, quantity);
        }
    }

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

    /** {@return a builder; id, order and the day it was shipped are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the delivery that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Delivery fromJson(Builder json) {
        return json.build();
    }

    @Override
    default Ref ref() {
        return Ref.of("delivery", id().value());
    }

    @Override
    default Optional<Delivery> knownAt(AsOf asOf) {
        if (!asOf.sees(shipped())) {
            return Optional.empty();
        }
        boolean arrivesLater = received().isPresent() && !asOf.sees(received().get());
        return Optional.of(
                arrivesLater ? builder().from(this).received(Optional.empty()).build() : this);
    }

    /** Checks the days: nothing arrives before it left. */
    @Value.Check
    default void check() {
        Checks.day(shipped(), "The day a delivery was shipped");
        LocalDate arrived = Checks.day(received().orElse(shipped()), "The day a delivery was received");
        Checks.that(
                !arrived.isBefore(shipped()),
                "Delivery {} was received on {}, before it was shipped on {}",
                id(),
                arrived,
                shipped());
    }

    /** Builds deliveries. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
