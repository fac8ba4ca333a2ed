package org.crmkit.core.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.Person;

/**
 * What is to be stored if a lead is converted; nothing has happened yet.
 *
 * @param customer the customer, new or filled up
 * @param organization the organization, new or filled up; absent if the customer is a person
 * @param person the person, new or filled up; absent if nobody was named
 * @param contact the person at the organization; absent if there is no such thing
 * @param contactPoints those that were not there yet
 * @param opportunity the opportunity, filled up; absent if none comes of the lead
 * @param lines what became of each field of which the lead tells something
 */
public record ConversionProposal(
        Customer customer,
        Optional<Organization> organization,
        Optional<Person> person,
        Optional<Contact> contact,
        List<ContactPoint> contactPoints,
        Optional<Opportunity> opportunity,
        List<ConversionLine> lines) {
    /** Copies the lists. */
    public ConversionProposal {
        contactPoints = List.copyOf(contactPoints);
        lines = List.copyOf(lines);
    }

    /** {@return the conversion to write into the lead, once the proposal is stored; see {@link Lead#convert}} */
    public Conversion conversion(Instant at, String by) {
        return new Conversion(at, by, customer.id(), contact.map(Contact::id), opportunity.map(Opportunity::id));
    }
}
