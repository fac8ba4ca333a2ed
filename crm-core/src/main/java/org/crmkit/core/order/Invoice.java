package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** What a customer was charged; a negative total is a credit note. */
@Value.Immutable
@JsonDeserialize(builder = Invoice.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "number",
    "customer",
    "order",
    "issued",
    "due",
    "amount",
    "lines",
    "billTo",
    "corrects",
    "extensions"
})
public sealed interface Invoice extends SalesDocument permits ImmutableInvoice {

    /** The host's key of the invoice. */
    InvoiceId id();

    /** The number under which people know the invoice, where it is not the key. */
    Optional<String> number();

    /** Who owes it. */
    CustomerId customer();

    /** The order that it charges; lines may name others. */
    Optional<OrderId> order();

    /** The day on which it was issued. */
    LocalDate issued();

    /** The last day on which it is paid in time; absent if none was set. */
    Optional<LocalDate> due();

    /** What the customer owes for the whole, with tax where there is tax; absent: the lines add up to it. */
    Optional<Money> amount();

    /** What was charged, each line under a number of its own; empty where only the whole is known. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<InvoiceLine> lines();

    /** Who got it, if it is not the customer. */
    Optional<PartyId> billTo();

    /** Of a credit note, the invoice that it corrects. */
    Optional<InvoiceId> corrects();

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

    /** {@return a builder; id, customer, the day of issue and an amount or a line are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the invoice that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Invoice fromJson(Builder json) {
        return json.build();
    }

    @Override
    default Ref ref() {
        return Ref.of("invoice", id().value());
    }

    @Override
    default Optional<Invoice> knownAt(AsOf asOf) {
        return asOf.sees(issued()) ? Optional.of(this) : Optional.empty();
    }

    /** {@return what the customer owes: the amount or else the sum of the lines; negative for a credit note} */
    default Money total() {
        return amount().or(() -> lines().stream().map(InvoiceLine::amount).reduce(Money::plus))
                .orElseThrow();
    }

    /** {@return the order that a line charges: its own or else that of the invoice; absent if neither names one} */
    default Optional<OrderId> order(InvoiceLine line) {
        return line.order().or(this::order);
    }

    /** {@return the orders that it charges, each once: the invoice's and then those that lines name} */
    default List<OrderId> orders() {
        return Stream.concat(order().stream(), lines().stream().flatMap(line -> line.order().stream()))
                .distinct()
                .toList();
    }

    /** Checks the days, that there is a total in one currency, and that no line number stands twice. */
    @Value.Check
    default void check() {
        number().ifPresent(number -> Checks.id(number, "The number of an invoice"));
        Checks.day(issued(), "The day of an invoice");
        due().ifPresent(day -> Checks.day(day, "The day an invoice is due"));
        Checks.that(
                amount().isPresent() || !lines().isEmpty(),
                "Invoice {} must have an amount or at least one line",
                id());
        Money first = amount().orElseGet(() -> lines().get(0).amount());
        Set<Integer> numbers = new HashSet<>();
        for (InvoiceLine line : lines()) {
            Checks.that(
                    line.amount().currency().equals(first.currency()),
                    "Invoice {} must have one currency, found {} and {}",
                    id(),
                    first,
                    line.amount());
            Checks.that(numbers.add(line.number()), "Invoice {} has two lines {}", id(), line.number());
        }
    }

    /** Builds invoices. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableInvoice.Builder {
        Builder() {}
    }
}
