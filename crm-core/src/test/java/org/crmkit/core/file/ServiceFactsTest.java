package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.Complaint;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.service.CaseAttributes;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.Rating;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceWork;
import org.crmkit.core.service.ServiceWorkId;
import org.crmkit.core.value.AsOf;
import org.junit.jupiter.api.Test;

/** Cases are a customer's; work and complaints go where their case goes. */
class ServiceFactsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final CustomerId LOTUS = CustomerId.of("C1");

    private static Provenance from(String source) {
        return Provenance.of(source, NOON);
    }

    private static CustomerFiles files(String caseOfWork) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        return assembler
                .add(
                        from("crm"),
                        Customer.builder()
                                .id(LOTUS)
                                .party(PartyId.of("P1"))
                                .name("Lotus")
                                .build())
                .add(from("desk"), opened("S1", NOON))
                .add(from("desk"), opened("S2", NOON.plusSeconds(60)))
                .add(from("field"), work(caseOfWork))
                .add(
                        from("desk"),
                        Complaint.builder()
                                .caseId(CaseId.of("S1"))
                                .received(NOON)
                                .build())
                .add(from("survey"), asked())
                .assemble();
    }

    private static ServiceCase opened(String id, Instant at) {
        return ServiceCase.builder()
                .id(CaseId.of(id))
                .customer(LOTUS)
                .kind("incident")
                .opened(at)
                .build();
    }

    private static ServiceWork work(String of) {
        return ServiceWork.builder()
                .id(ServiceWorkId.of("W1"))
                .caseId(CaseId.of(of))
                .mode(ServiceWork.Mode.REMOTE)
                .started(NOON.plusSeconds(90))
                .build();
    }

    private static Satisfaction asked() {
        return Satisfaction.builder()
                .id(SatisfactionId.of("Q1"))
                .customer(LOTUS)
                .scale(Rating.Scale.NPS)
                .asked(NOON.plusSeconds(120))
                .build();
    }

    @Test
    void they_are_on_the_customers_file_and_not_before_they_happened() {
        CustomerFile file = files("S2").find(LOTUS).orElseThrow();
        assertThat(file.all(FactKinds.CASE)).extracting(it -> it.id().value()).containsExactly("S1", "S2");
        assertThat(file.all(FactKinds.SERVICE_WORK)).hasSize(1);
        assertThat(file.all(FactKinds.COMPLAINT)).hasSize(1);
        assertThat(file.all(FactKinds.SATISFACTION)).hasSize(1);
        AsOf then = AsOf.of(NOON.plusSeconds(59), ZoneOffset.UTC);
        CustomerFile known = file.knownAt(then);
        assertThat(known.all(FactKinds.CASE)).hasSize(1);
        assertThat(known.all(FactKinds.COMPLAINT)).hasSize(1);
        assertThat(known.all(FactKinds.SERVICE_WORK)).isEmpty();
        assertThat(known.all(FactKinds.SATISFACTION)).isEmpty();
        assertThat(CaseAttributes.OPEN_CASES
                        .<CustomerFile>through(it -> it.all(FactKinds.CASE))
                        .of(file, then))
                .contains(1L);
    }

    @Test
    void work_for_a_case_that_nobody_tells_of_belongs_to_nobody() {
        CustomerFiles files = files("S9");
        assertThat(files.find(LOTUS).orElseThrow().all(FactKinds.SERVICE_WORK)).isEmpty();
        assertThat(files.orphans()).hasSize(1);
        assertThat(files.findings())
                .extracting(Finding::because)
                .singleElement()
                .hasToString("a fact of kind service-work from field belongs to case S9, which nobody tells of");
    }
}
