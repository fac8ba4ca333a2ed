package org.crmkit.core.party;

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
import org.crmkit.core.party.PartyRole.Boundary;
import org.crmkit.core.party.PartyRole.Position;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.junit.jupiter.api.Test;

class PartyRoleTest {
    private static final PartyId ACME = PartyId.of("acme");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static PartyRole role(RoleType role, DateRange period) {
        return PartyRole.builder().party(ACME).role(role).period(period).build();
    }

    @Test
    void the_golden_file_of_the_first_release_is_read_and_written_back_byte_by_byte() throws IOException {
        PartyRole role = PartyRole.builder()
                .party(ACME)
                .role(RoleType.DISTRIBUTOR)
                .boundary(Boundary.INTERNAL)
                .period(DateRange.from(START))
                .extensions(Extensions.none().with("acme.zone", "east"))
                .build();
        try (InputStream in = PartyRoleTest.class.getResourceAsStream("/golden/party-role-0.1.json")) {
            String golden = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(CrmJson.write(role)).isEqualTo(golden);
            assertThat(CrmJson.read(golden, PartyRole.class).orThrow()).isEqualTo(role);
        }
    }

    @Test
    void a_role_implies_a_position_and_a_boundary_unless_they_are_given() {
        PartyRole supplier = role(RoleType.SUPPLIER, DateRange.ALWAYS);
        assertThat(supplier.position()).contains(Position.UPSTREAM);
        assertThat(supplier.boundary()).contains(Boundary.EXTERNAL);
        PartyRole sister = PartyRole.builder()
                .from(supplier)
                .position(Position.MIDSTREAM)
                .boundary(Boundary.INTERNAL)
                .build();
        assertThat(sister.position()).contains(Position.MIDSTREAM);
        assertThat(sister.boundary()).contains(Boundary.INTERNAL);
        PartyRole competitor = role(RoleType.COMPETITOR, DateRange.ALWAYS);
        assertThat(competitor.position()).isEmpty();
        assertThat(competitor.boundary()).contains(Boundary.EXTERNAL);
        PartyRole own = role(RoleType.of("acme-friend"), DateRange.ALWAYS);
        assertThat(own.position()).isEmpty();
        assertThat(own.boundary()).isEmpty();
        assertThat(CrmJson.read("{\"party\":\"acme\",\"role\":\"customer\"}", PartyRole.class)
                        .orThrow())
                .isEqualTo(role(RoleType.CUSTOMER, DateRange.ALWAYS));
    }

    @Test
    void a_role_holds_for_a_day_at_least() {
        assertThat(role(RoleType.CUSTOMER, DateRange.of(START, START.plusDays(1)))
                        .period())
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> role(RoleType.CUSTOMER, DateRange.of(START, START)))
                .withMessage("The role customer of party acme must hold for one day at least, found"
                        + " 2026-01-01/2026-01-01");
    }

    @Test
    void roles_have_names_in_two_languages_and_hosts_their_own() {
        assertThat(RoleType.standard())
                .hasSize(19)
                .isSorted()
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE)).isNotEqualTo(it.code()))
                .allSatisfy(it -> assertThat(it.boundary()).isPresent());
        assertThat(RoleType.of("acme").words().en()).isEqualTo("acme");
        assertThat(RoleType.of("employee").boundary()).contains(Boundary.INTERNAL);
        assertThat(CrmJson.write(RoleType.INTERNAL_UNIT)).isEqualTo("\"internal-unit\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleType.of(" "))
                .withMessage("The code of a role must not be blank");
    }

    @Test
    void one_role_twice_on_one_day_is_told_with_both_periods() {
        PartyRole early = role(RoleType.CUSTOMER, DateRange.of(START, START.plusDays(10)));
        PartyRole late = role(RoleType.CUSTOMER, DateRange.from(START.plusDays(9)));
        PartyRole next = role(RoleType.CUSTOMER, DateRange.from(START.plusDays(10)));
        PartyRole other = role(RoleType.SUPPLIER, DateRange.ALWAYS);
        assertThat(PartyRoles.of(List.of(next, early, other)).findings()).isEmpty();
        assertThat(PartyRoles.of(List.of(late, early, other)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("party.role-overlap");
                    assertThat(finding.because().toString())
                            .isEqualTo("party acme is twice a customer in 2026-01-10/2026-01-11:"
                                    + " from 2026-01-01/2026-01-11 and from 2026-01-10/..");
                    assertThat(finding.because().in(Texts.CHINESE))
                            .isEqualTo("主体acme在2026-01-10/2026-01-11期间重复具有角色“客户”："
                                    + "一次为2026-01-01/2026-01-11，另一次为2026-01-10/..");
                });
    }

    @Test
    void a_party_has_several_roles_on_one_day() {
        PartyRole customer = role(RoleType.CUSTOMER, DateRange.until(START));
        PartyRole supplier = role(RoleType.SUPPLIER, DateRange.ALWAYS);
        PartyRoles roles = PartyRoles.of(List.of(customer, supplier));
        assertThat(roles.all()).containsExactly(customer, supplier);
        assertThat(roles.of(ACME, START.minusDays(1))).containsExactly(customer, supplier);
        assertThat(roles.of(ACME, START)).containsExactly(supplier);
        assertThat(roles.of(PartyId.of("b"), START)).isEmpty();
    }
}
