package org.crmkit.core.order;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** What a customer ordered. */
@Value.Immutable
@JsonDeserialize(builder = Order.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "number",
    "customer",
    "ordered",
    "currency",
    "amount",
    "lines",
    "status",
    "billTo",
    "shipTo",
    "dealer",
    "endCustomer",
    "quote",
    "contract",
    "promised",
    "customised",
    "salesEmployee",
    "extensions"
})
public sealed interface Order extends SalesDocument permits ImmutableOrder {

    /** The host's key of the order. */
    OrderId id();

    /** The number under which people know the order, where it is not the key. */
    Optional<String> number();

    /** Who ordered. */
    CustomerId customer();

    /** The day of the order in the zone of the business. */
    LocalDate ordered();

    /** The currency of all amounts. */
    Currency currency();

    /** What the customer is to pay for the whole, as its invoices will state it; absent: the lines add up to it. */
    Optional<Money> amount();

    /** What was ordered, each line under a number of its own; empty where only the whole is known. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<OrderLine> lines();

    /** Where the order stood when; absent if that is not known. */
    Optional<Timeline<DocumentStatus>> status();

    /** Who gets the invoice, if it is not the customer. */
    Optional<PartyId> billTo();

    /** Who gets the goods, if it is not the customer. */
    Optional<PartyId> shipTo();

    /** Through which dealer it was ordered. */
    Optional<PartyId> dealer();

    /** Who uses it in the end, if it is not the customer. */
    Optional<PartyId> endCustomer();

    /** From which quote it came. */
    Optional<QuoteId> quote();

    /** Under which contract it was placed. */
    Optional<ContractId> contract();

    /** The day for which the whole was promised. */
    Optional<LocalDate> promised();

    /** Whether something was made to measure for it; no by default. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean customised() {
        return false;
    }

    /** Who sold it. */
    Optional<EmployeeId> salesEmployee();

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

    /** {@return a builder; id, customer, day and currency are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the order that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Order fromJson(Builder json) {
        return json.build();
    }

    @Override
    default Ref ref() {
        return Ref.of("order", id().value());
    }

    @Override
    default Optional<Order> knownAt(AsOf asOf) {
        if (!asOf.sees(ordered())) {
            return Optional.empty();
        }
        Optional<Timeline<DocumentStatus>> seen = status().flatMap(timeline -> timeline.until(asOf.instant()));
        return Optional.of(
                seen.equals(status()) ? this : builder().from(this).status(seen).build());
    }

    /** {@return what the customer is to pay: the amount or else the sum of the lines; absent if there is neither} */
    default Optional<Money> total() {
        return amount().or(this::net);
    }

    /** {@return the sum of the lines; absent if there are none} */
    default Optional<Money> net() {
        return lines().stream().map(OrderLine::amount).reduce(Money::plus);
    }

    /** {@return the line with that number; absent if there is none} */
    default Optional<OrderLine> line(int number) {
        return lines().stream().filter(line -> line.number() == number).findFirst();
    }

    /** Checks the days, that all amounts have the order's currency, and that no line number stands twice. */
    @Value.Check
    default void check() {
        number().ifPresent(number -> Checks.id(number, "The number of an order"));
        Checks.day(ordered(), "The day of an order");
        promised().ifPresent(day -> Checks.day(day, "The promised day of an order"));
        Stream.concat(amount().stream(), lines().stream().map(OrderLine::amount))
                .forEach(amount -> Checks.that(
                        amount.currency().equals(currency()),
                        "Order {} is in {}, found an amount of {}",
                        id(),
                        currency(),
                        amount));
        Set<Integer> numbers = new HashSet<>();
        for (OrderLine line : lines()) {
            Checks.that(numbers.add(line.number()), "Order {} has two lines {}", id(), line.number());
        }
    }

    /** Builds orders. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableOrder.Builder {
        Builder() {}
    }
}
