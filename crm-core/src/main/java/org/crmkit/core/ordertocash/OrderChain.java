package org.crmkit.core.ordertocash;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.ContractId;
import org.crmkit.core.order.DeliveryId;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.rule.Truth;
import org.immutables.value.Value;

/** What became of one order: its documents, the days that matter, and whether it came in time and in full. */
@Value.Immutable
@JsonDeserialize(builder = OrderChain.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "order",
    "customer",
    "quote",
    "contract",
    "deliveries",
    "invoices",
    "payments",
    "signed",
    "ordered",
    "delivered",
    "invoiced",
    "paid",
    "onTimeInFull",
    "because"
})
public sealed interface OrderChain permits ImmutableOrderChain {
    /** Which order. */
    OrderId order();

    /** Whose. */
    CustomerId customer();

    /** The quote from which it came, if that is there. */
    Optional<QuoteId> quote();

    /** The contract under which it was placed, if that is there. */
    Optional<ContractId> contract();

    /** Its deliveries, by id. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<DeliveryId> deliveries();

    /** The invoices and credit notes that charge it, by id. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<InvoiceId> invoices();

    /** The payments that settle those, each once, by invoice and day. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PaymentId> payments();

    /** The day on which its contract was signed. */
    Optional<LocalDate> signed();

    /** The day of the order. */
    LocalDate ordered();

    /** The day on which the last of it arrived, whatever came back later; absent while something is missing. */
    Optional<LocalDate> delivered();

    /** The day of its last invoice so far; credit notes do not count. */
    Optional<LocalDate> invoiced();

    /** The day since which all its invoices are settled; absent while one is open. */
    Optional<LocalDate> paid();

    /** Whether all of it arrived by the day for which it was promised. */
    Truth onTimeInFull();

    /** Why that is so, or cannot be told. */
    Reason because();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the chain that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OrderChain fromJson(Builder json) {
        return json.build();
    }

    /** Builds chains. */
    final class Builder extends ImmutableOrderChain.Builder {
        Builder() {}
    }
}
