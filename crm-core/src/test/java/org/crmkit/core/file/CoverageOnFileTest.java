package org.crmkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.account.AccountAttributes;
import org.crmkit.core.account.KeyAccount;
import org.crmkit.core.account.Ownership;
import org.crmkit.core.account.TeamAssignment;
import org.crmkit.core.account.TeamRole;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.ExternalId;
import org.junit.jupiter.api.Test;

class CoverageOnFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Provenance CRM = Provenance.of("crm", Instant.parse("2026-03-02T12:00:00Z"));
    private static final Provenance SAP = Provenance.of("sap", Instant.parse("2026-03-02T12:00:00Z"));
    private static final CustomerId LOTUS = CustomerId.of("C1");
    private static final CustomerId IN_SAP = CustomerId.of("sap:4711");

    private static CustomerFile file(Object... facts) {
        CustomerFileAssembler assembler = CustomerFileAssembler.of(SurvivorshipPolicy.newest());
        assembler.add(
                CRM,
                Customer.builder()
                        .id(LOTUS)
                        .party(PartyId.of("hotel"))
                        .owner(EmployeeId.of("E1"))
                        .addExternalIds(ExternalId.of("sap", "4711"))
                        .build());
        for (Object fact : facts) {
            assembler.add(SAP, fact);
        }
        return assembler.assemble().find(LOTUS).orElseThrow();
    }

    private static Ownership owned(CustomerId customer) {
        return Ownership.builder()
                .customer(customer)
                .owner(EmployeeId.of("E7"))
                .period(DateRange.of(DAY, DAY.plusDays(10)))
                .build();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.endOf(day, ZoneOffset.UTC);
    }

    @Test
    void the_owner_is_that_of_the_moment_and_of_the_record_before_the_first_period() {
        CustomerFile file = file(owned(LOTUS));
        assertThat(file.owner(on(DAY.minusDays(1)))).contains(EmployeeId.of("E1"));
        assertThat(file.owner(on(DAY))).contains(EmployeeId.of("E7"));
        assertThat(file.owner(on(DAY.plusDays(9)))).contains(EmployeeId.of("E7"));
        assertThat(file.owner(on(DAY.plusDays(10)))).isEmpty();
        assertThat(file().owner(on(DAY))).contains(EmployeeId.of("E1"));
        for (int day = -1; day <= 10; day++) {
            AsOf asOf = on(DAY.plusDays(day));
            assertThat(file.knownAt(asOf).owner(asOf)).isEqualTo(file.owner(asOf));
            assertThat(CustomerAttributes.OWNER.of(file, asOf))
                    .isEqualTo(file.owner(asOf).map(EmployeeId::value));
        }
    }

    @Test
    void all_who_look_after_a_customer_stand_in_its_file_under_whichever_key_they_were_told() {
        CustomerFile file = file(
                owned(IN_SAP),
                TeamAssignment.builder()
                        .customer(IN_SAP)
                        .employee(EmployeeId.of("E9"))
                        .role(TeamRole.CUSTOMER_SUPPORT)
                        .period(DateRange.from(DAY))
                        .build(),
                KeyAccount.builder().customer(IN_SAP).period(DateRange.ALWAYS).build());
        assertThat(file.kinds()).containsExactly(FactKinds.OWNERSHIP, FactKinds.TEAM_ASSIGNMENT, FactKinds.KEY_ACCOUNT);
        assertThat(file.between(DateRange.of(DAY, DAY.plusDays(1)), ZoneOffset.UTC))
                .extracting(it -> it.kind().name())
                .containsExactly("ownership", "team-assignment");
        assertThat(file.owner(on(DAY))).contains(EmployeeId.of("E7"));
        assertThat(file.coverage().team(TeamRole.CUSTOMER_SUPPORT, on(DAY))).containsExactly(EmployeeId.of("E9"));
        assertThat(AccountAttributes.KEY_ACCOUNT
                        .<CustomerFile>through(CustomerFile::coverage)
                        .of(file, on(DAY)))
                .contains(true);
        assertThat(file.knownAt(on(DAY.minusDays(1))).all(FactKinds.TEAM_ASSIGNMENT))
                .isEmpty();
    }
}
