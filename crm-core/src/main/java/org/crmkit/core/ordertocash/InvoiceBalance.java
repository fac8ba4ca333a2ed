package org.crmkit.core.ordertocash;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.InvoiceId;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** What is still open of one invoice, and since when. */
@Value.Immutable
@JsonDeserialize(builder = InvoiceBalance.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "invoice",
    "customer",
    "orders",
    "issued",
    "due",
    "total",
    "paid",
    "payments",
    "settled",
    "overdueDays"
})
public sealed interface InvoiceBalance permits ImmutableInvoiceBalance {
    /** Which invoice. */
    InvoiceId invoice();

    /** Who owes it. */
    CustomerId customer();

    /** The orders that it charges and that are there. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<OrderId> orders();

    /** The day on which it was issued. */
    LocalDate issued();

    /** The last day on which it is paid in time; absent if none was set. */
    Optional<LocalDate> due();

    /** What it comes to; negative for a credit note. */
    Money total();

    /** What was settled of it so far. */
    Money paid();

    /** The payments that settled it, by day. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PaymentId> payments();

    /** The day since which nothing is open any more; absent while something is. */
    Optional<LocalDate> settled();

    /**
     * How many days after the due day it is, at the moment asked about.
     *
     * <p>0 if it is not due yet, settled, or a credit note; absent if something is open and no due day was set.
     */
    Optional<Long> overdueDays();

    /** {@return what is still open: the total less what was settled; below zero where too much was paid} */
    default Money open() {
        return total().minus(paid());
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the balance that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InvoiceBalance fromJson(Builder json) {
        return json.build();
    }

    /** Builds balances. */
    final class Builder extends ImmutableInvoiceBalance.Builder {
        Builder() {}
    }
}
