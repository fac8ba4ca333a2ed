package org.crmkit.core.lead;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Person;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.value.Ref;

/**
 * Proposes what becomes of a lead: what it tells is put into the fields of customer, organization, person, contact and
 * opportunity that are empty; of the others, the policy decides. Contact points that are not there yet are added.
 *
 * <p>A proposal stored and asked for again has nothing to fill.
 *
 * @param policy what becomes of fields that hold something else than the lead tells
 */
public record LeadConversion(Policy policy) implements Serializable {
    /** What becomes of fields that hold something else than the lead tells. */
    public enum Policy {
        /** They keep it, and the report says that the two conflict. */
        FILL_EMPTY,
        /** They get what the lead tells. */
        REPLACE
    }

    /** {@return a conversion that fills empty fields only} */
    public static LeadConversion standard() {
        return new LeadConversion(Policy.FILL_EMPTY);
    }

    /**
     * {@return what is to be stored if the lead is converted}
     *
     * @throws IllegalArgumentException if a new organization or person is wanted of which the lead does not tell the name
     */
    public ConversionProposal propose(Lead lead, ConversionTarget target) {
        Filling filling = new Filling(policy);
        Customer customer = customer(lead, target, filling);
        Optional<Organization> organization =
                target.organizationId().map(id -> organization(id, lead, target, filling));
        Optional<Person> person = target.personId().map(id -> person(id, lead, target, filling));
        Optional<Contact> contact = contact(lead, target, filling);
        List<ContactPoint> added = contactPoints(lead, target, filling);
        Optional<Opportunity> opportunity = target.opportunity().map(it -> opportunity(it, lead, filling));
        return new ConversionProposal(customer, organization, person, contact, added, opportunity, filling.lines());
    }

    private static Customer customer(Lead lead, ConversionTarget target, Filling filling) {
        Customer there = target.customer()
                .orElseGet(() -> Customer.builder()
                        .id(target.customerId())
                        .party(target.organizationId().or(target::personId).orElseThrow())
                        .build());
        return Customer.builder()
                .from(there)
                .owner(filling.fill("customer", "owner", there.owner(), lead.owner()))
                .leadSource(filling.fill("customer", "leadSource", there.leadSource(), lead.source()))
                .campaign(filling.fill("customer", "campaign", there.campaign(), lead.campaign()))
                .build();
    }

    private static Organization organization(PartyId id, Lead lead, ConversionTarget target, Filling filling) {
        Optional<String> name = filling.fill(
                "organization",
                "displayName",
                target.organization().map(Organization::displayName),
                lead.organizationName());
        Checks.that(name.isPresent(), "Lead {} must name the organization {} that is new", lead.id(), id);
        Organization there = target.organization()
                .orElseGet(() -> Organization.builder()
                        .id(id)
                        .displayName(name.orElseThrow())
                        .build());
        Organization.Builder filled = Organization.builder()
                .from(there)
                .displayName(name.orElseThrow())
                .sizeClass(filling.fill("organization", "sizeClass", there.sizeClass(), lead.sizeClass()))
                .annualRevenue(
                        filling.fill("organization", "annualRevenue", there.annualRevenue(), lead.annualRevenue()));
        filling.fill("organization", "employees", boxed(there.employees()), boxed(lead.employees()))
                .ifPresent(filled::employees);
        filling.fill("organization", "industries", some(there.industries()), industries(there, lead))
                .ifPresent(filled::industries);
        return filled.build();
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** A line of business that is among those that are there tells nothing new. */
    private static Optional<List<Organization.Industry>> industries(Organization there, Lead lead) {
        return lead.industry().map(told -> there.industries().contains(told) ? there.industries() : List.of(told));
    }

    private static Person person(PartyId id, Lead lead, ConversionTarget target, Filling filling) {
        Optional<PersonName> before = target.person().map(Person::name);
        Optional<PersonName> name = filling.fill("person", "name", before, lead.personName());
        Checks.that(name.isPresent(), "Lead {} must name the person {} who is new", lead.id(), id);
        if (before.equals(name)) {
            return target.person().orElseThrow();
        }
        Person.Builder made = Person.builder();
        target.person().ifPresent(there -> made.from(there));
        return made.id(id)
                .name(name.orElseThrow())
                .displayName(name.orElseThrow().line())
                .build();
    }

    private static Optional<Contact> contact(Lead lead, ConversionTarget target, Filling filling) {
        return target.contactId().map(id -> {
            Contact there = target.contact()
                    .orElseGet(() -> Contact.builder()
                            .id(id)
                            .person(target.personId().orElseThrow())
                            .organization(target.organizationId().orElseThrow())
                            .build());
            return Contact.builder()
                    .from(there)
                    .jobTitle(filling.fill("contact", "jobTitle", there.jobTitle(), lead.jobTitle()))
                    .source(filling.fill("contact", "source", there.source(), lead.source()))
                    .build();
        });
    }

    private static List<ContactPoint> contactPoints(Lead lead, ConversionTarget target, Filling filling) {
        PartyId party = target.personId().or(target::organizationId).orElseThrow();
        List<ContactPoint> added = new ArrayList<>();
        for (LeadContactPoint told : lead.contactPoints()) {
            ContactPoint point = read(told, target.countryCode()).party(party).build();
            Optional<ContactPoint> there = Stream.concat(target.contactPoints().stream(), added.stream())
                    .filter(other -> same(other, point))
                    .findFirst();
            filling.fill("contact-point", told.kind().name(), there, Optional.of(there.orElse(point)));
            if (there.isEmpty()) {
                added.add(point);
            }
        }
        return added;
    }

    private static ContactPoint.Builder read(LeadContactPoint told, String countryCode) {
        return switch (told.kind()) {
            case EMAIL -> ContactPoint.email(told.raw());
            case PHONE -> ContactPoint.phone(told.raw(), countryCode);
            case WEB -> ContactPoint.web(told.raw());
            case SOCIAL -> ContactPoint.social(told.platform().orElseThrow(), told.raw());
            case POSTAL -> ContactPoint.builder().kind(told.kind()).raw(told.raw());
        };
    }

    private static boolean same(ContactPoint one, ContactPoint other) {
        Optional<ContactKey> key = one.key().map(ContactKey::matchKey);
        return key.isPresent()
                ? key.equals(other.key().map(ContactKey::matchKey))
                : one.kind() == other.kind() && one.raw().equals(other.raw());
    }

    private static Opportunity opportunity(Opportunity there, Lead lead, Filling filling) {
        Ref origin = Ref.of("lead", lead.id().value());
        Opportunity.Builder filled = Opportunity.builder()
                .from(there)
                .owner(filling.fill("opportunity", "owner", there.owner(), lead.owner()))
                .source(filling.fill("opportunity", "source", there.source(), lead.source()))
                .campaign(filling.fill("opportunity", "campaign", there.campaign(), lead.campaign()))
                .description(filling.fill("opportunity", "description", there.description(), lead.description()));
        return there.origins().contains(origin)
                ? filled.build()
                : filled.addOrigin(origin).build();
    }
}
