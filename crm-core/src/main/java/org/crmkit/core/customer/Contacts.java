package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.party.Hierarchy;
import org.crmkit.core.party.Overlap;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Relationship;
import org.crmkit.core.party.RelationshipType;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.jspecify.annotations.Nullable;

/** The contacts of any number of persons and organizations, and what only all of them together can get wrong. */
public final class Contacts {
    private static final LocalizedText TWO_MAIN_ORGANIZATIONS = LocalizedText.of(
            "person {} belongs before all to two organizations in {}: by contact {} to {}, by contact {} to {}",
            "人员{}在{}期间有两个首要所属组织：联系人{}属于{}，联系人{}属于{}");
    private static final LocalizedText TWO_MAIN_PERSONS = LocalizedText.of(
            "organization {} has two main contacts in {}: contact {} is {}, contact {} is {}",
            "组织{}在{}期间有两个首要联系人：联系人{}为{}，联系人{}为{}");
    private static final LocalizedText CIRCLE = LocalizedText.of(
            "at organization {}, person {} reports to {} and, in {} steps, to themselves, in {}",
            "在组织{}，人员{}向{}汇报，经{}步又向自己汇报（{}）");

    /**
     * Of an organization's contacts, whether the person whom one asks for first has left: {@code customer.main-contact-left}.
     *
     * <p>Not known without a main contact by then; no while there is one of them still.
     */
    public static final Attribute<Collection<Contact>, Boolean> MAIN_LEFT = Attribute.<Collection<Contact>, Boolean>at(
                    "customer.main-contact-left", AttributeKind.FLAG, Contacts::mainLeft)
            .label("main contact has left", "主要联系人已离职");

    private final List<Contact> all;
    private final Map<PartyId, List<Contact>> byPerson;
    private final Map<PartyId, List<Contact>> byOrganization;

    private Contacts(List<Contact> all) {
        this.all = all;
        this.byPerson = by(Contact::person);
        this.byOrganization = by(Contact::organization);
    }

    private Map<PartyId, List<Contact>> by(Function<Contact, PartyId> end) {
        return all.stream().collect(Collectors.groupingBy(end, LinkedHashMap::new, Collectors.toList()));
    }

    private static @Nullable Boolean mainLeft(Collection<Contact> all, AsOf asOf) {
        List<DateRange> periods = all.stream()
                .filter(Contact::mainForOrganization)
                .map(Contact::period)
                .filter(period -> asOf.sees(period.from()))
                .toList();
        return periods.isEmpty() ? null : (Boolean) periods.stream().noneMatch(it -> it.contains(asOf.date()));
    }

    /** {@return those contacts} */
    public static Contacts of(Collection<Contact> all) {
        return new Contacts(List.copyOf(all));
    }

    /** {@return the contacts, in the order given} */
    public List<Contact> all() {
        return all;
    }

    /** {@return at which organizations a person is on a day, in the order given} */
    public List<Contact> ofPerson(PartyId person, LocalDate day) {
        return on(byPerson, person, day);
    }

    /** {@return who is at an organization on a day, in the order given} */
    public List<Contact> ofOrganization(PartyId organization, LocalDate day) {
        return on(byOrganization, organization, day);
    }

    private static List<Contact> on(Map<PartyId, List<Contact>> contacts, PartyId end, LocalDate day) {
        return contacts.getOrDefault(end, List.of()).stream()
                .filter(contact -> contact.period().contains(day))
                .toList();
    }

    /**
     * {@return warnings}
     *
     * <ul>
     *   <li>{@code customer.contact-two-main-organizations}: a person belongs before all to two on one day;
     *   <li>{@code customer.contact-two-main-persons}: an organization has two main contacts on one day;
     *   <li>{@code customer.contact-reports-to-self}: at one organization, reporting runs in a circle; see
     *       {@link Hierarchy#loops}.
     * </ul>
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        mains(Contact::mainForPerson, Contact::person)
                .forEach(overlap -> findings.add(twice(
                        "customer.contact-two-main-organizations",
                        TWO_MAIN_ORGANIZATIONS,
                        overlap,
                        Contact::person,
                        Contact::organization)));
        mains(Contact::mainForOrganization, Contact::organization)
                .forEach(overlap -> findings.add(twice(
                        "customer.contact-two-main-persons",
                        TWO_MAIN_PERSONS,
                        overlap,
                        Contact::organization,
                        Contact::person)));
        byOrganization.forEach((organization, contacts) ->
                reporting(contacts).loops().forEach(loop -> findings.add(circle(organization, loop))));
        return List.copyOf(findings);
    }

    private List<Overlap<Contact>> mains(Predicate<Contact> main, Function<Contact, PartyId> key) {
        return Overlap.among(all.stream().filter(main).toList(), key, Contact::period);
    }

    private static Finding twice(
            String code,
            LocalizedText text,
            Overlap<Contact> overlap,
            Function<Contact, PartyId> whose,
            Function<Contact, PartyId> end) {
        Contact one = overlap.first();
        Contact other = overlap.second();
        Reason because = Reason.of(
                text, whose.apply(one), overlap.days(), one.id(), end.apply(one), other.id(), end.apply(other));
        return Finding.warning(code, Place.NONE, other.id().value(), because);
    }

    /** {@return who reports to whom at an organization} */
    private static Hierarchy reporting(List<Contact> contacts) {
        List<Relationship> reports = new ArrayList<>();
        for (Contact contact : contacts) {
            contact.reportsTo()
                    .ifPresent(manager -> reports.add(Relationship.builder()
                            .party(contact.person())
                            .other(manager)
                            .type(RelationshipType.REPORT)
                            .period(contact.period())
                            .build()));
        }
        return Hierarchy.of(RelationshipType.REPORT, reports);
    }

    private static Finding circle(PartyId organization, Hierarchy.Loop loop) {
        Relationship first = loop.links().get(0);
        String found = loop.links().stream().map(link -> link.party().value()).collect(Collectors.joining(" → "));
        Reason because = Reason.of(
                CIRCLE, organization, first.party(), first.other(), loop.links().size(), loop.days());
        return Finding.warning("customer.contact-reports-to-self", Place.NONE, found, because);
    }
}
