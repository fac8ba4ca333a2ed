package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** Money that came from a customer, or, with a negative amount, went back. */
@Value.Immutable
@JsonDeserialize(builder = Payment.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"id", "customer", "received", "amount", "method", "allocations", "extensions"})
public sealed interface Payment extends SalesDocument permits ImmutablePayment {

    /** The host's key of the payment. */
    PaymentId id();

    /** Who paid. */
    CustomerId customer();

    /** The day on which the money was there. */
    LocalDate received();

    /** How much; negative for a refund, nothing where a credit note is set off against an invoice. */
    Money amount();

    /** How it was paid: the host's own code. */
    Optional<String> method();

    /** What it settles; empty while nobody has said. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Allocation> allocations();

    /**
     * A part of a payment that settles an invoice.
     *
     * @param invoice which invoice or credit note
     * @param amount how much of it; negative for what goes to a credit note
     */
    @JsonPropertyOrder({"invoice", "amount"})
    record Allocation(
            @JsonProperty(required = true) InvoiceId invoice,
            @JsonProperty(required = true) Money amount) {
        /** {@return so much for that invoice} */
        public static Allocation of(InvoiceId invoice, Money amount) {
            return new Allocation(invoice, amount);
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

    /** {@return a builder; id, customer, day and amount are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the payment that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Payment fromJson(Builder json) {
        return json.build();
    }

    @Override
    default Ref ref() {
        return Ref.of("payment", id().value());
    }

    @Override
    default Optional<Payment> knownAt(AsOf asOf) {
        return asOf.sees(received()) ? Optional.of(this) : Optional.empty();
    }

    /** {@return what it does not settle yet} */
    default Money unallocated() {
        return allocations().stream().map(Allocation::amount).reduce(amount(), Money::minus);
    }

    /** Checks the day and that the allocations, in the payment's currency, come to no more than the payment. */
    @Value.Check
    default void check() {
        Checks.day(received(), "The day of a payment");
        method().ifPresent(method -> Checks.id(method, "The method of a payment"));
        for (Allocation allocation : allocations()) {
            Checks.that(
                    allocation.amount().currency().equals(amount().currency()),
                    "Payment {} is in {}, found an allocation of {}",
                    id(),
                    amount().currency(),
                    allocation.amount());
        }
        Money rest = unallocated();
        Money settled = amount().minus(rest);
        Checks.that(
                rest.signum() * amount().signum() >= 0
                        && settled.signum() * amount().signum() >= 0
                        && (amount().signum() != 0 || rest.signum() == 0),
                "Payment {} of {} cannot settle {}",
                id(),
                amount(),
                settled);
    }

    /** Builds payments. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutablePayment.Builder {
        Builder() {}
    }
}
