package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

/** A row is a number; -1 is not known. From 1 on it has ten points, from 2 on twenty more. */
class BandTallyPropertyTest {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 3, 31), ZoneOffset.UTC);
    private static final Attribute<Integer, BigDecimal> VALUE = Attribute.number("value", row -> row < 0 ? null : row);
    private static final Bands BANDS = Bands.none().from(10, "some").from(30, "much");
    private static final Scorecard<Integer> CARD = Scorecard.of(
                    "acme.card",
                    RuleSet.of(
                            "acme.lines",
                            VALUE.atLeast(1).then("acme.one", Points.of(10), "one at least"),
                            VALUE.atLeast(2).then("acme.two", Points.of(20), "two at least")))
            .bands(BANDS);

    private static List<ScoreSheet> sheets(List<Integer> rows) {
        return rows.stream().map(row -> CARD.score(row, TODAY)).toList();
    }

    private static BandReport report(List<Integer> rows) {
        BandTally tally = BandTally.of(BANDS);
        sheets(rows).forEach(tally::add);
        return tally.result();
    }

    @Property
    void every_sheet_is_in_one_band_or_below_the_first_or_unclear(
            @ForAll @Size(max = 30) List<@IntRange(min = -1, max = 3) Integer> rows) {
        TallyLaws.check(() -> BandTally.of(BANDS), sheets(rows));
        BandReport report = report(rows);
        List<Integer> known = rows.stream().filter(row -> row >= 0).toList();
        assertThat(report.sheets()).isEqualTo(rows.size());
        assertThat(report.unclear()).isEqualTo(rows.size() - known.size());
        assertThat(report.line("some").orElseThrow().sheets())
                .isEqualTo(known.stream().filter(row -> row == 1).count());
        assertThat(report.line("much").orElseThrow().sheets())
                .isEqualTo(known.stream().filter(row -> row >= 2).count());
        assertThat(report.points())
                .isEqualTo(known.stream()
                        .mapToLong(row -> row >= 2 ? 30 : 10L * row)
                        .sum());
    }

    @Test
    void empty_bands_are_listed_and_a_share_of_nothing_is_none() {
        BandReport nothing = report(List.of());
        assertThat(nothing.lines())
                .containsExactly(
                        new BandReport.Line("some", 0, Share.NONE), new BandReport.Line("much", 0, Share.NONE));
        BandReport four = report(new ArrayList<>(List.of(0, 1, 1, -1)));
        assertThat(four.line("some")).contains(new BandReport.Line("some", 2, Share.ofPercent(50)));
        assertThat(four.line("little")).isEmpty();
    }

    @Test
    void sheets_and_tallies_of_other_bands_are_refused() {
        BandTally other = BandTally.of(Bands.none().from(0, "all"));
        ScoreSheet some = CARD.score(1, TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.add(some))
                .withMessage("A tally of Bands[Band[from=0, code=all]] cannot take a sheet in band some");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.merge(BandTally.of(BANDS)))
                .withMessageContaining("cannot take one of Bands");
        assertThat(other.result().sheets()).isZero();
    }
}
