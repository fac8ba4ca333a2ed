package org.crmkit.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.account.OwnershipTest.DAY;
import static org.crmkit.core.account.OwnershipTest.LOTUS;
import static org.crmkit.core.account.OwnershipTest.on;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.FactLaws;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class AccountTeamsTest {
    static TeamAssignment assigned(String employee, TeamRole role, String period) {
        return TeamAssignment.builder()
                .customer(LOTUS)
                .employee(EmployeeId.of(employee))
                .role(role)
                .period(DateRange.parse(period))
                .build();
    }

    @Test
    void its_golden_file_is_read_and_written_back_byte_by_byte() {
        TeamAssignment full = TeamAssignment.builder()
                .from(assigned("E7", TeamRole.SALES_REPRESENTATIVE, "2026-01-01/2026-07-01"))
                .by(EmployeeId.of("E1"))
                .extensions(Extensions.none().with("acme.zone", "east"))
                .build();
        FactLaws.keepsItsGoldenFile(full, TeamAssignment.class, "team-assignment-0.1.json");
        FactLaws.keepsWhatItDoesNotKnow(full, TeamAssignment.class);
        FactLaws.survivesJson(assigned("E7", TeamRole.of("采购顾问"), "2026-01-01/.."), TeamAssignment.class);
        assertThat(full.toString()).contains("E7").doesNotContain("acme.zone");
    }

    @Test
    void it_holds_for_a_day_at_least_and_an_end_that_lies_ahead_is_not_seen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/2026-01-01"))
                .withMessage("The assignment of E7 to the team of customer C1 must hold for one day at least, found"
                        + " 2026-01-01/2026-01-01");
        TeamAssignment day = assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/2026-01-02");
        assertThat(day.knownAt(on(DAY.minusDays(1)))).isEmpty();
        assertThat(day.knownAt(on(DAY))).contains(assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/.."));
        assertThat(day.knownAt(on(DAY.plusDays(1)))).contains(day);
    }

    @Test
    void a_team_is_who_is_assigned_on_a_day_by_role() {
        TeamAssignment seller = assigned("E7", TeamRole.SALES_REPRESENTATIVE, "2026-01-01/2026-02-01");
        TeamAssignment second = assigned("E3", TeamRole.SALES_REPRESENTATIVE, "2026-01-15/..");
        TeamAssignment credit = assigned("E9", TeamRole.PORTFOLIO_AND_CREDIT_MANAGER, "2026-01-01/..");
        TeamAssignment other = TeamAssignment.builder()
                .from(credit)
                .customer(CustomerId.of("C2"))
                .build();
        AccountTeams teams = AccountTeams.of(List.of(other, second, seller, credit, credit));
        assertThat(teams.all()).containsExactly(credit, seller, second, other);
        assertThat(teams.of(LOTUS, DAY.minusDays(1))).isEmpty();
        assertThat(teams.of(LOTUS, DAY)).containsExactly(credit, seller);
        LocalDate both = LocalDate.of(2026, 1, 31);
        assertThat(teams.in(TeamRole.SALES_REPRESENTATIVE, LOTUS, both))
                .containsExactly(EmployeeId.of("E7"), EmployeeId.of("E3"));
        assertThat(teams.in(TeamRole.SALES_REPRESENTATIVE, LOTUS, both.plusDays(1)))
                .containsExactly(EmployeeId.of("E3"));
        assertThat(teams.findings()).isEmpty();
        assertThat(teams).hasToString("AccountTeams[4]");
    }

    @Test
    void an_employee_twice_in_a_role_on_a_day_is_told() {
        AccountTeams teams = AccountTeams.of(List.of(
                assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/2026-02-01"),
                assigned("E7", TeamRole.CUSTOMER_SUPPORT, "2026-01-31/.."),
                assigned("E7", TeamRole.OPERATIONS_SUPPORT, "2026-01-01/.."),
                assigned("E8", TeamRole.CUSTOMER_SUPPORT, "2026-01-01/..")));
        assertThat(teams.findings())
                .singleElement()
                .hasToString(
                        "WARNING account.team-role-twice 'customer-support': employee E7 is twice customer support"
                                + " of customer C1 in 2026-01-31/2026-02-01: from 2026-01-01/2026-02-01 and from 2026-01-31/..");
        assertThat(teams.findings().get(0).because().in(Texts.CHINESE))
                .isEqualTo("员工E7在2026-01-31/2026-02-01期间重复担任客户C1的客户支持：一次为2026-01-01/2026-02-01，另一次为2026-01-31/..");
        assertThat(teams.in(TeamRole.CUSTOMER_SUPPORT, LOTUS, LocalDate.of(2026, 1, 31)))
                .containsExactly(EmployeeId.of("E7"), EmployeeId.of("E8"));
    }

    @Test
    void six_roles_have_a_name_in_two_languages_and_a_host_s_own_goes_by_its_code() {
        assertThat(TeamRole.standard())
                .hasSize(6)
                .isSorted()
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE))
                        .isNotEqualTo(it.words().en()));
        assertThat(TeamRole.SALES_REPRESENTATIVE.words().in(Texts.CHINESE)).isEqualTo("销售代表");
        TeamRole own = TeamRole.of("采购顾问");
        assertThat(own.words().en()).isEqualTo("采购顾问");
        assertThat(CrmJson.read(CrmJson.write(own), TeamRole.class).orThrow()).isEqualTo(own);
        assertThat(Copies.serialized(own)).isEqualTo(own);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamRole.of(" "))
                .withMessage("The code of a team role must not be blank");
    }
}
