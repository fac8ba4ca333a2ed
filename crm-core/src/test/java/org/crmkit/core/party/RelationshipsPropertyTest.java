package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Share;

/** What is said of sets of relationships, against going through every day and every party. */
class RelationshipsPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 8;
    private static final int PARTIES = 6;

    @Provide
    Arbitrary<List<Relationship>> relationships() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS);
        Arbitrary<DateRange> period = Combinators.combine(
                        day, day, Arbitraries.integers().between(0, 3))
                .as((a, b, open) -> {
                    LocalDate from = START.plusDays(Math.min(a, b));
                    LocalDate until = START.plusDays(Math.max(a, b));
                    return open == 0 ? DateRange.from(from) : open == 1 ? DateRange.ALWAYS : DateRange.of(from, until);
                });
        Arbitrary<Integer> party = Arbitraries.integers().between(0, PARTIES - 1);
        Arbitrary<Integer> step = Arbitraries.integers().between(1, PARTIES - 1);
        return Combinators.combine(party, step, period, Arbitraries.integers().between(0, 3))
                .as((from, distance, days, quarters) -> {
                    Relationship.Builder builder = Relationship.builder()
                            .party(id(from))
                            .other(id((from + distance) % PARTIES))
                            .type(quarters % 2 == 0 ? RelationshipType.OWNED : RelationshipType.OWNED.inverse())
                            .period(days);
                    return quarters == 0
                            ? builder.build()
                            : builder.share(Share.ofPercent(25 * quarters)).build();
                })
                .list()
                .ofMaxSize(12);
    }

    private static PartyId id(int number) {
        return PartyId.of("p" + number);
    }

    private static List<LocalDate> days() {
        return IntStream.rangeClosed(-1, DAYS + 1).mapToObj(START::plusDays).toList();
    }

    private static List<Relationship> on(List<Relationship> all, LocalDate day) {
        return all.stream()
                .map(Relationship::upward)
                .filter(link -> link.period().contains(day))
                .toList();
    }

    /** All that one comes to by one link or more, by going on until nothing is new. */
    private static Set<PartyId> above(List<Relationship> links, PartyId start) {
        Set<PartyId> reached = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Relationship link : links) {
                if (link.party().equals(start) || reached.contains(link.party())) {
                    more |= reached.add(link.other());
                }
            }
        }
        return reached;
    }

    @Property
    void the_inverse_of_the_inverse_is_the_same(@ForAll("relationships") List<Relationship> all) {
        for (Relationship one : all) {
            assertThat(one.inverse().inverse()).isEqualTo(one);
            assertThat(one.inverse()).isNotEqualTo(one);
            assertThat(RelationshipType.parse(one.type().toString())).isEqualTo(one.type());
        }
    }

    @Property(tries = 1_000)
    void a_hierarchy_answers_as_following_links_one_by_one_does(@ForAll("relationships") List<Relationship> all) {
        Hierarchy hierarchy = Hierarchy.of(RelationshipType.OWNED, all);
        for (LocalDate day : days()) {
            List<Relationship> links = on(all, day);
            for (int i = 0; i < PARTIES; i++) {
                PartyId party = id(i);
                Set<PartyId> above = above(links, party);
                Set<PartyId> others = new HashSet<>(above);
                others.remove(party);
                assertThat(hierarchy.above(party, day)).doesNotHaveDuplicates().hasSameElementsAs(others);
                assertThat(hierarchy.ultimateParents(party, day))
                        .doesNotHaveDuplicates()
                        .allSatisfy(top -> assertThat(above(links, top)).isEmpty())
                        .allSatisfy(top -> assertThat(top.equals(party) || above.contains(top))
                                .isTrue())
                        .hasSize((int) IntStream.range(0, PARTIES)
                                .mapToObj(RelationshipsPropertyTest::id)
                                .filter(top -> (top.equals(party) || above.contains(top))
                                        && above(links, top).isEmpty())
                                .count());
                for (PartyId upper : hierarchy.above(party, day)) {
                    assertThat(hierarchy.below(upper, day))
                            .doesNotHaveDuplicates()
                            .contains(party);
                }
                for (PartyId lower : hierarchy.below(party, day)) {
                    assertThat(hierarchy.above(lower, day)).contains(party);
                }
            }
        }
    }

    @Property(tries = 3_000)
    void on_every_day_each_party_above_itself_shares_its_circle_with_a_loop_that_is_told(
            @ForAll("relationships") List<Relationship> all) {
        List<Hierarchy.Loop> loops = Hierarchy.of(RelationshipType.OWNED, all).loops();
        for (LocalDate day : days()) {
            List<Relationship> links = on(all, day);
            for (int i = 0; i < PARTIES; i++) {
                PartyId party = id(i);
                Set<PartyId> above = above(links, party);
                boolean told = loops.stream()
                        .filter(loop -> loop.days().contains(day))
                        .map(loop -> loop.links().get(0).party())
                        .anyMatch(member ->
                                above.contains(member) && above(links, member).contains(party));
                assertThat(told).as("%s on %s", party, day).isEqualTo(above.contains(party));
            }
        }
    }

    @Property(tries = 1_000)
    void a_loop_that_is_told_is_one(@ForAll("relationships") List<Relationship> all) {
        List<Relationship> upward = all.stream().map(Relationship::upward).toList();
        List<Hierarchy.Loop> loops = Hierarchy.of(RelationshipType.OWNED, all).loops();
        assertThat(loops).doesNotHaveDuplicates();
        for (Hierarchy.Loop loop : loops) {
            List<Relationship> links = loop.links();
            assertThat(upward).containsAll(links);
            for (int i = 0; i < links.size(); i++) {
                assertThat(links.get(i).other())
                        .isEqualTo(links.get((i + 1) % links.size()).party());
            }
            assertThat(days().stream().filter(loop.days()::contains))
                    .isNotEmpty()
                    .containsExactlyElementsOf(days().stream()
                            .filter(day -> links.stream()
                                    .allMatch(link -> link.period().contains(day)))
                            .toList());
        }
    }

    @Property(tries = 2_000)
    void whoever_has_two_parents_or_more_than_all_of_it_sold_on_some_day_is_told(
            @ForAll("relationships") List<Relationship> all) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            PartyId child = id(i);
            boolean two = false;
            boolean over = false;
            for (LocalDate day : days()) {
                List<Relationship> links = on(all, day).stream()
                        .filter(link -> link.party().equals(child))
                        .toList();
                BigDecimal sum = links.stream()
                        .flatMap(link -> link.share().stream())
                        .map(Share::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                two |= links.size() > 1
                        && links.stream().anyMatch(link -> link.share().isEmpty());
                over |= sum.compareTo(BigDecimal.ONE) > 0;
            }
            if (two) {
                expected.add("party.two-parents " + child);
            }
            if (over) {
                expected.add("party.shares-over-whole " + child);
            }
        }
        Set<String> told = new TreeSet<>();
        Relationships.of(all).findings().forEach(finding -> {
            String sentence = finding.because().toString();
            int at = sentence.indexOf("party p") + "party ".length();
            told.add(finding.code() + " " + sentence.substring(at, at + 2));
        });
        told.removeIf(code -> code.startsWith("party.relationship-loop"));
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }
}
