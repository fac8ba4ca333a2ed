package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;

class ContactsPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 6;
    private static final List<String> PERSONS = List.of("p1", "p2", "p3", "p4");
    private static final List<String> ORGANIZATIONS = List.of("o1", "o2");

    @Provide
    Arbitrary<List<Contact>> contacts() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        Arbitrary<DateRange> period = Combinators.combine(day, day)
                .as((a, b) -> DateRange.of(START.plusDays(Math.min(a, b)), START.plusDays(Math.max(a, b))));
        return Combinators.combine(
                        Arbitraries.of(PERSONS),
                        Arbitraries.of(ORGANIZATIONS),
                        Arbitraries.of(PERSONS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        period)
                .as((person, organization, manager, forPerson, forOrganization, days) -> {
                    Contact.Builder builder = Contact.builder()
                            .id(ContactId.of("c"))
                            .person(PartyId.of(person))
                            .organization(PartyId.of(organization))
                            .mainForPerson(forPerson)
                            .mainForOrganization(forOrganization)
                            .period(days);
                    return person.equals(manager)
                            ? builder.build()
                            : builder.reportsTo(PartyId.of(manager)).build();
                })
                .list()
                .ofMaxSize(9);
    }

    private static List<Contact> on(List<Contact> contacts, LocalDate day, Predicate<Contact> such) {
        return contacts.stream()
                .filter(contact -> contact.period().contains(day) && such.test(contact))
                .toList();
    }

    private static List<LocalDate> days() {
        return IntStream.rangeClosed(0, DAYS).mapToObj(START::plusDays).toList();
    }

    private static Set<String> told(List<Contact> contacts, String code, String before) {
        Set<String> told = new TreeSet<>();
        Contacts.of(contacts).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .forEach(finding -> {
                    String sentence = finding.because().toString();
                    int at = sentence.indexOf(before) + before.length();
                    told.add(sentence.substring(at, at + 2));
                });
        return told;
    }

    private static Set<String> twice(
            List<Contact> contacts, List<String> parties, Predicate<Contact> main, Function<Contact, PartyId> whose) {
        Set<String> twice = new TreeSet<>();
        for (String party : parties) {
            for (LocalDate day : days()) {
                List<Contact> mains = on(
                        contacts,
                        day,
                        contact -> main.test(contact)
                                && whose.apply(contact).value().equals(party));
                if (mains.size() > 1) {
                    twice.add(party);
                }
            }
        }
        return twice;
    }

    @Property(tries = 1_000)
    void two_mains_on_some_day_are_told_and_nothing_else(@ForAll("contacts") List<Contact> contacts) {
        assertThat(told(contacts, "customer.contact-two-main-organizations", "person "))
                .isEqualTo(twice(contacts, PERSONS, Contact::mainForPerson, Contact::person));
        assertThat(told(contacts, "customer.contact-two-main-persons", "organization "))
                .isEqualTo(twice(contacts, ORGANIZATIONS, Contact::mainForOrganization, Contact::organization));
    }

    @Property(tries = 2_000)
    void reporting_in_a_circle_on_some_day_is_told_and_nothing_else(@ForAll("contacts") List<Contact> contacts) {
        Set<String> circles = new TreeSet<>();
        for (String organization : ORGANIZATIONS) {
            for (LocalDate day : days()) {
                List<Contact> there = on(
                        contacts, day, contact -> contact.organization().value().equals(organization));
                if (PERSONS.stream().anyMatch(person -> above(there, person).contains(person))) {
                    circles.add(organization);
                }
            }
        }
        assertThat(told(contacts, "customer.contact-reports-to-self", "organization "))
                .isEqualTo(circles);
    }

    private static Set<String> above(List<Contact> contacts, String person) {
        Set<String> above = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(person));
        while (!open.isEmpty()) {
            String at = open.remove(0);
            contacts.stream()
                    .filter(contact -> contact.person().value().equals(at))
                    .flatMap(contact -> contact.reportsTo().stream())
                    .map(PartyId::value)
                    .filter(above::add)
                    .forEach(open::add);
        }
        return above;
    }
}
