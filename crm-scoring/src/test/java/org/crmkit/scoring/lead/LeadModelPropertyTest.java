package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Share;

class LeadModelPropertyTest {
    @Provide
    Arbitrary<LeadCase.Outcome> outcomes() {
        return Combinators.combine(
                        Arbitraries.of("t1", "t2").optional(0.8),
                        Arbitraries.of("s0", "s2", "elsewhere").optional(0.8),
                        Arbitraries.of("c0", "c1").injectNull(0.2),
                        Arbitraries.of("r0", "r1", "r2").injectNull(0.2),
                        Arbitraries.of(true, false))
                .as((team, stage, country, state, won) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.computeIfAbsent("country", none -> country);
                    values.computeIfAbsent("state", none -> state);
                    return new LeadCase(team, stage, values).ended(won);
                });
    }

    @Provide
    Arbitrary<ChanceTally.Told> told() {
        return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.of(true, false))
                .as((percent, won) -> new ChanceTally.Told(Share.ofPercent(percent), won));
    }

    private static LeadModel learned(List<LeadCase.Outcome> outcomes) {
        LeadModelTally tally = new LeadModelTally(LeadModelTest.POLICY);
        outcomes.forEach(tally::add);
        return tally.result();
    }

    @Property(tries = 50)
    void the_tallies_keep_the_laws_of_tallies(
            @ForAll @Size(max = 20) List<LeadCase.@From("outcomes") Outcome> outcomes,
            @ForAll @Size(max = 20) List<ChanceTally.@From("told") Told> told) {
        TallyLaws.check(() -> new LeadModelTally(LeadModelTest.POLICY), outcomes);
        TallyLaws.check(ChanceTally::new, told);
    }

    @Property(tries = 100)
    void a_model_comes_back_from_json_and_each_lead_is_counted_once(
            @ForAll @Size(max = 20) List<LeadCase.@From("outcomes") Outcome> outcomes) {
        LeadModel model = learned(outcomes);
        assertThat(CrmJson.read(CrmJson.write(model), LeadModel.class).orThrow())
                .isEqualTo(model);
        assertThat(model.teams().stream()
                        .mapToLong(team -> team.won() + team.lost())
                        .sum())
                .isEqualTo(outcomes.size());
    }

    @Property(tries = 200)
    void one_more_won_lead_like_it_never_lowers_what_its_only_value_adds(
            @ForAll @Size(min = 1, max = 20) List<LeadCase.@From("outcomes") Outcome> outcomes) {
        LeadCase like = new LeadCase(Optional.empty(), Optional.empty(), Map.of("country", "c0"));
        List<LeadCase.Outcome> more = new ArrayList<>(outcomes);
        more.add(like.ended(true));
        more.add(like.ended(false));
        List<LeadCase.Outcome> evenMore = new ArrayList<>(more);
        evenMore.add(like.ended(true));
        BigDecimal before = learned(more).ask(like).yes().orElseThrow().logOdds();
        assertThat(learned(evenMore).ask(like).yes().orElseThrow().logOdds()).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 200)
    void measures_lie_in_their_ranges_and_bins_hold_all(
            @ForAll @Size(max = 30) List<ChanceTally.@From("told") Told> told) {
        ChanceTally tally = new ChanceTally();
        told.forEach(tally::add);
        ChanceReport report = tally.result();
        assertThat(report.bins().stream().mapToLong(ChanceReport.Bin::leads).sum())
                .isEqualTo(told.size())
                .isEqualTo(report.won() + report.lost());
        assertThat(report.bins().stream().mapToLong(ChanceReport.Bin::won).sum())
                .isEqualTo(report.won());
        report.brier().yes().ifPresent(it -> assertThat(it).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        report.auc().yes().ifPresent(it -> assertThat(it).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
    }
}
