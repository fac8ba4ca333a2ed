package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;

class LeadPropertyTest {
    private static final EngagementPolicy POLICY = EngagementPolicy.standard();
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Attributes<Map<String, String>> ROWS = Attributes.of(
            "lead",
            Map::toString,
            text("lead.budget"),
            text("lead.authority"),
            text("lead.need"),
            text("lead.timeframe"),
            Attribute.number("lead.engagement", row -> row.containsKey("points") ? points(row) : null),
            Attribute.moment("lead.last-interest", row -> row.containsKey("points") ? START : null));
    private static final LeadScorer<Map<String, String>> SCORER =
            LeadScorer.standard(ROWS).orThrow();

    private static Attribute<Map<String, String>, String> text(String name) {
        return Attribute.code(name, row -> row.get(name));
    }

    private static BigDecimal points(Map<String, String> row) {
        return new BigDecimal(row.getOrDefault("points", "0"));
    }

    @Provide
    Arbitrary<Signal> signals() {
        return Combinators.combine(
                        Arbitraries.of(List.copyOf(POLICY.points().keySet())),
                        Arbitraries.integers().between(0, 200))
                .as((kind, days) -> new Signal(kind, START.plusSeconds(86_400L * days)));
    }

    @Provide
    Arbitrary<Map<String, String>> rows() {
        Arbitrary<String> budget = Arbitraries.of("will-buy", "can-buy", "").injectNull(0.2);
        Arbitrary<String> need = Arbitraries.of("must-have", "no-need").injectNull(0.2);
        Arbitrary<String> authority = Arbitraries.of("influencer").injectNull(0.2);
        Arbitrary<String> when = Arbitraries.of("immediate", "later").injectNull(0.2);
        Arbitrary<String> points = Arbitraries.of("-3", "5", "15", "40").injectNull(0.2);
        return Combinators.combine(budget, need, authority, when, points).as((b, n, a, w, p) -> {
            Map<String, String> row = new LinkedHashMap<>();
            row.computeIfAbsent("lead.budget", none -> b);
            row.computeIfAbsent("lead.need", none -> n);
            row.computeIfAbsent("lead.authority", none -> a);
            row.computeIfAbsent("lead.timeframe", none -> w);
            row.computeIfAbsent("points", none -> p);
            return row;
        });
    }

    private static BigDecimal points(List<Signal> signals, int day) {
        AsOf asOf = AsOf.of(START.plusSeconds(86_400L * day), ZoneOffset.UTC);
        return POLICY.ask(signals, asOf).yes().map(Engagement::points).orElse(BigDecimal.ZERO);
    }

    @Property(tries = 200)
    void the_order_of_signals_does_not_matter(
            @ForAll @Size(max = 20) List<@From("signals") Signal> signals, @ForAll long seed) {
        List<Signal> shuffled = new ArrayList<>(signals);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(points(shuffled, 100)).isEqualTo(points(signals, 100));
    }

    @Property(tries = 200)
    void engagement_adds_up(
            @ForAll @Size(max = 10) List<@From("signals") Signal> some,
            @ForAll @Size(max = 10) List<@From("signals") Signal> others) {
        List<Signal> all = new ArrayList<>(some);
        all.addAll(others);
        assertThat(points(all, 100)).isEqualByComparingTo(points(some, 100).add(points(others, 100)));
    }

    @Property(tries = 200)
    void without_new_signals_it_only_fades(
            @ForAll @From("signals") Signal signal, @ForAll @IntRange(min = 200, max = 400) int day) {
        BigDecimal now = points(List.of(signal), day).abs();
        assertThat(points(List.of(signal), day + 1).abs()).isLessThanOrEqualTo(now);
        assertThat(now).isLessThanOrEqualTo(BigDecimal.valueOf(30));
    }

    @Property(tries = 200)
    void filling_in_what_is_missing_keeps_the_totals_within_their_range(@ForAll @From("rows") Map<String, String> row) {
        AsOf asOf = AsOf.of(START, ZoneOffset.UTC);
        LeadScore open = SCORER.score(row, asOf);
        Map<String, String> filled = new LinkedHashMap<>(row);
        filled.putIfAbsent("lead.budget", "may-buy");
        filled.putIfAbsent("lead.need", "must-have");
        filled.putIfAbsent("lead.authority", "other");
        filled.putIfAbsent("lead.timeframe", "this-year");
        filled.putIfAbsent("points", "20");
        LeadScore known = SCORER.score(filled, asOf);
        assertThat(known.fit().total())
                .isBetween(open.fit().lowest(), open.fit().highest());
        assertThat(known.engagement().total())
                .isBetween(open.engagement().lowest(), open.engagement().highest());
        open.grade().ifPresent(grade -> assertThat(known.grade()).contains(grade));
        open.heat().ifPresent(heat -> assertThat(known.heat()).contains(heat));
        assertThat(known.missing()).isEmpty();
        assertThat(known.next().yes()).isPresent();
        assertThat(open.next().yes()).isPresent();
    }

    @Property(tries = 50)
    void the_matrix_keeps_the_laws_of_tallies(@ForAll @Size(max = 20) List<@From("rows") Map<String, String>> rows) {
        AsOf asOf = AsOf.of(START, ZoneOffset.UTC);
        List<LeadScore> scores =
                rows.stream().map(row -> SCORER.score(row, asOf)).toList();
        TallyLaws.check(LeadMatrixTally::new, scores);
        LeadMatrixTally tally = new LeadMatrixTally();
        scores.forEach(tally::add);
        assertThat(tally.result().leads()).isEqualTo(rows.size());
    }
}
