package org.crmkit.scoring.woe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.scoring.woe.Visits.NOW;
import static org.crmkit.scoring.woe.Visits.ON;
import static org.crmkit.scoring.woe.Visits.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.score.PdoScale;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.woe.Visits.Row;
import org.junit.jupiter.api.Test;

/** Cases of which nothing, or too much, can be learned: a status and a sentence, and no number that is none. */
class WoeStatusTest {
    private static final WoePolicy POLICY = WoePolicy.standard();

    private static List<Row> many(int size, Row... rows) {
        List<Row> all = new ArrayList<>();
        for (Row row : rows) {
            all.addAll(Collections.nCopies(size, row));
        }
        return all;
    }

    private static void refused(List<Row> rows, WoeStatus status, String en, String zh) {
        WoeFit fit = Visits.fit(POLICY, rows);
        assertThat(fit.status()).isEqualTo(status);
        assertThat(fit.status().fitted()).isFalse();
        assertThat(fit.because().in(Texts.ENGLISH)).isEqualTo(en);
        assertThat(fit.because().in(Texts.CHINESE)).isEqualTo(zh);
        assertThat(fit.lines()).isEmpty();
        assertThat(fit.scorecard(ON).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("woe.not-fitted"));
    }

    @Test
    void fewer_cases_than_bins_are_too_few() {
        String en = " cases are too few: there must be at least as many as bins, 10";
        refused(List.of(), WoeStatus.TOO_FEW_CASES, "0" + en, "样本仅0例，不足：不得少于分箱数10");
        List<Row> nine = many(3, row(1, "a", true, true), row(2, "b", true, false), row(3, "a", true, false));
        refused(nine, WoeStatus.TOO_FEW_CASES, "9" + en, "样本仅9例，不足：不得少于分箱数10");
        List<Row> ten = new ArrayList<>(nine);
        ten.add(row(2, "a", true, true));
        assertThat(Visits.fit(POLICY, ten).status()).isNotEqualTo(WoeStatus.TOO_FEW_CASES);
    }

    @Test
    void a_class_without_a_case_teaches_nothing() {
        List<Row> stayed = many(10, row(1, "a", true, false), row(2, "b", false, false));
        refused(
                stayed,
                WoeStatus.NO_EVENTS,
                "nothing can be learned of left: it is so in none of 20 cases",
                "无法学习“流失”：20例样本中均未发生");
        List<Row> left = many(10, row(1, "a", true, true), row(2, "b", false, true));
        refused(
                left,
                WoeStatus.ONLY_EVENTS,
                "nothing can be learned of left: it is so in all of 20 cases",
                "无法学习“流失”：20例样本全部发生");
    }

    @Test
    void columns_that_are_the_same_everywhere_are_left_out() {
        refused(
                many(10, row(1, null, true, true), row(1, null, true, false)),
                WoeStatus.NOTHING_TELLS,
                "none of 3 attributes tells enough",
                "3个属性均无足够的区分能力");
        WoeFit fit = Visits.fit(POLICY, many(10, row(1, null, true, true), row(1, null, true, false)));
        assertThat(fit.leftOut())
                .extracting(left -> left.attribute() + ": " + left.because())
                .containsExactly(
                        "visits: it is the same in all cases",
                        "payment: it is not known in any case",
                        "card: it is the same in all cases");
    }

    @Test
    void codes_that_never_come_again_and_kinds_that_cannot_be_binned_are_left_out() {
        List<Row> rows = Visits.generated(400, 3);
        List<Row> numbered = new ArrayList<>();
        rows.forEach(it -> numbered.add(new Row("M" + numbered.size(), it.visits(), "", it.card(), it.left())));
        Attributes<Row> on = Attributes.of(
                "member",
                Row::id,
                Visits.LEFT,
                Attribute.number("visits", Row::visits),
                Attribute.code("key", Row::id),
                Attribute.date("since", it -> LocalDate.EPOCH));
        WoeFit fit = POLICY.fit("club.churn", on, Visits.LEFT, numbered, NOW);
        assertThat(fit.lines()).extracting(line -> line.column().attribute()).containsExactly("visits");
        assertThat(fit.leftOut())
                .extracting(left -> left.attribute() + ": " + left.because())
                .containsExactly(
                        "key: none of its 400 values occurs in 1% of the cases",
                        "since: it is a DATE: give it as a number, such as days since, or as a code");
    }

    @Test
    void cases_that_are_told_apart_without_an_error_have_finite_points_and_a_warning() {
        WoeFit fit = Visits.fit(POLICY, many(50, row(1, "a", null, true), row(9, "a", null, false)));
        assertThat(fit.status()).isEqualTo(WoeStatus.SEPARATED);
        assertThat(fit.because())
                .hasToString("1 attributes tell all 100 cases apart without an error:"
                        + " look for one that is known only afterwards");
        assertThat(fit.intercept()).isFinite();
        assertThat(fit.lines().get(0).coefficient()).isFinite().isPositive();
        int sure =
                fit.scorecard(ON).orThrow().score(row(1, "a", null, null), NOW).total();
        assertThat(fit.probability(sure)).isBetween(.9, 1.0);
    }

    @Test
    void subjects_of_whom_the_outcome_is_not_known_are_no_cases() {
        WoeTally<Row> tally = new WoeTally<>(ON, Visits.LEFT, NOW);
        tally.add(row(1, "a", true, null));
        tally.add(row(1, "a", true, true));
        assertThat(tally.result().cases()).isEqualTo(new Split(1, 0));
        assertThat(tally.result().apart()).isEqualTo(1);
    }

    @Test
    void a_policy_out_of_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.bins(1, WoeBinning.QUANTILES))
                .withMessage("There must be 2 to 100 bins, found 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WoePolicy(
                        10, WoeBinning.QUANTILES, Share.parse("0.009"), true, 1, 0, 1, false, PdoScale.standard()))
                .withMessage("A rare code must be below 1 % at least, found 0.009");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WoePolicy(
                        10, WoeBinning.QUANTILES, Share.ofPercent(1), true, 0, 0, 1, false, PdoScale.standard()))
                .withMessage("Smoothing must be above 0 and at most 1,000 cases");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WoePolicy(
                        10, WoeBinning.QUANTILES, Share.ofPercent(1), true, 1, 0, 0, false, PdoScale.standard()))
                .withMessage("The ridge must be above 0 and at most 1,000,000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WoePolicy(
                        10, WoeBinning.QUANTILES, Share.ofPercent(1), true, 1, -1, 1, false, PdoScale.standard()))
                .withMessage("The least information value must lie between 0 and 10");
    }
}
