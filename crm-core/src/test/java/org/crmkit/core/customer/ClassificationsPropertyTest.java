package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.check.Reason;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.DateRange;

class ClassificationsPropertyTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 20;

    @Provide
    Arbitrary<List<Classification>> classes() {
        Arbitrary<String> scheme = Arbitraries.of("abc", "size");
        Arbitrary<String> code = Arbitraries.of("A", "B", "C");
        Arbitrary<Integer> from = Arbitraries.integers().between(0, DAYS);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, DAYS);
        return Combinators.combine(scheme, code, from, length, Arbitraries.of(true, false), Arbitraries.of("x", "y"))
                .as((s, c, f, l, rule, why) -> {
                    LocalDate first = START.plusDays(f);
                    Classification.Builder made =
                            Classification.builder().scheme(s).code(c).period(DateRange.of(first, first.plusDays(l)));
                    return (rule
                                    ? made.byRule(RuleId.of("abc.value"), "1", Reason.of(why))
                                    : made.byHand(EmployeeId.of("E"), why))
                            .build();
                })
                .list()
                .ofMaxSize(8);
    }

    /** K1: a finding exactly where two of one scheme and origin and different codes hold on one day. */
    @Property
    void there_is_a_finding_if_and_only_if_two_contradict_each_other(@ForAll("classes") List<Classification> all) {
        boolean contradict = false;
        for (Classification one : all) {
            for (Classification two : all) {
                contradict |= one.scheme().equals(two.scheme())
                        && one.origin() == two.origin()
                        && !one.code().equals(two.code())
                        && one.period().overlaps(two.period());
            }
        }
        assertThat(Classifications.of(all).findings().isEmpty()).isEqualTo(!contradict);
    }

    /** K3, and nothing is chosen in silence. */
    @Property
    void on_each_day_a_class_by_hand_holds_over_the_rules_and_contradictions_give_none(
            @ForAll("classes") List<Classification> all) {
        Classifications set = Classifications.of(all);
        for (int i = -1; i <= 2 * DAYS; i++) {
            LocalDate day = START.plusDays(i);
            List<String> byHand = codes(all, ClassificationOrigin.MANUAL, day);
            List<String> expected = byHand.isEmpty() ? codes(all, ClassificationOrigin.RULE, day) : byHand;
            assertThat(set.at("abc", day).map(Classification::code).stream())
                    .containsExactlyElementsOf(expected.size() == 1 ? expected : List.of());
        }
    }

    private static List<String> codes(List<Classification> all, ClassificationOrigin origin, LocalDate day) {
        return all.stream()
                .filter(c -> c.scheme().equals("abc") && c.origin() == origin)
                .filter(c -> c.period().contains(day))
                .map(Classification::code)
                .distinct()
                .toList();
    }

    @Property
    void the_order_does_not_matter(@ForAll("classes") List<Classification> all, @ForAll long seed) {
        List<Classification> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Classifications.of(shuffled))
                .isEqualTo(Classifications.of(all))
                .hasSameHashCodeAs(Classifications.of(all));
        assertThat(Classifications.of(shuffled).findings())
                .isEqualTo(Classifications.of(all).findings());
    }

    @Property
    void what_is_appended_holds_from_its_first_day_unless_overridden(
            @ForAll("classes") List<Classification> all, @ForAll("classes") List<Classification> more) {
        Classifications set = Classifications.of(all);
        for (Classification next : more) {
            set = set.then(next);
            assertThat(set.on(next.scheme(), next.origin(), next.period().from()))
                    .allMatch(c -> c.equals(next));
        }
        assertThat(set.all()).hasSize(all.size() + more.size());
    }

    @Property
    void a_customer_with_any_classes_survives_json(@ForAll("classes") List<Classification> all) {
        FactLaws.survivesJson(
                Customer.builder()
                        .id(CustomerId.of("C"))
                        .party(PartyId.of("P"))
                        .addAllClassifications(all)
                        .build(),
                Customer.class);
    }
}
