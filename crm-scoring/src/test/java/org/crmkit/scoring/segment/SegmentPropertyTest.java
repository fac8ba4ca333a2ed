package org.crmkit.scoring.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.core.testing.TallyLaws;

class SegmentPropertyTest {
    @Provide
    Arbitrary<Map<String, Integer>> rows() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 14).injectNull(0.2);
        return Combinators.combine(number, number).as((orders, visits) -> {
            Map<String, Integer> row = new LinkedHashMap<>();
            row.computeIfAbsent("orders", name -> orders);
            row.computeIfAbsent("visits", name -> visits);
            return row;
        });
    }

    private static RuleSet<Map<String, Integer>, Segment> segments(Hit hit) {
        return RuleSet.of(
                "acme.size",
                hit,
                List.of(SegmentTallyTest.BUYS_MUCH, SegmentTallyTest.COMES_OFTEN, SegmentTallyTest.BUYS_LITTLE));
    }

    @Property(tries = 100)
    void the_tally_keeps_the_laws_of_tallies(
            @ForAll @Size(max = 30) List<@From("rows") Map<String, Integer>> rows, @ForAll Hit hit) {
        TallyLaws.check(() -> new SegmentTally<>(segments(hit), SegmentTallyTest.NOW), rows);
    }

    @Property
    void nobody_is_lost_and_nobody_counts_twice_where_one_segment_counts(
            @ForAll @Size(max = 30) List<@From("rows") Map<String, Integer>> rows, @ForAll Hit hit) {
        SegmentTally<Map<String, Integer>> tally = new SegmentTally<>(segments(hit), SegmentTallyTest.NOW);
        rows.forEach(tally::add);
        SegmentReport report = tally.result();
        long members =
                report.lines().stream().mapToLong(SegmentReport.Line::members).sum();
        long rest = report.none() + report.open() + report.contested();
        assertThat(report.subjects()).isEqualTo(rows.size());
        assertThat(members + rest)
                .isGreaterThanOrEqualTo(rows.size())
                .isLessThanOrEqualTo(hit == Hit.ALL ? 2L * rows.size() : rows.size());
        assertThat(report.open()).isLessThanOrEqualTo(report.undecided());
        report.lines()
                .forEach(line -> assertThat(line.members() + line.perhaps()).isLessThanOrEqualTo(rows.size()));
    }
}
