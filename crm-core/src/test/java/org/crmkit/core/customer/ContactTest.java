package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.ExternalId;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Contact.Builder contact(String person, String organization) {
        return Contact.builder()
                .id(ContactId.of(person + "@" + organization))
                .person(PartyId.of(person))
                .organization(PartyId.of(organization));
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        Contact contact = contact("wang", "acme")
                .jobTitle("采购经理")
                .department("采购部")
                .addRole("decision-maker")
                .addRole("technical-buyer")
                .reportsTo(PartyId.of("li"))
                .mainForPerson(true)
                .mainForOrganization(true)
                .source("trade-fair")
                .period(DateRange.from(DAY))
                .addExternalId(ExternalId.of("crm", "7"))
                .description("plays go")
                .extensions(Extensions.none().with("acme.floor", "3"))
                .build();
        try (InputStream in = ContactTest.class.getResourceAsStream("/golden/contact-0.1.json")) {
            String golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(CrmJson.write(contact)).isEqualTo(golden);
            assertThat(CrmJson.read(golden, Contact.class).orThrow()).isEqualTo(contact);
        }
        assertThat(contact.toString()).contains("wang@acme").doesNotContain("采购", "plays go");
    }

    @Test
    void the_least_one_says_what_it_means() {
        Contact least = contact("wang", "acme").build();
        assertThat(CrmJson.write(least))
                .isEqualTo("{\"id\":\"wang@acme\",\"person\":\"wang\",\"organization\":\"acme\",\"period\":\"../..\"}");
        assertThat(CrmJson.read("{\"id\":\"wang@acme\",\"person\":\"wang\",\"organization\":\"acme\"}", Contact.class)
                        .orThrow())
                .isEqualTo(least);
    }

    @Test
    void one_person_is_at_many_organizations() {
        Contact first = contact("wang", "acme").mainForPerson(true).build();
        Contact second = contact("wang", "bolt")
                .mainForOrganization(true)
                .period(DateRange.from(DAY))
                .build();
        Contact third = contact("li", "bolt").build();
        Contacts contacts = Contacts.of(List.of(first, second, third));
        assertThat(contacts.findings()).isEmpty();
        assertThat(contacts.all()).containsExactly(first, second, third);
        assertThat(contacts.ofPerson(PartyId.of("wang"), DAY)).containsExactly(first, second);
        assertThat(contacts.ofPerson(PartyId.of("wang"), DAY.minusDays(1))).containsExactly(first);
        assertThat(contacts.ofOrganization(PartyId.of("bolt"), DAY)).containsExactly(second, third);
        assertThat(contacts.ofOrganization(PartyId.of("zeta"), DAY)).isEmpty();
    }

    @Test
    void two_main_organizations_of_a_person_are_named_both() {
        Contact first = contact("wang", "acme").mainForPerson(true).build();
        Contact second = contact("wang", "bolt")
                .mainForPerson(true)
                .period(DateRange.from(DAY))
                .build();
        assertThat(Contacts.of(List.of(second, first)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("customer.contact-two-main-organizations");
                    assertThat(finding.because().toString())
                            .isEqualTo("person wang belongs before all to two organizations in 2026-01-01/..:"
                                    + " by contact wang@acme to acme, by contact wang@bolt to bolt");
                    assertThat(finding.because().in(Texts.CHINESE))
                            .isEqualTo("人员wang在2026-01-01/..期间有两个首要所属组织：联系人wang@acme属于acme，联系人wang@bolt属于bolt");
                });
        Contact ended =
                Contact.builder().from(first).period(DateRange.until(DAY)).build();
        assertThat(Contacts.of(List.of(second, ended)).findings()).isEmpty();
    }

    @Test
    void two_main_contacts_of_an_organization_are_named_both() {
        Contact first = contact("wang", "acme").mainForOrganization(true).build();
        Contact second = contact("li", "acme").mainForOrganization(true).build();
        assertThat(Contacts.of(List.of(first, second)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("customer.contact-two-main-persons");
                    assertThat(finding.because().toString())
                            .isEqualTo("organization acme has two main contacts in ../..: contact wang@acme is wang,"
                                    + " contact li@acme is li");
                    assertThat(finding.because().in(Texts.CHINESE))
                            .isEqualTo("组织acme在../..期间有两个首要联系人：联系人wang@acme为wang，联系人li@acme为li");
                });
    }

    @Test
    void reporting_in_a_circle_is_told_within_one_organization_only() {
        Contact wang = contact("wang", "acme").reportsTo(PartyId.of("li")).build();
        Contact li = contact("li", "acme").reportsTo(PartyId.of("wang")).build();
        assertThat(Contacts.of(List.of(wang, li)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("customer.contact-reports-to-self");
            assertThat(finding.found()).isEqualTo("wang → li");
            assertThat(finding.because().toString())
                    .isEqualTo(
                            "at organization acme, person wang reports to li and, in 2 steps, to themselves, in ../..");
            assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("在组织acme，人员wang向li汇报，经2步又向自己汇报（../..）");
        });
        Contact elsewhere = contact("li", "bolt").reportsTo(PartyId.of("wang")).build();
        assertThat(Contacts.of(List.of(wang, elsewhere)).findings()).isEmpty();
    }

    @Test
    void what_no_contact_can_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contact("wang", "wang").build())
                .withMessage("Contact wang@wang must name a person and an organization");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        contact("wang", "acme").reportsTo(PartyId.of("wang")).build())
                .withMessage("The person of contact wang@acme must not report to themselves");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contact("wang", "acme").addRole(" ").build())
                .withMessage("A role of a contact must not be blank");
    }
}
