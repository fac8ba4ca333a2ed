package org.crmkit.examples.benchmarks.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Ref;

/** Fifteen parts of a customer as a record: the same names, types, order and options, but no check, and nothing kept beside. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
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
    "currency",
    "paymentTerms",
    "leadSource",
    "campaign",
    "preferredChannel",
    "description"
})
record PlainCustomer(
        @JsonProperty(required = true) CustomerId id,
        @JsonProperty(required = true) PartyId party,
        Optional<String> name,
        Optional<CustomerStatus> status,
        Optional<String> statusCode,
        Optional<LocalDate> since,
        Optional<EmployeeId> owner,
        Optional<String> businessUnit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExternalId> externalIds,
        Optional<Currency> currency,
        Optional<String> paymentTerms,
        Optional<String> leadSource,
        Optional<Ref> campaign,
        Optional<Channel> preferredChannel,
        Optional<String> description) {}
