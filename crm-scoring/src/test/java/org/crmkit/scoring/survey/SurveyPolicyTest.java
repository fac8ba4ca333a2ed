package org.crmkit.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.service.Rating;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;

class SurveyPolicyTest {
    private static final SurveyPolicy POLICY = SurveyPolicy.standard();

    /** Scores in pairs: how many, of which score. */
    static ScoreCounts counts(Rating.Scale scale, int... timesAndScore) {
        ScoreTally tally = ScoreTally.on(scale);
        for (int i = 0; i < timesAndScore.length; i += 2) {
            for (int times = 0; times < timesAndScore[i]; times++) {
                tally.add(SurveyAnswer.of("", timesAndScore[i + 1]));
            }
        }
        return tally.result();
    }

    private static SurveyFigure figure(SurveyMetric metric, ScoreCounts counts) {
        return POLICY.figure(metric, counts).yes().orElseThrow();
    }

    @Test
    void promoters_are_9_and_10_and_detractors_0_to_6() {
        ScoreCounts counts = counts(Rating.Scale.NPS, 25, 10, 25, 9, 20, 8, 10, 7, 15, 6, 5, 0);
        Answer<SurveyFigure> nps = POLICY.figure(SurveyMetric.NPS, counts);
        SurveyFigure figure = nps.yes().orElseThrow();
        assertThat(figure.value()).isEqualTo(30);
        // p = .5, d = .2: 100 √((.7 − .09) / 100) = 10 √.61
        assertThat(figure.standardError()).isCloseTo(7.8102496759, within(1e-9));
        assertThat(figure.low()).isCloseTo(30 - 1.959963984540054 * 7.8102496759, within(1e-8));
        assertThat(figure.answers()).isEqualTo(100);
        assertThat(nps.because()).hasToString("50 promoters and 20 detractors among 100 answers");
        assertThat(nps.because().in(Texts.CHINESE)).isEqualTo("在100份回答中有50位推荐者、20位贬损者");
    }

    @Test
    void all_alike_is_an_end_of_the_scale_without_error() {
        SurveyFigure best = figure(SurveyMetric.NPS, counts(Rating.Scale.NPS, 30, 10));
        assertThat(best).isEqualTo(new SurveyFigure(SurveyMetric.NPS, 30, 100, 0, 100, 100));
        assertThat(figure(SurveyMetric.NPS, counts(Rating.Scale.NPS, 30, 0)).value())
                .isEqualTo(-100);
        assertThat(figure(SurveyMetric.NPS, counts(Rating.Scale.NPS, 30, 7)).value())
                .isZero();
    }

    @Test
    void content_is_the_two_best_scores_and_apart_from_that_there_is_the_mean() {
        ScoreCounts counts = counts(Rating.Scale.CSAT, 10, 5, 20, 4, 6, 3, 4, 1);
        Answer<SurveyFigure> share = POLICY.figure(SurveyMetric.CSAT_TOP_TWO, counts);
        assertThat(share.yes().orElseThrow().value()).isEqualTo(0.75);
        assertThat(share.yes().orElseThrow().standardError()).isCloseTo(Math.sqrt(.75 * .25 / 40), within(1e-12));
        assertThat(share.because()).hasToString("30 of 40 answers are 4 or better: 75%");
        Answer<SurveyFigure> mean = POLICY.figure(SurveyMetric.CSAT_MEAN, counts);
        assertThat(mean.yes().orElseThrow().value()).isEqualTo(3.8);
        // squares about the mean: 10·1.44 + 20·.04 + 6·.64 + 4·7.84 = 50.4
        assertThat(mean.yes().orElseThrow().standardError()).isCloseTo(Math.sqrt(50.4 / 39 / 40), within(1e-12));
        assertThat(mean.because()).hasToString("40 answers are 3.8 on average, with a standard error of 0.18");
    }

    @Test
    void easy_is_5_to_7() {
        ScoreCounts counts = counts(Rating.Scale.CES, 10, 7, 10, 5, 20, 4);
        assertThat(figure(SurveyMetric.CES_EASY, counts).value()).isEqualTo(0.5);
        assertThat(figure(SurveyMetric.CES_MEAN, counts).value()).isEqualTo(5);
    }

    @Test
    void nothing_and_too_few_are_unknown() {
        Answer<SurveyFigure> none = POLICY.figure(SurveyMetric.NPS, counts(Rating.Scale.NPS));
        assertThat(none.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(none.because()).hasToString("0 answered, and a figure needs 30");
        Answer<SurveyFigure> few = POLICY.figure(SurveyMetric.NPS, counts(Rating.Scale.NPS, 29, 9));
        assertThat(few.because()).hasToString("29 answered, and a figure needs 30");
        assertThat(few.because().in(Texts.CHINESE)).isEqualTo("有29份回答，至少需要30份");
        assertThat(POLICY.figure(SurveyMetric.NPS, counts(Rating.Scale.NPS, 30, 9))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyPolicy(1))
                .withMessage("A figure with an error needs at least 2 answers, found 1");
        assertThat(new SurveyPolicy(2).least()).isEqualTo(2);
    }

    @Test
    void a_metric_is_defined_on_its_own_scale_only() {
        assertThat(SurveyMetric.NPS.on(new Rating.Scale(Rating.Measure.RECOMMENDATION, 1, 10)))
                .isFalse();
        assertThat(SurveyMetric.CES_MEAN.on(new Rating.Scale(Rating.Measure.EASE, 1, 5)))
                .isFalse();
        assertThat(SurveyMetric.CSAT_TOP_TWO.on(new Rating.Scale(Rating.Measure.SATISFACTION, 0, 1)))
                .isFalse();
        assertThat(SurveyMetric.CSAT_TOP_TWO.on(new Rating.Scale(Rating.Measure.SATISFACTION, 0, 2)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.figure(SurveyMetric.NPS, counts(Rating.Scale.CSAT)))
                .withMessageStartingWith("NPS is not defined on the scale");
    }

    @Test
    void a_difference_of_shares_has_the_interval_that_newcombe_published() {
        // Newcombe 1998, 56/70 − 48/80 by method 10: 0.0524 to 0.3339
        Rating.Scale scale = new Rating.Scale(Rating.Measure.SATISFACTION, 0, 2);
        ScoreCounts before = counts(scale, 48, 1, 32, 0);
        ScoreCounts after = counts(scale, 56, 1, 14, 0);
        Answer<SurveyChange> change = POLICY.compare(SurveyMetric.CSAT_TOP_TWO, before, after);
        SurveyChange it = change.yes().orElseThrow();
        assertThat(it.difference()).isCloseTo(0.2, within(1e-12));
        assertThat(it.low()).isCloseTo(0.0524, within(5e-5)); // published with four decimals
        assertThat(it.high()).isCloseTo(0.3339, within(5e-5));
        assertThat(it.standardError()).isCloseTo(Math.sqrt(.8 * .2 / 70 + .6 * .4 / 80), within(1e-12));
        assertThat(it.trend()).isEqualTo(SurveyChange.Trend.RISEN);
        assertThat(change.because())
                .hasToString("share of content customers rose from 0.6 to 0.8, by 0.2 with a standard error of 0.073");
        assertThat(POLICY.compare(SurveyMetric.CSAT_TOP_TWO, after, before)
                        .because()
                        .in(Texts.CHINESE))
                .isEqualTo("满意客户占比从0.8降至0.6，变化-0.2，标准误为0.073");
    }

    @Test
    void a_difference_of_scores_has_the_root_of_the_sum_of_squared_errors() {
        ScoreCounts before = counts(Rating.Scale.NPS, 50, 9, 30, 8, 20, 6);
        ScoreCounts after = counts(Rating.Scale.NPS, 55, 9, 27, 8, 18, 6);
        Answer<SurveyChange> change = POLICY.compare(SurveyMetric.NPS, before, after);
        SurveyChange it = change.yes().orElseThrow();
        assertThat(it.difference()).isCloseTo(7, within(1e-9));
        assertThat(it.standardError()).isCloseTo(Math.sqrt(61 + (.73 - .37 * .37) * 100), within(1e-9));
        assertThat(it.trend()).isEqualTo(SurveyChange.Trend.UNCLEAR);
        assertThat(change.because().toString())
                .isEqualTo("Net Promoter Score was 30 and is 37: the difference of 7 with a standard error of 10.969"
                        + " may be chance");
    }

    @Test
    void too_few_in_one_period_leave_the_comparison_unknown() {
        ScoreCounts few = counts(Rating.Scale.NPS, 3, 9);
        ScoreCounts many = counts(Rating.Scale.NPS, 30, 9);
        assertThat(POLICY.compare(SurveyMetric.NPS, few, many).because())
                .hasToString("before, 3 answered, and a figure needs 30");
        assertThat(POLICY.compare(SurveyMetric.NPS, many, few).because())
                .hasToString("after, 3 answered, and a figure needs 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICY.compare(SurveyMetric.NPS, many, counts(Rating.Scale.CSAT)))
                .withMessageStartingWith("Only answers on one scale can be compared");
    }

    @Test
    void a_gap_is_perceived_less_expected() {
        GapTally tally = GapTally.standard();
        for (int i = 0; i < 15; i++) {
            tally.add(GapAnswer.of("a", ServiceDimension.RELIABILITY, 7, 5));
            tally.add(GapAnswer.of("b", ServiceDimension.RELIABILITY, 6, 6));
        }
        Answer<ServiceGap> gap =
                POLICY.gap(tally.result().line(ServiceDimension.RELIABILITY).orElseThrow());
        ServiceGap it = gap.yes().orElseThrow();
        assertThat(List.of(it.expected(), it.perceived(), it.gap())).containsExactly(6.5, 5.5, -1.0);
        assertThat(it.standardError()).isCloseTo(Math.sqrt(30.0 / 29 / 30), within(1e-12));
        assertThat(gap.because())
                .hasToString("reliability: 6.5 was expected and 5.5 perceived by 30, with a standard error of 0.186 of"
                        + " the gap");
        tally.add(GapAnswer.of("c", ServiceDimension.EMPATHY, 7, 5));
        assertThat(POLICY.gap(tally.result().line(ServiceDimension.EMPATHY).orElseThrow())
                        .because())
                .hasToString("1 answered, and a figure needs 30");
        assertThat(Copies.serialized(gap)).isEqualTo(gap);
    }

    @Test
    void metrics_and_dimensions_have_names_in_both_languages() {
        for (SurveyMetric metric : SurveyMetric.values()) {
            assertThat(metric.words().in(Texts.CHINESE))
                    .isNotEqualTo(metric.words().en());
        }
        assertThat(ServiceDimension.standard())
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.words().in(Texts.CHINESE)).isNotEqualTo(it.code()));
        assertThat(new ServiceDimension("price").words()).hasToString("price");
    }
}
