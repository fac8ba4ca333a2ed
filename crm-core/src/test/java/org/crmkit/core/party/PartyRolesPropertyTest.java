package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.value.DateRange;

class PartyRolesPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 10;
    private static final List<RoleType> TYPES = List.of(RoleType.CUSTOMER, RoleType.SUPPLIER);

    @Provide
    Arbitrary<List<PartyRole>> roles() {
        Arbitrary<DateRange> period = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, 4))
                .as((from, length) -> DateRange.of(START.plusDays(from), START.plusDays(from + length)));
        return Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(TYPES), period)
                .as((party, type, days) -> PartyRole.builder()
                        .party(PartyId.of(party))
                        .role(type)
                        .period(days)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 1_000)
    void a_role_held_twice_on_some_day_is_told_and_nothing_else(@ForAll("roles") List<PartyRole> roles) {
        PartyRoles set = PartyRoles.of(roles);
        List<String> told = set.findings().stream()
                .map(finding -> finding.because().toString())
                .toList();
        for (String party : List.of("a", "b")) {
            for (RoleType type : TYPES) {
                boolean twice = IntStream.range(0, DAYS + 4)
                        .mapToObj(START::plusDays)
                        .anyMatch(day -> set.of(PartyId.of(party), day).stream()
                                        .filter(role -> role.role().equals(type))
                                        .count()
                                > 1);
                assertThat(told.stream()
                                .anyMatch(line -> line.startsWith("party " + party + " is twice a " + type + " ")))
                        .isEqualTo(twice);
            }
        }
    }
}
