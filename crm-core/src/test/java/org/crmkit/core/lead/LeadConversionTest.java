package org.crmkit.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Contact;
import org.crmkit.core.customer.ContactId;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.Person;
import org.crmkit.core.party.PersonName;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.Test;

class LeadConversionTest {
    private static final CustomerId C1 = CustomerId.of("C1");
    private static final PartyId LOTUS = PartyId.of("P-lotus");
    private static final PartyId WANG = PartyId.of("P-wang");
    private static final Lead LEAD = SomeLeads.full();

    private static ConversionTarget.Builder fresh() {
        return ConversionTarget.builder()
                .customerId(C1)
                .organizationId(LOTUS)
                .personId(WANG)
                .contactId(ContactId.of("K1"))
                .opportunity(opportunity())
                .countryCode("86");
    }

    private static Opportunity opportunity() {
        DealState open =
                DealState.builder().stage("new").category(StageCategory.OPEN).build();
        return Opportunity.builder()
                .id(OpportunityId.of("O1"))
                .customer(C1)
                .name("Tea")
                .history(Timeline.start(SomeLeads.START, open, SomeLeads.E7))
                .build();
    }

    private static ConversionTarget stored(ConversionProposal proposal) {
        return fresh().customer(proposal.customer())
                .organization(proposal.organization())
                .person(proposal.person())
                .contact(proposal.contact())
                .addAllContactPoints(proposal.contactPoints())
                .opportunity(proposal.opportunity())
                .build();
    }

    private static List<String> lines(ConversionProposal proposal, ConversionLine.Outcome outcome) {
        return proposal.lines().stream()
                .filter(line -> line.outcome() == outcome)
                .map(line -> line.record() + "." + line.field())
                .toList();
    }

    @Test
    void what_is_new_gets_all_that_the_lead_tells() {
        ConversionProposal made = LeadConversion.standard().propose(LEAD, fresh().build());
        assertThat(made.customer().party()).isEqualTo(LOTUS);
        assertThat(made.customer().leadSource()).contains("trade-show");
        Organization lotus = made.organization().orElseThrow();
        assertThat(lotus.displayName()).isEqualTo("Lotus");
        assertThat(lotus.employees()).hasValue(40);
        assertThat(lotus.industries()).containsExactly(Organization.Industry.of("gb-t-4754", "H61"));
        assertThat(made.person().map(Person::displayName)).contains("王小明");
        assertThat(made.contact().flatMap(Contact::jobTitle)).contains("purchasing manager");
        assertThat(made.contactPoints())
                .extracting(ContactPoint::kind)
                .containsExactly(ContactKind.PHONE, ContactKind.SOCIAL);
        assertThat(made.contactPoints()).extracting(ContactPoint::party).containsOnly(WANG);
        assertThat(made.opportunity().orElseThrow().origins()).containsExactly(Ref.of("lead", "L2"));
        assertThat(made.opportunity().flatMap(Opportunity::description)).contains("asked for samples");
        assertThat(made.lines()).hasSize(17).allMatch(line -> line.outcome() == ConversionLine.Outcome.FILLED);
        assertThat(made.conversion(SomeLeads.day(10), "E8")).isEqualTo(SomeLeads.conversion(10));
    }

    @Test
    void converting_again_what_was_stored_fills_nothing() {
        ConversionProposal made = LeadConversion.standard().propose(LEAD, fresh().build());
        ConversionProposal again = LeadConversion.standard().propose(LEAD, stored(made));
        assertThat(again.lines()).hasSize(17).allMatch(line -> line.outcome() == ConversionLine.Outcome.KEPT);
        assertThat(again.contactPoints()).isEmpty();
        assertThat(again.customer()).isEqualTo(made.customer());
        assertThat(again.organization()).isEqualTo(made.organization());
        assertThat(again.person()).isEqualTo(made.person());
        assertThat(again.contact()).isEqualTo(made.contact());
        assertThat(again.opportunity()).isEqualTo(made.opportunity());
    }

    @Test
    void what_holds_something_else_keeps_it_unless_the_policy_says_otherwise() {
        ConversionTarget target = fresh().customer(Customer.builder()
                        .id(C1)
                        .party(LOTUS)
                        .owner(EmployeeId.of("E1"))
                        .build())
                .organization(Organization.builder()
                        .id(LOTUS)
                        .displayName("Lotus Hotel")
                        .addIndustry(Organization.Industry.of("isic", "55"))
                        .build())
                .person(Person.builder()
                        .id(WANG)
                        .name(PersonName.ofFull("Wang"))
                        .build())
                .addContactPoint(ContactPoint.phone("+86 138 0000 0000", "86")
                        .party(LOTUS)
                        .build())
                .build();
        ConversionProposal kept = LeadConversion.standard().propose(LEAD, target);
        assertThat(lines(kept, ConversionLine.Outcome.CONFLICTING))
                .containsExactly(
                        "customer.owner", "organization.displayName", "organization.industries", "person.name");
        assertThat(lines(kept, ConversionLine.Outcome.KEPT)).containsExactly("contact-point.PHONE");
        assertThat(kept.customer().owner()).contains(EmployeeId.of("E1"));
        assertThat(kept.customer().leadSource()).contains("trade-show");
        assertThat(kept.organization().map(Organization::displayName)).contains("Lotus Hotel");
        assertThat(kept.person()).isEqualTo(target.person());
        assertThat(kept.contactPoints()).extracting(ContactPoint::kind).containsExactly(ContactKind.SOCIAL);
        ConversionProposal replaced = new LeadConversion(LeadConversion.Policy.REPLACE).propose(LEAD, target);
        assertThat(lines(replaced, ConversionLine.Outcome.REPLACED))
                .isEqualTo(lines(kept, ConversionLine.Outcome.CONFLICTING));
        assertThat(replaced.customer().owner()).contains(EmployeeId.of("E7"));
        assertThat(replaced.person().map(Person::displayName)).contains("王小明");
    }

    @Test
    void a_customer_may_be_a_person() {
        ConversionTarget alone = ConversionTarget.builder()
                .customerId(C1)
                .personId(WANG)
                .countryCode("86")
                .build();
        ConversionProposal made = LeadConversion.standard().propose(LEAD, alone);
        assertThat(made.customer().party()).isEqualTo(WANG);
        assertThat(made.organization()).isEmpty();
        assertThat(made.contact()).isEmpty();
        assertThat(made.conversion(SomeLeads.START, "E8").opportunity()).isEmpty();
    }

    @Test
    void what_cannot_be_read_as_an_address_is_kept_as_it_was_written() {
        Lead lead = Lead.builder()
                .from(SomeLeads.plain("L1").build())
                .addContactPoint(LeadContactPoint.of(ContactKind.EMAIL, "no address"))
                .addContactPoint(LeadContactPoint.of(ContactKind.EMAIL, "no address"))
                .addContactPoint(LeadContactPoint.of(ContactKind.POSTAL, "1 Tea Lane"))
                .addContactPoint(LeadContactPoint.of(ContactKind.WEB, "lotus.example"))
                .build();
        ConversionTarget target = ConversionTarget.builder()
                .customerId(C1)
                .organizationId(LOTUS)
                .countryCode("86")
                .build();
        ConversionProposal made = LeadConversion.standard().propose(lead, target);
        assertThat(made.contactPoints())
                .extracting(ContactPoint::raw)
                .containsExactly("no address", "1 Tea Lane", "lotus.example");
        assertThat(made.contactPoints().get(0).verification()).isEqualTo(ContactPoint.Verification.INVALID);
        assertThat(made.contactPoints()).extracting(ContactPoint::party).containsOnly(LOTUS);
    }

    @Test
    void what_is_wanted_must_be_named_and_fit_together() {
        ConversionTarget target = fresh().build();
        Lead nameless = SomeLeads.plain("L1").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadConversion.standard().propose(nameless, target))
                .withMessage("Lead L1 must name the person P-wang who is new");
        Lead alone =
                Lead.builder().from(LEAD).organizationName(Optional.empty()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadConversion.standard().propose(alone, target))
                .withMessage("Lead L2 must name the organization P-lotus that is new");
        assertRefused(
                ConversionTarget.builder().customerId(C1).countryCode("86"),
                "Customer C1 must be an organization or a person");
        assertRefused(
                fresh().personId(Optional.empty()), "A contact of customer C1 must have a person and an organization");
        assertRefused(
                fresh().customer(Customer.builder()
                        .id(CustomerId.of("C2"))
                        .party(LOTUS)
                        .build()),
                "What is there of customer C1 must have the keys that the lead is converted to");
    }

    private static void assertRefused(ConversionTarget.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
