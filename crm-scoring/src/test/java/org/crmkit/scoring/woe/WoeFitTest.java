package org.crmkit.scoring.woe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.woe.Visits.NOW;
import static org.crmkit.scoring.woe.Visits.ON;
import static org.crmkit.scoring.woe.Visits.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.testing.Copies;
import org.crmkit.scoring.Facts;
import org.crmkit.scoring.woe.Visits.Row;
import org.junit.jupiter.api.Test;

class WoeFitTest {
    private static final WoePolicy POLICY = WoePolicy.standard();
    private static final List<Row> ROWS = Visits.generated(2_000, 7);
    private final WoeFit fit = Visits.fit(POLICY, ROWS);

    /** Twelve in a hundred of few visits, and so on: one attribute with counts that can be reckoned by hand. */
    private static List<Row> byHand() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(Collections.nCopies(30, row(1, "card", null, true)));
        rows.addAll(Collections.nCopies(10, row(1, "card", null, false)));
        rows.addAll(Collections.nCopies(10, row(5, "card", null, true)));
        rows.addAll(Collections.nCopies(50, row(5, "card", null, false)));
        return rows;
    }

    @Test
    void weights_of_evidence_and_information_value_are_those_of_the_formula() {
        WoeFit small = Visits.fit(POLICY, byHand());
        assertThat(small.status()).isEqualTo(WoeStatus.FITTED);
        WoeColumn visits = small.lines().get(0).column();
        assertThat(visits.bins()).extracting(WoeBin::cases).containsExactly(new Split(30, 10), new Split(10, 50));
        // ln((30 + .5 * .4) / (10 + .5 * .6)) - ln(40 / 60), and so on
        double few = Math.log(30.2 / 10.3) - Math.log(40.0 / 60);
        double many = Math.log(10.2 / 50.3) - Math.log(40.0 / 60);
        assertThat(visits.bins().get(0).woe()).isCloseTo(few, within(1e-12));
        assertThat(visits.bins().get(1).woe()).isCloseTo(many, within(1e-12));
        double value = (30.2 / 40.4 - 10.3 / 60.6) * few + (10.2 / 40.4 - 50.3 / 60.6) * many;
        assertThat(visits.value()).isCloseTo(value, within(1e-12));
        assertThat(visits.bins().get(1).atLeast())
                .hasValueSatisfying(from -> assertThat(from).isEqualByComparingTo("5"));
    }

    @Test
    void one_attribute_alone_weighs_what_its_evidence_is_and_the_score_is_the_probability() {
        WoePolicy plain =
                new WoePolicy(10, WoeBinning.QUANTILES, POLICY.rare(), true, 1e-9, 0, 1e-9, false, POLICY.scale());
        WoeFit small = Visits.fit(plain, byHand());
        assertThat(small.lines().get(0).coefficient()).isCloseTo(1, within(1e-6)); // smoothing and ridge of 1e-9
        assertThat(small.intercept()).isCloseTo(Math.log(40.0 / 60), within(1e-6));
        Scorecard<Row> card = small.scorecard(ON).orThrow();
        int total = card.score(row(1, "card", null, null), NOW).total();
        // points are whole: half a point for the base and half for the bin are 3.5 % of the odds
        assertThat(small.probability(total)).isCloseTo(.75, within(.01));
    }

    @Test
    void codes_that_are_rare_count_together_with_those_never_met() {
        WoeColumn payment = fit.lines().stream()
                .map(WoeLine::column)
                .filter(column -> column.attribute().equals("payment"))
                .findFirst()
                .orElseThrow();
        assertThat(payment.bins()).extracting(WoeBin::id).containsExactly("bin-1", "bin-2", "others");
        assertThat(payment.bins()).extracting(bin -> bin.code().orElse("-")).containsExactly("card", "cheque", "-");
        Scorecard<Row> card = fit.scorecard(ON).orThrow();
        ScoreSheet rare = card.score(row(3, "shop-1", true, null), NOW);
        assertThat(card.score(row(3, "never-met", true, null), NOW).total()).isEqualTo(rare.total());
    }

    @Test
    void what_is_not_known_is_evidence_of_its_own_or_a_range() {
        Scorecard<Row> card = fit.scorecard(ON).orThrow();
        ScoreSheet evidence = card.score(row(null, "card", true, null), NOW);
        assertThat(evidence.matched()).anyMatch(rule -> rule.value().equals("club.churn.visits.missing"));
        assertThat(evidence.lowest()).isEqualTo(evidence.highest());
        WoeFit open = Visits.fit(POLICY.missing(false), ROWS);
        ScoreSheet range = open.scorecard(ON).orThrow().score(row(null, "card", true, null), NOW);
        assertThat(range.lowest()).isLessThan(range.total());
        assertThat(range.highest()).isGreaterThan(range.total());
        assertThat(range.unknown()).allMatch(rule -> rule.value().startsWith("club.churn.visits."));
        for (int visits = 0; visits < 40; visits++) {
            Row known = row(visits, "card", true, null);
            assertThat(open.scorecard(ON).orThrow().score(known, NOW).total())
                    .isBetween(range.lowest(), range.highest());
        }
        ScoreSheet payment = card.score(row(3, null, true, null), NOW);
        assertThat(payment.unknown()).as("known in all cases it was fitted to").hasSize(3);
    }

    @Test
    void reasons_are_the_counts_in_both_languages() {
        Scorecard<Row> card = Visits.fit(POLICY, byHand()).scorecard(ON).orThrow();
        assertThat(card.explain(row(1, "card", null, null), NOW))
                .extracting(answers ->
                        answers.explain(Texts.ENGLISH).lines().findFirst().orElseThrow())
                .containsExactly(
                        "club.churn.all-cases.base YES: all begin with this: left in 40 of 100 cases",
                        "club.churn.visits.bin-1 YES: visits is below 5: left in 30 of 40 cases");
        assertThat(card.explain(row(1, "card", null, null), NOW).get(1).explain(Texts.CHINESE))
                .startsWith("club.churn.visits.bin-1 YES: 来访次数低于5：40例样本中30例流失");
    }

    @Test
    void the_card_leaves_no_gap_and_is_written_as_a_pack() {
        Scorecard<Row> card = fit.scorecard(ON).orThrow();
        assertThat(card.parts())
                .allSatisfy(part ->
                        assertThat(part.analyse()).extracting(Finding::code).isSubsetOf("rules.subsumed"));
        RulePack pack = RulePack.of("member", card);
        Scorecard<Row> again = pack.scorecard(ON).orThrow();
        ROWS.forEach(it -> assertThat(again.score(it, NOW).total())
                .isEqualTo(card.score(it, NOW).total()));
        Attributes<Row> fewer = Attributes.of("member", Row::id, Attribute.number("visits", Row::visits));
        ScoreSheet sheet = pack.allowMissing().scorecard(fewer).orThrow().score(row(3, "card", true, null), NOW);
        assertThat(sheet.lowest()).isLessThan(sheet.highest());
    }

    @Test
    void it_is_stored_as_json_and_travels() {
        String json = CrmJson.write(fit);
        assertThat(CrmJson.read(json, WoeFit.class).orThrow()).isEqualTo(fit);
        assertThat(Copies.serialized(fit)).isEqualTo(fit);
        WoeFit golden = Visits.fit(POLICY, byHand());
        assertThat(CrmJson.write(golden))
                .isEqualTo(Facts.resource("/golden/woe-fit-1.json").strip());
        assertThat(CrmJson.read(json.replace("\"formatVersion\":1", "\"formatVersion\":2"), WoeFit.class)
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_bound_is_written_without_an_exponent() {
        List<Row> rows = new ArrayList<>(Collections.nCopies(20, row(1, "card", null, true)));
        rows.addAll(Collections.nCopies(20, row(20, "card", null, false)));
        assertThat(CrmJson.write(Visits.fit(POLICY, rows))).contains("\"atLeast\":20,");
    }

    @Test
    void a_subject_that_lacks_an_attribute_or_has_another_kind_is_told() {
        Attributes<Row> other = Attributes.of("guest", Row::id, Attribute.code("visits", Row::visits));
        assertThat(fit.scorecard(other).findings())
                .extracting(finding -> finding.code() + " " + finding.found() + ": " + finding.because())
                .contains(
                        "woe.wrong-kind visits: it was fitted as a NUMBER and is a CODE",
                        "woe.unknown-attribute payment: a guest does not offer it");
        WoeBins bins = new WoeBins(
                fit.event(),
                fit.cases(),
                fit.lines().stream().map(WoeLine::column).toList(),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WoePatternTally<>(bins, other, Visits.LEFT, NOW))
                .withMessage("A guest must offer visits as a NUMBER");
    }
}
