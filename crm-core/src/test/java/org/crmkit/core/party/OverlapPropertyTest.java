package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.value.DateRange;

class OverlapPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 20);

    private record Stay(int number, String key, DateRange days) {}

    @Provide
    Arbitrary<List<Stay>> stays() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 15);
        Arbitrary<DateRange> days = Combinators.combine(
                        day, day, Arbitraries.integers().between(0, 9))
                .as((a, b, open) -> {
                    LocalDate from = START.plusDays(Math.min(a, b));
                    LocalDate until = START.plusDays(Math.max(a, b));
                    return open == 0
                            ? DateRange.from(from)
                            : open == 1 ? DateRange.until(until) : DateRange.of(from, until);
                });
        return Combinators.combine(Arbitraries.of("a", "b"), days)
                .as((key, range) -> new Stay(0, key, range))
                .list()
                .ofMaxSize(10)
                .map(list -> {
                    List<Stay> numbered = new ArrayList<>();
                    list.forEach(stay -> numbered.add(new Stay(numbered.size(), stay.key(), stay.days())));
                    return numbered;
                });
    }

    @Property(tries = 2_000)
    void whatever_shares_a_day_with_an_earlier_one_of_its_key_is_told_once(@ForAll("stays") List<Stay> stays) {
        List<Overlap<Stay>> found = Overlap.among(stays, Stay::key, Stay::days);
        List<Stay> sorted = new ArrayList<>(stays);
        sorted.sort(Comparator.comparing(stay -> stay.days().from()));
        List<Stay> expected = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Stay late = sorted.get(i);
            boolean shares = sorted.subList(0, i).stream()
                    .anyMatch(early ->
                            early.key().equals(late.key()) && early.days().overlaps(late.days()));
            if (shares) {
                expected.add(late);
            }
        }
        assertThat(found.stream().map(Overlap::second)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).allSatisfy(overlap -> {
            assertThat(overlap.first()).isNotEqualTo(overlap.second());
            assertThat(overlap.first().key()).isEqualTo(overlap.second().key());
            assertThat(overlap.first().days().intersection(overlap.second().days()))
                    .contains(overlap.days());
        });
    }
}
