package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** A party as somebody the company sells to, or wants to. */
@Value.Immutable
@JsonDeserialize(builder = Customer.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "party",
    "name",
    "status",
    "statusCode",
    "since",
    "owner",
    "businessUnit",
    "externalIds",
    "classifications",
    "currency",
    "paymentTerms",
    "credit",
    "value",
    "leadSource",
    "campaign",
    "preferredChannel",
    "description",
    "extensions"
})
public sealed interface Customer permits ImmutableCustomer {
    /** The host's key of the customer, also called its number. */
    CustomerId id();

    /** Which person or organization it is; a party may be several customers, of several business units. */
    PartyId party();

    /** The name to show. */
    @Value.Redacted
    Optional<String> name();

    /** How far it is from doing business now. */
    Optional<CustomerStatus> status();

    /** The host's own finer state, such as {@code activation-pending}. */
    Optional<String> statusCode();

    /** The day on which it became a customer, or was first noted. */
    Optional<LocalDate> since();

    /** Who is in charge of it. */
    Optional<EmployeeId> owner();

    /** The code of the part of the company whose customer it is. */
    Optional<String> businessUnit();

    /** Under which keys other systems know it, each once; a system may have several. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ExternalId> externalIds();

    /** The classes it is and was in; {@link Classifications} tells which holds on a day. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Classification> classifications();

    /** The currency in which it is charged unless a document says otherwise. */
    Optional<Currency> currency();

    /** The code of when it pays: {@code net-30}. */
    Optional<String> paymentTerms();

    /** How much it may owe. */
    Optional<Credit> credit();

    /** What it is worth, as somebody last reckoned. */
    Optional<CustomerValue> value();

    /** The code of what it came from: {@code trade-show}. */
    Optional<String> leadSource();

    /** The campaign it came from. */
    Optional<Ref> campaign();

    /** Over what it wants to be spoken to. */
    Optional<Channel> preferredChannel();

    /** Words about it. */
    @Value.Redacted
    Optional<String> description();

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

    /** {@return a builder; id and party are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the customer that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Customer fromJson(Builder json) {
        return json.build();
    }

    /** Checks the name, the codes, the day, and that no external id stands twice. */
    @Value.Check
    default void check() {
        Checks.that(name().filter(String::isBlank).isEmpty(), "The name of customer {} must not be blank", id());
        since().ifPresent(day -> Checks.day(day, "The first day of a customer"));
        statusCode().ifPresent(code -> Checks.id(code, "The status code of a customer"));
        businessUnit().ifPresent(code -> Checks.id(code, "The business unit of a customer"));
        paymentTerms().ifPresent(code -> Checks.id(code, "The payment terms of a customer"));
        leadSource().ifPresent(code -> Checks.id(code, "The lead source of a customer"));
        Set<ExternalId> seen = new HashSet<>();
        for (ExternalId external : externalIds()) {
            Checks.that(seen.add(external), "Customer {} must have external id {} once", id(), external);
        }
    }

    /**
     * {@return what somebody should look at}
     *
     * <p>Codes: {@code customer.credit-exceeded} where more is used than the limit and the status does not say so;
     * {@code customer.classes-overlap}, see {@link Classifications#findings}.
     *
     * @param several the schemes in which a customer may be in several classes at once
     */
    default List<Finding> findings(String... several) {
        List<Finding> findings = new ArrayList<>();
        credit().filter(Credit::exceeded).ifPresent(credit -> {
            if (credit.status() == CreditStatus.OK) {
                findings.add(Finding.warning(
                        "customer.credit-exceeded",
                        Place.path("/credit"),
                        credit.used().orElseThrow().toString(),
                        Reason.of(
                                LocalizedText.of(
                                        "{} of a credit limit of {} is used, and yet {}", "信用额度{1}已用{0}，状态仍为{2}"),
                                credit.used().orElseThrow(),
                                credit.limit().orElseThrow(),
                                credit.status())));
            }
        });
        findings.addAll(Classifications.of(classifications()).findings(several));
        return findings;
    }

    /** Builds customers. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }
}
