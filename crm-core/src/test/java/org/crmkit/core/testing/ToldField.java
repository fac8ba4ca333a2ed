package org.crmkit.core.testing;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Ref;

/**
 * A field of a customer that a generated source may tell.
 *
 * @param name as in JSON
 * @param read what a record tells; absent if nothing
 * @param write tells the value with a number; values with different numbers of which one is even and one odd differ
 */
record ToldField(String name, Function<Customer, Optional<?>> read, BiConsumer<Customer.Builder, Integer> write) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final List<Currency> CURRENCIES = List.of(Currency.getInstance("CNY"), Currency.getInstance("EUR"));
    private static final String REGION = "acme.region";

    /** Fields of which one value is taken; a host's own is among them. */
    static final List<ToldField> SINGLE = List.of(
            field("name", Customer::name, number -> "Customer " + number, (builder, it) -> builder.name(it)),
            field(
                    "status",
                    Customer::status,
                    number -> CustomerStatus.values()[number % 2],
                    (builder, it) -> builder.status(it)),
            field(
                    "statusCode",
                    Customer::statusCode,
                    number -> "code-" + number,
                    (builder, it) -> builder.statusCode(it)),
            field("since", Customer::since, number -> FIRST_DAY.plusDays(number), (builder, it) -> builder.since(it)),
            field("owner", Customer::owner, number -> EmployeeId.of("E" + number), (builder, it) -> builder.owner(it)),
            field(
                    "businessUnit",
                    Customer::businessUnit,
                    number -> "unit-" + number,
                    (builder, it) -> builder.businessUnit(it)),
            field(
                    "currency",
                    Customer::currency,
                    number -> CURRENCIES.get(number % 2),
                    (builder, it) -> builder.currency(it)),
            field(
                    "paymentTerms",
                    Customer::paymentTerms,
                    number -> "net-" + number,
                    (builder, it) -> builder.paymentTerms(it)),
            field(
                    "leadSource",
                    Customer::leadSource,
                    number -> "fair-" + number,
                    (builder, it) -> builder.leadSource(it)),
            field(
                    "campaign",
                    Customer::campaign,
                    number -> Ref.of("campaign", "K" + number),
                    (builder, it) -> builder.campaign(it)),
            field(
                    "preferredChannel",
                    Customer::preferredChannel,
                    number -> number % 2 == 0 ? Channel.PHONE : Channel.EMAIL,
                    (builder, it) -> builder.preferredChannel(it)),
            field(
                    "description",
                    Customer::description,
                    number -> "Buys " + number,
                    (builder, it) -> builder.description(it)),
            field(
                    REGION,
                    record -> record.extensions().text(REGION),
                    number -> "region-" + number,
                    (builder, it) -> builder.extensions(Extensions.none().with(REGION, it))));

    /** All fields of which sources tell: those, the party, and a list. */
    static final List<ToldField> ALL = Stream.concat(
                    SINGLE.stream(),
                    Stream.of(
                            field(
                                    "party",
                                    record -> Optional.of(record.party()),
                                    number -> PartyId.of("P" + number),
                                    (builder, it) -> builder.party(it)),
                            field(
                                    "externalIds",
                                    record -> Optional.of(record.externalIds()).filter(ids -> !ids.isEmpty()),
                                    number -> List.of(ExternalId.of("sap", "" + number)),
                                    (builder, it) -> builder.addAllExternalIds(it))))
            .toList();

    private static <V> ToldField field(
            String name,
            Function<Customer, Optional<V>> read,
            IntFunction<V> value,
            BiConsumer<Customer.Builder, V> write) {
        return new ToldField(name, read::apply, (builder, number) -> write.accept(builder, value.apply(number)));
    }

    static ToldField named(String name) {
        return ALL.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
