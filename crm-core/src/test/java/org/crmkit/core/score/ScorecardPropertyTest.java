package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.value.AsOf;

/** Each line asks a value of its own: -1 is not known, 0 is a no, 1 is a yes. */
class ScorecardPropertyTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);

    private static Scorecard<List<Integer>> card(List<Integer> points, Hit hit) {
        List<Rule<List<Integer>, Points>> rules = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int place = i;
            Attribute<List<Integer>, BigDecimal> value =
                    Attribute.number("value-" + i, row -> row.get(place) < 0 ? null : row.get(place));
            rules.add(value.atLeast(1).then("acme.line-" + i, Points.of(points.get(i)), "it is"));
        }
        return Scorecard.of("acme.card", RuleSet.of("acme.set", hit, rules));
    }

    @Property(tries = 300)
    void the_range_is_what_trying_every_missing_value_gives(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -9, max = 9) Integer> points,
            @ForAll @Size(6) List<@IntRange(min = -1, max = 1) Integer> row,
            @ForAll Hit hit) {
        Scorecard<List<Integer>> card = card(points, hit);
        List<Integer> totals = new ArrayList<>();
        fill(row, 0, filled -> totals.add(card.score(filled, TODAY).total()));
        ScoreSheet sheet = card.score(row, TODAY);
        assertThat(sheet.lowest())
                .isEqualTo(totals.stream().mapToInt(Integer::intValue).min().orElseThrow());
        assertThat(sheet.highest())
                .isEqualTo(totals.stream().mapToInt(Integer::intValue).max().orElseThrow());
        assertThat(sheet.total()).isBetween(sheet.lowest(), sheet.highest());
    }

    @Property(tries = 300)
    void a_total_is_the_sum_of_its_lines(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -9, max = 9) Integer> points,
            @ForAll @Size(6) List<@IntRange(min = -1, max = 1) Integer> row,
            @ForAll Hit hit,
            @ForAll @IntRange(min = -9, max = 9) int least) {
        ScoreSheet sheet = card(points, hit).between(least, least + 5).score(row, TODAY);
        int lines =
                sheet.lines().stream().mapToInt(line -> line.points().value()).sum();
        assertThat(sheet.total()).isEqualTo(lines + sheet.cap()).isBetween(least, least + 5);
    }

    private static void fill(List<Integer> row, int from, Consumer<List<Integer>> each) {
        int missing = from;
        while (missing < row.size() && row.get(missing) >= 0) {
            missing++;
        }
        if (missing == row.size()) {
            each.accept(row);
            return;
        }
        for (int value = 0; value <= 1; value++) {
            List<Integer> filled = new ArrayList<>(row);
            filled.set(missing, value);
            fill(filled, missing + 1, each);
        }
    }
}
