package org.crmkit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFileAssembler;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.Organization;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.party.RegistrationId;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class QualityFileTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final Provenance CRM = Provenance.of("crm", Instant.parse("2026-06-01T00:00:00Z"));
    private static final Provenance ERP = Provenance.of("erp", Instant.parse("2020-01-01T00:00:00Z"));
    private static final PartyId PARTY = PartyId.of("P1");

    private static Customer.Builder customer() {
        return Customer.builder().id(CustomerId.of("C1")).party(PARTY);
    }

    private static Organization.Builder organization() {
        return Organization.builder().id(PARTY).displayName("Tea House");
    }

    private static CustomerQuality inspected(CustomerFileAssembler assembler) {
        CustomerFile file = assembler.assemble().find(CustomerId.of("C1")).orElseThrow();
        return new QualityInspector(QualityPolicy.standard()).inspect(file, NOW);
    }

    private static CustomerFileAssembler twoSources() {
        return CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, customer().status(CustomerStatus.ACTIVE).build())
                .add(ERP, customer().since(LocalDate.of(2019, 5, 1)).build())
                .add(
                        CRM,
                        organization()
                                .legalName("福州茶叶有限公司")
                                .addRegistrationId(RegistrationId.uscc("91350100M000100Y43"))
                                .build())
                .add(ERP, organization().employees(20L).build())
                .add(CRM, ContactPoint.email("nobody").party(PARTY).build())
                .add(
                        ERP,
                        ContactPoint.email("tea@example.com")
                                .party(PARTY)
                                .primary(true)
                                .build())
                .add(ERP, ContactPoint.phone("13800138000", "86").party(PARTY).build());
    }

    @Test
    void a_file_is_read_field_by_field_with_the_sources_of_its_values() {
        CustomerQuality quality = inspected(twoSources());
        assertThat(quality.kind()).isEqualTo("organization");
        assertThat(quality.fields().stream()
                        .collect(Collectors.toMap(it -> it.field().name(), it -> it.source() + " " + it.state())))
                .containsEntry("legal-name", "crm GOOD")
                .containsEntry("uscc", "crm GOOD")
                .containsEntry("email", "erp STALE")
                .containsEntry("phone", "erp STALE")
                .containsEntry("employees", "erp STALE")
                .containsEntry("status", "crm GOOD")
                .containsEntry("since", "erp GOOD")
                .containsEntry("region", "nobody MISSING")
                .containsEntry("owner", "nobody MISSING")
                .doesNotContainKey("birth-date");
        assertThat(quality.askNext().yes().orElseThrow().field().name()).isEqualTo("phone");
        assertThat(quality.keys()).containsOnlyKeys("name-and-registration", "email", "phone");
    }

    @Test
    void each_source_is_judged_by_what_it_tells() {
        List<FieldQuality> crm = inspected(twoSources()).sources().stream()
                .filter(it -> it.source().equals("crm"))
                .toList();
        assertThat(crm).hasSize(11);
        assertThat(crm.stream().filter(it -> it.field().name().equals("email")))
                .extracting(FieldQuality::state)
                .containsExactly(FieldState.INVALID);
        assertThat(crm.stream().filter(it -> it.field().name().equals("since")))
                .extracting(it -> it.because().toString())
                .containsExactly("crm does not tell it");
    }

    @Test
    void a_customer_of_whom_nothing_else_is_told_has_all_to_be_asked() {
        CustomerQuality quality = inspected(CustomerFileAssembler.of(SurvivorshipPolicy.newest())
                .add(CRM, customer().build()));
        assertThat(quality.kind()).isEqualTo("unknown");
        assertThat(quality.fields()).extracting(FieldQuality::state).containsOnly(FieldState.MISSING);
        assertThat(quality.sources()).isEmpty();
        assertThat(quality.askNext().because()).hasToString("phone number of weight 9 is missing: no source tells it");
    }
}
