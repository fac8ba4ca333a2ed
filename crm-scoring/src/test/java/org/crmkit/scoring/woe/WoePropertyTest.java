package org.crmkit.scoring.woe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.scoring.woe.Visits.LEFT;
import static org.crmkit.scoring.woe.Visits.NOW;
import static org.crmkit.scoring.woe.Visits.ON;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.scoring.woe.Visits.Row;

class WoePropertyTest {
    private static final WoePolicy POLICY = WoePolicy.standard().bins(4, WoeBinning.MONOTONE);

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9).injectNull(0.1),
                        Arbitraries.of("a", "b", "c").injectNull(0.1),
                        Arbitraries.of(true, false).injectNull(0.1),
                        Arbitraries.of(true, false).injectNull(0.05))
                .as(Visits::row);
    }

    private static WoeBins bins(WoePolicy policy, List<Row> rows) {
        return policy.bins(rows.stream().collect(Tally.collector(() -> new WoeTally<>(ON, LEFT, NOW))));
    }

    @Property(tries = 60)
    void both_passes_keep_the_laws_of_tallies(@ForAll @Size(max = 40) List<@From("rows") Row> rows) {
        TallyLaws.check(() -> new WoeTally<>(ON, LEFT, NOW), rows);
        WoeBins bins = bins(POLICY, rows);
        TallyLaws.check(() -> new WoePatternTally<>(bins, ON, LEFT, NOW), rows);
    }

    @Property(tries = 200)
    void no_number_is_none_and_the_order_of_the_cases_does_not_matter(
            @ForAll @Size(max = 60) List<@From("rows") Row> rows,
            @ForAll WoeBinning binning,
            @ForAll boolean missing,
            @ForAll boolean consistent,
            @ForAll long seed) {
        WoePolicy policy = POLICY.bins(4, binning).missing(missing).consistent(consistent);
        WoeFit fit = Visits.fit(policy, rows);
        assertThat(fit.intercept()).isFinite();
        fit.lines().forEach(line -> {
            assertThat(line.coefficient()).isFinite();
            assertThat(line.column().value()).isFinite().isGreaterThanOrEqualTo(0);
            assertThat(consistent && line.coefficient() <= 0).isFalse();
        });
        assertThat(CrmJson.read(CrmJson.write(fit), WoeFit.class).orThrow()).isEqualTo(fit);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Visits.fit(policy, shuffled)).isEqualTo(fit);
    }

    @Property(tries = 200)
    void every_case_is_in_one_bin_of_each_attribute_and_bins_count_all_cases(
            @ForAll @Size(min = 4, max = 60) List<@From("rows") Row> rows, @ForAll WoeBinning binning) {
        WoePolicy policy = POLICY.bins(4, binning);
        WoeFit fit = Visits.fit(policy, rows);
        for (WoeLine line : fit.lines()) {
            Split all = line.column().bins().stream().map(WoeBin::cases).reduce(Split.NONE, Split::plus);
            assertThat(all).isEqualTo(fit.cases());
        }
        if (fit.status().fitted()) {
            Scorecard<Row> card = fit.scorecard(ON).orThrow();
            for (Row row : rows) {
                if (row.left() != null) {
                    assertThat(card.explain(row, NOW))
                            .allSatisfy(part -> assertThat(part.all())
                                    .filteredOn(asked -> asked.answer().truth() == Truth.YES)
                                    .hasSize(1));
                }
            }
        }
    }

    @Property(tries = 200)
    void bins_made_monotone_only_rise_or_only_fall(@ForAll @Size(min = 4, max = 60) List<@From("rows") Row> rows) {
        for (WoeColumn column : bins(POLICY, rows).columns()) {
            if (column.attribute().equals("visits")) {
                List<Double> shares = column.bins().stream()
                        .filter(bin -> bin.holds() == WoeBin.Holds.RANGE)
                        .map(bin -> (double) bin.cases().events() / bin.cases().all())
                        .toList();
                List<Double> sorted = shares.stream().sorted().toList();
                List<Double> turned = new ArrayList<>(sorted);
                Collections.reverse(turned);
                assertThat(shares).isIn(sorted, turned);
            }
        }
    }

    @Property(tries = 40)
    void a_number_that_nobody_told_is_left_out(
            @ForAll @Size(min = 4, max = 20) List<@From("rows") Row> rows, @ForAll WoeBinning binning) {
        List<Row> untold = rows.stream()
                .map(row -> new Row(row.id(), null, row.payment(), row.card(), row.left()))
                .toList();
        assertThat(bins(POLICY.bins(4, binning), untold).columns())
                .extracting(WoeColumn::attribute)
                .doesNotContain("visits");
    }
}
