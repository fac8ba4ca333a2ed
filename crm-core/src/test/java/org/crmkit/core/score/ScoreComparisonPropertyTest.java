package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;

class ScoreComparisonPropertyTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);
    private static final Attribute<Integer, Long> ORDERS = Attribute.count("orders", orders -> orders);
    private static final RuleSet<Integer, Points> SIZE = RuleSet.of(
            "acme.size",
            ORDERS.atLeast(24).then("acme.size.large", Points.of(20), "large"),
            ORDERS.atLeast(6).then("acme.size.medium", Points.of(10), "medium"));
    private static final Bands BANDS = Bands.none().from(0, "C").from(10, "B").from(30, "A");
    private static final Scorecard<Integer> BEFORE =
            Scorecard.of("acme.care", SIZE).bands(BANDS);
    private static final Scorecard<Integer> AFTER = Scorecard.of(
                    "acme.care",
                    SIZE.replace(ORDERS.atLeast(12).then("acme.size.large", Points.of(20), "large"))
                            .without(RuleId.of("acme.size.medium"))
                            .plus(ORDERS.atLeast(6).then("acme.size.middling", Points.of(10), "middling")))
            .version("2")
            .bands(BANDS);

    private static ScoreComparison<Integer> comparison() {
        return new ScoreComparison<>(BEFORE, AFTER, TODAY, orders -> "C" + orders);
    }

    @Property(tries = 50)
    void it_adds_up_the_same_in_any_order_and_in_any_parts(
            @ForAll @Size(max = 300) List<@IntRange(max = 400) Integer> subjects) {
        TallyLaws.check(ScoreComparisonPropertyTest::comparison, subjects);
    }

    @Property(tries = 200)
    void every_subject_is_counted_once_and_those_that_change_are_told(
            @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> subjects) {
        ScoreComparison<Integer> comparison = comparison();
        subjects.forEach(comparison::add);
        ScoreComparison.Report report = comparison.result();
        assertThat(report.subjects()).isEqualTo(subjects.size());
        assertThat(report.moves().values().stream().mapToLong(many -> many).sum())
                .isEqualTo(subjects.size());
        assertThat(report.changed())
                .isEqualTo(subjects.stream().filter(orders -> orders >= 6).count());
        assertThat(report.moves().getOrDefault(new ScoreComparison.Move("B", "A"), 0L))
                .isEqualTo(subjects.stream()
                        .filter(orders -> orders >= 12 && orders < 24)
                        .count());
        assertThat(report.furthest()).isSorted().allSatisfy(change -> {
            int orders = Integer.parseInt(change.subject().substring(1));
            assertThat(change.after() - change.before()).isEqualTo(orders >= 12 && orders < 24 ? 20 : 0);
            assertThat(change.gone()).extracting(ScoreSheet.Line::rule).containsExactly(RuleId.of("acme.size.medium"));
            assertThat(change.come()).extracting(ScoreSheet.Line::rule).contains(RuleId.of("acme.size.middling"));
        });
    }
}
