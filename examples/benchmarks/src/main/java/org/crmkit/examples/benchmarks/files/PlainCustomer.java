package org.crmkit.examples.benchmarks.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.Credit;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.crmkit.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A customer as a record: the same parts in the same order under the same names, of the same types, with the same options; but
 * no check, and no fields kept that it does not know.
 */
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

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.SET) @Nullable
        List<Classification> classifications,

        Optional<Currency> currency,
        Optional<String> paymentTerms,
        Optional<Credit> credit,
        Optional<CustomerValue> value,
        Optional<String> leadSource,
        Optional<Ref> campaign,
        Optional<Channel> preferredChannel,
        Optional<String> description,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.SET) @Nullable
        Extensions extensions) {}
