package org.crmkit.core.lead;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Person;
import org.immutables.value.Value;

/** Into what a lead is to be converted: under which ids, and what is there already. */
@Value.Immutable
public sealed interface ConversionTarget permits ImmutableConversionTarget {
    /** The customer's key. */
    CustomerId customerId();

    /** The customer as it is; absent if it is new. */
    Optional<Customer> customer();

    /** The organization's key; absent if the customer is a person. */
    Optional<PartyId> organizationId();

    /** The organization as it is; absent if it is new. */
    Optional<Organization> organization();

    /** The person's key; absent if the lead names nobody. */
    Optional<PartyId> personId();

    /** The person as it is; absent if it is new. */
    Optional<Person> person();

    /** The contact's key, where a person at an organization is meant; else absent. */
    Optional<ContactId> contactId();

    /** The contact as it is; absent if it is new. */
    Optional<Contact> contact();

    /** Where person and organization can be reached, as far as that is known. */
    List<ContactPoint> contactPoints();

    /** The opportunity, which the host begins, for only its sales process knows how; absent if none comes of the lead. */
    Optional<Opportunity> opportunity();

    /** The country code of phone numbers without one: {@code 86}. */
    String countryCode();

    /** {@return a builder; the customer's key, an organization's or a person's and the country code are required} */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that somebody is meant, that a contact has two sides, and that records have the keys named. */
    @Value.Check
    default void check() {
        boolean organized = organizationId().isPresent();
        boolean named = personId().isPresent();
        Checks.that(organized || named, "Customer {} must be an organization or a person", customerId());
        boolean sided = contactId().isEmpty() || (organized && named);
        Checks.that(sided, "A contact of customer {} must have a person and an organization", customerId());
        Stream.of(
                        customer().map(it -> it.id().equals(customerId())),
                        organization().map(it -> organizationId().equals(Optional.of(it.id()))),
                        person().map(it -> personId().equals(Optional.of(it.id()))),
                        contact().map(it -> contactId().equals(Optional.of(it.id()))),
                        opportunity().map(it -> it.customer().equals(customerId())))
                .flatMap(Optional::stream)
                .forEach(same -> Checks.that(
                        same,
                        "What is there of customer {} must have the keys that the lead is converted to",
                        customerId()));
    }

    /** Builds targets. */
    final class Builder extends ImmutableConversionTarget.Builder {
        Builder() {}
    }
}
