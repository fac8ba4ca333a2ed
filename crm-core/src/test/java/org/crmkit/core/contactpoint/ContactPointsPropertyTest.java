package org.crmkit.core.contactpoint;

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
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.DateRange;

class ContactPointsPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 12;

    @Provide
    Arbitrary<List<ContactPoint>> points() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        Arbitrary<DateRange> period = Combinators.combine(day, day)
                .as((a, b) -> DateRange.of(START.plusDays(Math.min(a, b)), START.plusDays(Math.max(a, b))));
        Arbitrary<List<Purpose>> purposes = Arbitraries.of(Purpose.GENERAL, Purpose.BILLING, Purpose.ORDER)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(ContactKind.EMAIL, ContactKind.PHONE),
                        purposes,
                        period)
                .as((party, primary, kind, used, days) -> ContactPoint.builder()
                        .party(PartyId.of(party))
                        .primary(primary)
                        .kind(kind)
                        .raw("x")
                        .purposes(used)
                        .period(days)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    private static boolean isFor(ContactPoint point, Purpose purpose) {
        return point.purposes().contains(purpose) || (point.purposes().isEmpty() && purpose.equals(Purpose.GENERAL));
    }

    private static boolean twoOnOneDay(List<ContactPoint> all, String party, ContactKind kind, Purpose purpose) {
        return IntStream.rangeClosed(0, DAYS)
                .mapToObj(START::plusDays)
                .anyMatch(day -> all.stream()
                                .filter(point -> point.primary()
                                        && point.party().value().equals(party)
                                        && point.kind() == kind
                                        && isFor(point, purpose)
                                        && point.period().contains(day))
                                .count()
                        > 1);
    }

    @Property(tries = 1_000)
    void a_finding_tells_of_each_party_kind_and_purpose_with_two_primaries_on_one_day(
            @ForAll("points") List<ContactPoint> points) {
        List<String> told = ContactPoints.of(points).findings().stream()
                .map(finding -> finding.because().toString())
                .toList();
        int wrong = 0;
        for (String party : List.of("a", "b")) {
            for (ContactKind kind : List.of(ContactKind.EMAIL, ContactKind.PHONE)) {
                for (Purpose purpose : List.of(Purpose.GENERAL, Purpose.BILLING, Purpose.ORDER)) {
                    String start = "party " + party + " has two primary contact points of kind "
                            + kind.words().en() + " for " + purpose.words().en() + " ";
                    boolean expected = twoOnOneDay(points, party, kind, purpose);
                    assertThat(told.stream().anyMatch(line -> line.startsWith(start)))
                            .isEqualTo(expected);
                    wrong += expected ? 1 : 0;
                }
            }
        }
        assertThat(told.isEmpty()).isEqualTo(wrong == 0);
    }
}
