package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.immutables.value.Value;

/**
 * A person at an organization: as what, and on which days. One person may be at many organizations at a time, each a contact
 * of its own; how to reach the person there is a contact point of the person's.
 */
@Value.Immutable
@JsonDeserialize(builder = Contact.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "person",
    "organization",
    "jobTitle",
    "department",
    "roles",
    "reportsTo",
    "mainForPerson",
    "mainForOrganization",
    "source",
    "period",
    "externalIds",
    "description",
    "extensions"
})
public sealed interface Contact permits ImmutableContact {
    /** The host's key. */
    ContactId id();

    /** Who. */
    PartyId person();

    /** At which organization; never the person. */
    PartyId organization();

    /** What it says on the card: purchasing manager. */
    @Value.Redacted
    Optional<String> jobTitle();

    /** Where in the organization. */
    @Value.Redacted
    Optional<String> department();

    /** Codes for what part the person plays in what the organization buys: {@code decision-maker}, {@code evaluator}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> roles();

    /** The person at the same organization to whom this one reports; never the same person. */
    Optional<PartyId> reportsTo();

    /** Whether it is here that the person belongs before all; not unless given. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean mainForPerson() {
        return false;
    }

    /** Whether it is this person whom one asks for first at the organization; not unless given. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean mainForOrganization() {
        return false;
    }

    /** A code for how the contact was won, such as {@code trade-fair}. */
    Optional<String> source();

    /** On which days; always unless given. */
    @Value.Default
    default DateRange period() {
        return DateRange.ALWAYS;
    }

    /** The keys under which source systems know the contact. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ExternalId> externalIds();

    /** Remarks in free text. */
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

    /** {@return a builder; id, person and organization are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the contact that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Contact fromJson(Builder json) {
        return json.build();
    }

    /** Checks that two parties are meant, that nobody reports to themselves, and the codes. */
    @Value.Check
    default void check() {
        Checks.that(!person().equals(organization()), "Contact {} must name a person and an organization", id());
        boolean ownBoss = reportsTo().filter(person()::equals).isPresent();
        Checks.that(!ownBoss, "The person of contact {} must not report to themselves", id());
        roles().forEach(role -> Checks.id(role, "A role of a contact"));
        source().ifPresent(source -> Checks.id(source, "The source of a contact"));
    }

    /** Builds contacts. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
