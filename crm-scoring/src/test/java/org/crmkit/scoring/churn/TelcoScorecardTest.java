package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.crmkit.core.check.Texts;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.score.ScoreSheet;
import org.crmkit.core.score.Scorecard;
import org.crmkit.scoring.woe.WoeBinning;
import org.crmkit.scoring.woe.WoeFit;
import org.crmkit.scoring.woe.WoeLine;
import org.crmkit.scoring.woe.WoePolicy;
import org.crmkit.scoring.woe.WoeStatus;
import org.junit.jupiter.api.Test;

/** A scorecard fitted to four fifths of real customers and tried on the fifth that was held out. */
class TelcoScorecardTest {
    private static final int PARTS = 5;

    private final Attributes<Map<String, String>> columns = Telco.columns();

    private WoeFit fitted(WoePolicy policy) {
        return policy.fit("telco.churn", columns, Telco.LEFT, Telco.rows(false), Telco.NOW);
    }

    /** Area and loss on the rows that were held out, printed. */
    private double[] tried(String what, WoeFit fit) {
        List<Map<String, String>> heldOut = Telco.rows(true);
        Scorecard<Map<String, String>> card = fit.scorecard(columns).orThrow();
        double auc = Telco.auc(heldOut, row -> card.score(row, Telco.NOW).total());
        double logLoss = Telco.logLoss(
                heldOut, row -> fit.probability(card.score(row, Telco.NOW).total()));
        System.out.printf(Locale.ROOT, "telco, %s: AUC %.4f, log loss %.4f%n", what, auc, logLoss);
        return new double[] {auc, logLoss};
    }

    @Test
    void who_left_is_told_from_who_stayed_and_the_probabilities_can_be_believed() {
        double[] tried = tried("fitted scorecard", fitted(WoePolicy.standard()));
        assertThat(tried[0]).isGreaterThanOrEqualTo(.83);
        assertThat(tried[1]).isLessThanOrEqualTo(.43);
    }

    /** Log loss on rows that a card has not seen, in five parts of the rows that are not held out. */
    private double crossValidated(WoePolicy policy) {
        List<Map<String, String>> rows = Telco.rows(false);
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
            List<Map<String, String>> seen = new ArrayList<>();
            List<Map<String, String>> unseen = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                (i % PARTS == part ? unseen : seen).add(rows.get(i));
            }
            WoeFit fit = policy.fit("telco.churn", columns, Telco.LEFT, seen, Telco.NOW);
            Scorecard<Map<String, String>> card = fit.scorecard(columns).orThrow();
            sum += Telco.logLoss(
                    unseen, row -> fit.probability(card.score(row, Telco.NOW).total()));
        }
        System.out.printf(
                Locale.ROOT,
                "telco, at most %d bins from information value %s on: cross-validated log loss %.4f%n",
                policy.bins(),
                policy.leastValue(),
                sum / PARTS);
        return sum / PARTS;
    }

    @Test
    void a_policy_that_was_chosen_without_the_rows_held_out_does_better_on_them() {
        WoePolicy standard = WoePolicy.standard();
        WoePolicy finer = standard.bins(20, WoeBinning.MONOTONE);
        Map<WoePolicy, Double> losses = new LinkedHashMap<>();
        for (WoePolicy policy : List.of(standard, standard.leastValue(0), finer, finer.leastValue(0))) {
            losses.put(policy, crossValidated(policy));
        }
        WoePolicy chosen =
                Collections.min(losses.entrySet(), Map.Entry.comparingByValue()).getKey();
        double[] usual = tried("fitted scorecard", fitted(standard));
        double[] better = tried("fitted scorecard, policy by cross-validation", fitted(chosen));
        assertThat(chosen).isEqualTo(standard.leastValue(0));
        assertThat(better[0]).isGreaterThan(usual[0]).isGreaterThanOrEqualTo(.83);
        assertThat(better[1]).isLessThan(usual[1]).isLessThanOrEqualTo(.43);
    }

    @Test
    void the_same_cases_in_any_order_give_the_same_scorecard() {
        List<Map<String, String>> shuffled = new ArrayList<>(Telco.rows(false));
        Collections.shuffle(shuffled, new Random(20261122));
        assertThat(WoePolicy.standard().fit("telco.churn", columns, Telco.LEFT, shuffled, Telco.NOW))
                .isEqualTo(fitted(WoePolicy.standard()));
    }

    @Test
    void one_that_does_not_contradict_itself_is_a_little_worse() {
        WoeFit fit = fitted(WoePolicy.standard().consistent(true));
        assertThat(fit.lines()).extracting(WoeLine::coefficient).allMatch(coefficient -> coefficient > 0);
        assertThat(fit.leftOut())
                .filteredOn(left -> left.because().toString().startsWith("beside the others"))
                .isNotEmpty();
        double[] tried = tried("fitted scorecard without contradictions", fit);
        assertThat(tried[0]).isBetween(.82, tried("fitted scorecard", fitted(WoePolicy.standard()))[0]);
    }

    @Test
    void it_says_what_it_rests_on_and_what_it_left_out() {
        WoeFit fit = fitted(WoePolicy.standard());
        assertThat(fit.status()).isEqualTo(WoeStatus.FITTED);
        assertThat(fit.because()).hasToString("16 attributes, fitted to 5,634 cases with 1,497 events");
        assertThat(fit.leftOut())
                .extracting(left -> left.attribute() + ": " + left.because())
                .containsExactly(
                        "gender: it tells too little: its information value is 0.0028, below 0.02",
                        "phone-service: it tells too little: its information value is 0.0014, below 0.02",
                        "multiple-lines: it tells too little: its information value is 0.0056, below 0.02");
    }

    @Test
    void it_is_an_ordinary_scorecard_that_explains_itself_and_can_be_written_as_a_pack() {
        WoeFit fit = fitted(WoePolicy.standard());
        Scorecard<Map<String, String>> card = fit.scorecard(columns).orThrow();
        Map<String, String> row = Telco.rows(true).get(0);
        ScoreSheet sheet = card.score(row, Telco.NOW);
        assertThat(sheet.lines().stream()
                        .mapToInt(line -> line.points().value())
                        .sum())
                .isEqualTo(sheet.total());
        assertThat(sheet.lowest()).isEqualTo(sheet.highest());
        assertThat(sheet.matched()).contains(RuleId.of("telco.churn.contract.bin-1"));
        assertThat(card.explain(row, Telco.NOW))
                .anySatisfy(answers -> assertThat(answers.explain(Texts.CHINESE))
                        .contains("contract为Month-to-month：3,113例样本中1,333例流失"));
        Scorecard<Map<String, String>> again =
                RulePack.of("subscription", card).scorecard(columns).orThrow();
        Telco.rows(true)
                .forEach(other -> assertThat(again.score(other, Telco.NOW).total())
                        .isEqualTo(card.score(other, Telco.NOW).total()));
    }
}
