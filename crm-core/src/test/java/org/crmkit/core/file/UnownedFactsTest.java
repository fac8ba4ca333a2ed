package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.interaction.InteractionStatus;
import org.crmkit.core.lead.Conversion;
import org.crmkit.core.lead.Lead;
import org.crmkit.core.lead.LeadId;
import org.crmkit.core.lead.LeadStatus;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityId;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

class UnownedFactsTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Provenance CRM = Provenance.of("crm", START.plusSeconds(900_000));
    private static final Provenance WEB = Provenance.of("web", START.plusSeconds(800_000));
    private static final Cause E7 = Cause.by("E7");

    private final CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest())
            .add(CRM, customer("C1"))
            .add(CRM, customer("C2"));

    private static Customer customer(String id) {
        return Customer.builder()
                .id(CustomerId.of(id))
                .party(PartyId.of("P-" + id))
                .build();
    }

    private static Lead lead(String id, int day) {
        return Lead.builder()
                .id(LeadId.of(id))
                .organizationName("Lotus")
                .status(Timeline.start(START.plusSeconds(86_400L * day), LeadStatus.of(LeadStatus.Category.NEW), E7))
                .build();
    }

    private static Lead converted(Lead lead, String customer) {
        return lead.convert(new Conversion(
                START.plusSeconds(864_000),
                "E7",
                CustomerId.of(customer),
                Optional.empty(),
                Optional.of(OpportunityId.of("O1"))));
    }

    private static Interaction call(Optional<CustomerId> customer) {
        return Interaction.builder()
                .id(InteractionId.of("I1"))
                .customer(customer)
                .kind("inquiry")
                .channel(Channel.PHONE)
                .status(InteractionStatus.COMPLETED)
                .startedAt(START)
                .build();
    }

    private static Opportunity opportunity(String customer) {
        DealState open =
                DealState.builder().stage("new").category(StageCategory.OPEN).build();
        return Opportunity.builder()
                .id(OpportunityId.of("O1"))
                .customer(CustomerId.of(customer))
                .name("Tea")
                .history(Timeline.start(START, open, E7))
                .build();
    }

    @Test
    void what_is_nobodys_yet_is_set_aside_in_order_and_is_no_finding() {
        CustomerFiles files = assembler
                .add(WEB, lead("L1", 2))
                .add(WEB, lead("L2", 1))
                .add(WEB, call(Optional.empty()))
                .assemble();
        assertThat(files.unowned(FactKinds.LEAD))
                .extracting(it -> it.id().value())
                .containsExactly("L2", "L1");
        assertThat(files.unowned(FactKinds.INTERACTION)).containsExactly(call(Optional.empty()));
        assertThat(files.unowned(FactKinds.ORDER)).isEmpty();
        assertThat(files.unowned()).hasSize(3).extracting(Sourced::from).containsOnly(WEB);
        assertThat(files.findings()).isEmpty();
        assertThat(files.orphans()).isEmpty();
        assertThat(files.audit()).isEmpty();
    }

    @Test
    void a_converted_lead_stands_in_its_customers_file_and_takes_with_it_what_others_tell_of_it() {
        CustomerFiles files = assembler
                .add(WEB, lead("L1", 1))
                .add(CRM, converted(lead("L1", 1), "C1"))
                .add(CRM, opportunity("C1"))
                .assemble();
        CustomerFile file = files.find(CustomerId.of("C1")).orElseThrow();
        assertThat(file.all(FactKinds.LEAD)).containsExactly(converted(lead("L1", 1), "C1"));
        assertThat(file.others(FactKinds.LEAD)).extracting(Sourced::from).containsExactly(WEB);
        assertThat(file.all(FactKinds.OPPORTUNITY)).containsExactly(opportunity("C1"));
        assertThat(files.unowned()).isEmpty();
        assertThat(files.findings()).extracting(Finding::code).containsExactly("file.duplicate-id");
        assertThat(files.audit()).isEmpty();
        AsOf before = AsOf.of(START.plusSeconds(863_999), ZoneOffset.UTC);
        assertThat(file.knownAt(before).all(FactKinds.LEAD)).containsExactly(lead("L1", 1));
    }

    @Test
    void a_call_goes_to_the_customer_whom_another_source_names() {
        Interaction known = call(Optional.of(CustomerId.of("C2")));
        CustomerFiles files =
                assembler.add(WEB, call(Optional.empty())).add(CRM, known).assemble();
        assertThat(files.find(CustomerId.of("C2")).orElseThrow().all(FactKinds.INTERACTION))
                .containsExactly(known);
        assertThat(files.unowned()).isEmpty();
    }

    @Test
    void what_two_customers_claim_is_told_and_goes_to_neither() {
        CustomerFiles files = assembler
                .add(WEB, lead("L1", 1))
                .add(CRM, converted(lead("L1", 1), "C1"))
                .add(CRM, converted(lead("L1", 1), "C2"))
                .assemble();
        assertThat(files.findings()).extracting(Finding::code).containsExactly("file.owner-twice");
        assertThat(files.orphans()).extracting(Sourced::from).containsExactly(WEB);
        assertThat(files.unowned()).isEmpty();
        assertThat(files.audit())
                .extracting(Finding::code)
                .containsExactly("lead.id-twice", "lead.opportunity-unknown", "lead.opportunity-unknown");
    }

    @Test
    void of_two_that_are_told_differently_one_is_set_aside_and_the_other_kept() {
        CustomerFiles files =
                assembler.add(WEB, lead("L1", 1)).add(CRM, lead("L1", 2)).assemble();
        assertThat(files.unowned(FactKinds.LEAD)).containsExactly(lead("L1", 2));
        assertThat(files.orphans()).extracting(Sourced::from).containsExactly(WEB);
        assertThat(files.findings()).extracting(Finding::code).containsExactly("file.duplicate-id");
    }

    @Test
    void a_hosts_own_kind_needs_no_ids() {
        FactKind<Visit> visits = FactKind.ofPossibleCustomer("visit", Visit.class, Visit::customer);
        Visit known = new Visit(Optional.of(CustomerId.of("C1")), "a");
        Visit unknown = new Visit(Optional.empty(), "b");
        CustomerFiles files = CustomerFileAssembler.of(SurvivorshipPolicy.newest(), List.of(visits))
                .add(CRM, customer("C1"))
                .add(CRM, known)
                .add(CRM, unknown)
                .assemble();
        assertThat(files.unowned(visits)).containsExactly(unknown);
        CustomerFile file = files.find(CustomerId.of("C1")).orElseThrow();
        assertThat(file.all(visits)).containsExactly(known);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(CRM, visits, unknown))
                .withMessage("A visit that is nobody's must not go to the file of C1");
    }

    /** What a host sees at its door. */
    record Visit(Optional<CustomerId> customer, String door) {}
}
