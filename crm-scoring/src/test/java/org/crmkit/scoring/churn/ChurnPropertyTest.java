package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.scoring.Facts;

class ChurnPropertyTest {
    private static final Scorecard<Map<String, Object>> CARD =
            ChurnPack.standard().scorecard(ChurnPackTest.ROW).orThrow();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<Map<String, Object>> rows() {
        return Arbitraries.integers().between(0, 4).list().ofSize(7).map(parts -> {
            Map<String, Object> row = new LinkedHashMap<>();
            known(row, "purchase.silence", parts.get(0), parts.get(0) - .5);
            known(row, "purchase.trend", parts.get(1), parts.get(1) * .3);
            known(row, "service.open-cases.complaint", parts.get(2), parts.get(2) - 1);
            known(row, "customer.contract-ends-on", parts.get(3), DAY.plusDays(parts.get(3) * 20L));
            known(row, "install.warranty-ends", parts.get(4), DAY.plusDays(parts.get(4) * 20L));
            known(row, "customer.main-contact-left", parts.get(5), parts.get(5) > 2);
            known(row, "customer.owner-left", parts.get(6), parts.get(6) > 2);
            return row;
        });
    }

    /** One in five is not known. */
    private static void known(Map<String, Object> row, String name, int part, Object value) {
        if (part > 0) {
            row.put(name, value);
        }
    }

    private static ScoreSheet score(Map<String, Object> row) {
        return CARD.score(row, Facts.endOf("2026-06-30"));
    }

    private static Map<String, Object> but(Map<String, Object> row, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(name, value);
        return changed;
    }

    @Property
    void a_total_is_the_sum_of_its_lines_within_the_limits(@ForAll("rows") Map<String, Object> row) {
        ScoreSheet sheet = score(row);
        int lines =
                sheet.lines().stream().mapToInt(line -> line.points().value()).sum();
        assertThat(sheet.total()).isEqualTo(Math.min(100, lines)).isBetween(sheet.lowest(), sheet.highest());
    }

    @Property
    void longer_silence_and_a_lower_trend_never_lower_the_risk(
            @ForAll("rows") Map<String, Object> row,
            @ForAll @DoubleRange(max = 5) double one,
            @ForAll @DoubleRange(max = 5) double other) {
        double less = Math.min(one, other);
        double more = Math.max(one, other);
        assertThat(score(but(row, "purchase.silence", more)).total())
                .isGreaterThanOrEqualTo(
                        score(but(row, "purchase.silence", less)).total());
        assertThat(score(but(row, "purchase.trend", less)).total())
                .isGreaterThanOrEqualTo(score(but(row, "purchase.trend", more)).total());
    }

    @Property
    void whatever_becomes_known_the_total_lies_in_the_range_that_was_told(
            @ForAll("rows") Map<String, Object> row, @ForAll("rows") Map<String, Object> later) {
        ScoreSheet before = score(row);
        Map<String, Object> filled = new LinkedHashMap<>(row);
        later.forEach((name, value) -> {
            if (!name.endsWith("-ends-on") && !name.endsWith("-ends")) { // a day on file or none is known either way
                filled.putIfAbsent(name, value);
            }
        });
        assertThat(score(filled).total()).isBetween(before.lowest(), before.highest());
    }
}
