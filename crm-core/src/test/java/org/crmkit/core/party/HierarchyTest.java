package org.crmkit.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.value.DateRange;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int DEEP = 100_000;

    private static Relationship below(String child, String parent) {
        return below(child, parent, DateRange.ALWAYS);
    }

    private static Relationship below(String child, String parent, DateRange period) {
        return Relationship.builder()
                .party(PartyId.of(child))
                .other(PartyId.of(parent))
                .type(RelationshipType.UNIT)
                .period(period)
                .build();
    }

    private static List<PartyId> ids(String... ids) {
        return List.of(ids).stream().map(PartyId::of).toList();
    }

    private static PartyId id(String id) {
        return PartyId.of(id);
    }

    @Test
    void it_answers_upwards_and_downwards_for_a_day() {
        Relationship partner = Relationship.builder()
                .party(id("s1"))
                .other(id("x"))
                .type(RelationshipType.PARTNER)
                .build();
        Hierarchy units = Relationships.of(List.of(
                        below("s1", "east", DateRange.until(DAY)),
                        below("s1", "west", DateRange.from(DAY)).inverse(),
                        below("east", "group"),
                        below("west", "group"),
                        partner))
                .hierarchy(RelationshipType.UNIT.inverse());
        assertThat(units.type()).isEqualTo(RelationshipType.UNIT);
        assertThat(units.links()).hasSize(4);
        assertThat(units.parents(id("s1"), DAY)).isEqualTo(ids("west"));
        assertThat(units.parents(id("s1"), DAY.minusDays(1))).isEqualTo(ids("east"));
        assertThat(units.children(id("group"), DAY)).isEqualTo(ids("east", "west"));
        assertThat(units.below(id("group"), DAY)).isEqualTo(ids("east", "west", "s1"));
        assertThat(units.above(id("s1"), DAY)).isEqualTo(ids("west", "group"));
        assertThat(units.ultimateParents(id("s1"), DAY)).isEqualTo(ids("group"));
        assertThat(units.ultimateParents(id("group"), DAY)).isEqualTo(ids("group"));
        assertThat(units.ultimateParents(id("stranger"), DAY)).isEqualTo(ids("stranger"));
        assertThat(units.loops()).isEmpty();
    }

    @Test
    void where_ways_meet_each_party_is_named_once() {
        Hierarchy units = Hierarchy.of(
                RelationshipType.UNIT,
                List.of(below("a", "b"), below("a", "c"), below("b", "d"), below("c", "d"), below("c", "e")));
        assertThat(units.below(id("d"), DAY)).isEqualTo(ids("b", "c", "a"));
        assertThat(units.above(id("a"), DAY)).isEqualTo(ids("b", "c", "d", "e"));
        assertThat(units.ultimateParents(id("a"), DAY)).isEqualTo(ids("d", "e"));
    }

    @Test
    void in_a_circle_every_answer_ends_and_nobody_is_on_top() {
        Hierarchy units =
                Hierarchy.of(RelationshipType.UNIT, List.of(below("a", "b"), below("b", "c"), below("c", "b")));
        assertThat(units.above(id("a"), DAY)).isEqualTo(ids("b", "c"));
        assertThat(units.below(id("b"), DAY)).isEqualTo(ids("a", "c"));
        assertThat(units.ultimateParents(id("a"), DAY)).isEmpty();
        assertThat(units.loops()).singleElement().satisfies(loop -> {
            assertThat(loop.links()).containsExactly(below("b", "c"), below("c", "b"));
            assertThat(loop.days()).isEqualTo(DateRange.ALWAYS);
        });
    }

    @Test
    void a_type_without_above_and_below_has_no_hierarchy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hierarchy.of(RelationshipType.SPOUSE, List.of()))
                .withMessage("A hierarchy needs a type with one above the other, found spouse~spouse");
    }

    @Test
    void a_chain_of_a_hundred_thousand_is_walked_and_checked() {
        List<Relationship> chain = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            chain.add(below("p" + i, "p" + (i + 1), DateRange.from(DAY.minusDays(i % 1000))));
        }
        Hierarchy units = Hierarchy.of(RelationshipType.UNIT, chain);
        assertThat(units.above(id("p0"), DAY)).hasSize(DEEP);
        assertThat(units.below(id("p" + DEEP), DAY)).hasSize(DEEP);
        assertThat(units.ultimateParents(id("p0"), DAY)).isEqualTo(ids("p" + DEEP));
        assertThat(Relationships.of(chain).findings()).isEmpty();
        chain.add(below("p" + DEEP, "p0"));
        assertThat(Hierarchy.of(RelationshipType.UNIT, chain).loops())
                .singleElement()
                .satisfies(loop -> {
                    assertThat(loop.links()).hasSize(DEEP + 1);
                    assertThat(loop.days()).isEqualTo(DateRange.from(DAY));
                });
    }

    @Test
    void a_hundred_thousand_that_change_places_are_checked() {
        List<Relationship> turned = new ArrayList<>();
        for (int i = 0; i < DEEP / 2; i++) {
            LocalDate change = DAY.plusDays(i % 5000);
            turned.add(below("p" + i, "p" + (i + 1), DateRange.until(change)));
            turned.add(below("p" + (i + 1), "p" + i, DateRange.from(change)));
        }
        assertThat(Hierarchy.of(RelationshipType.UNIT, turned).loops()).isEmpty();
    }

    @Test
    void a_hundred_thousand_parents_of_one_child_are_checked() {
        List<Relationship> many = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            many.add(below("child", "p" + i, DateRange.from(DAY.plusDays(i))));
        }
        assertThat(Relationships.of(many).findings()).hasSize(DEEP - 1);
    }
}
