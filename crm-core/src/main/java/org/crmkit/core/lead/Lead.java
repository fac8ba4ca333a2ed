package org.crmkit.core.lead;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** Somebody who may be interested: who it seems to be, how promising it is, and what became of it. */
@Value.Immutable
@JsonDeserialize(builder = Lead.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "personName",
    "organizationName",
    "jobTitle",
    "contactPoints",
    "industry",
    "sizeClass",
    "employees",
    "annualRevenue",
    "source",
    "campaign",
    "owner",
    "rating",
    "score",
    "qualification",
    "created",
    "status",
    "conversion",
    "description",
    "duplicateOf",
    "extensions"
})
public sealed interface Lead permits ImmutableLead {
    /** The host's key of the lead. */
    LeadId id();

    /** What the person is called. */
    @Value.Redacted
    Optional<PersonName> personName();

    /** What the organization is called. */
    @Value.Redacted
    Optional<String> organizationName();

    /** What it says on the person's card. */
    @Value.Redacted
    Optional<String> jobTitle();

    /** Where the lead can be reached, the best first. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<LeadContactPoint> contactPoints();

    /** The organization's line of business. */
    Optional<Organization.Industry> industry();

    /** A code for the organization's size, such as {@code small}. */
    Optional<String> sizeClass();

    /** How many people it employs; zero or more. */
    OptionalLong employees();

    /** What it turns over in a year. */
    Optional<Money> annualRevenue();

    /** The code of how the lead came, one of {@link LeadCodes#sources} or the host's own. */
    Optional<String> source();

    /** The campaign that brought it, a reference of kind {@code campaign}. */
    Optional<Ref> campaign();

    /** Who works on it. */
    Optional<EmployeeId> owner();

    /** The code of how promising it is: {@code hot}, {@code warm}, {@code cold}. */
    Optional<String> rating();

    /** Where its score is. */
    Optional<Ref> score();

    /** What is known of budget, authority, need and timeframe. */
    Optional<Qualification> qualification();

    /** When it was created, not after its history begins; unless given, then. */
    @Value.Default
    default Instant created() {
        return status().entries().get(0).at();
    }

    /** How far it had come when; it is {@code CONVERTED} last or never. */
    Timeline<LeadStatus> status();

    /** What became of it; present exactly if it is {@code CONVERTED}, and at the moment since which it is. */
    Optional<Conversion> conversion();

    /** Remarks in free text. */
    @Value.Redacted
    Optional<String> description();

    /** The lead that is meant as well, and is the one to go on with; never itself. */
    Optional<LeadId> duplicateOf();

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

    /** {@return a builder; id, status and a person's name, an organization's name or a contact point are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the lead that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Lead fromJson(Builder json) {
        return json.build();
    }

    /** {@return the customer that it has become; absent while it is nobody's} */
    default Optional<CustomerId> customer() {
        return conversion().map(Conversion::customer);
    }

    /**
     * {@return this lead as it is after its conversion; itself if it is converted already, for that happens once}
     *
     * @throws IllegalArgumentException if its status changed at that moment or later
     */
    default Lead convert(Conversion conversion) {
        if (conversion().isPresent()) {
            return this;
        }
        LeadStatus converted = LeadStatus.of(LeadStatus.Category.CONVERTED);
        return builder()
                .from(this)
                .status(status().then(conversion.at(), converted, Cause.by(conversion.by())))
                .conversion(conversion)
                .build();
    }

    /** {@return how often it had been taken up again, by a moment, after it was disqualified} */
    default int recycled(AsOf asOf) {
        List<Timeline.Entry<LeadStatus>> entries = status().entries();
        int recycled = 0;
        for (int i = 1; i < entries.size() && asOf.sees(entries.get(i).at()); i++) {
            recycled += LeadChecks.disqualified(entries.get(i - 1)) && !LeadChecks.disqualified(entries.get(i)) ? 1 : 0;
        }
        return recycled;
    }

    /** {@return the lead as it was known at a moment; absent before its history begins} What has no history is as it is. */
    default Optional<Lead> knownAt(AsOf asOf) {
        return status().until(asOf.instant())
                .map(seen -> seen.equals(status())
                        ? this
                        : builder()
                                .from(this)
                                .status(seen)
                                .conversion(Optional.empty())
                                .build());
    }

    /** Checks that somebody is meant, the codes, and that it is converted once, last, and exactly if it says to what. */
    @Value.Check
    default void check() {
        LeadChecks.of(this);
    }

    /** Builds leads. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableLead.Builder {
        Builder() {}
    }
}
