package org.crmkit.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.service.Rating;
import org.crmkit.core.testing.TallyLaws;

class SurveyPropertyTest {
    private static final SurveyPolicy POLICY = new SurveyPolicy(2);

    @Provide
    Arbitrary<SurveyAnswer> answers() {
        Arbitrary<String> id = Arbitraries.of("", "a", "b");
        Arbitrary<Integer> score = Arbitraries.integers().between(-2, 12).injectNull(0.2);
        return Combinators.combine(id, score)
                .as((name, given) -> given == null ? SurveyAnswer.none(name) : SurveyAnswer.of(name, given));
    }

    @Provide
    Arbitrary<GapAnswer> pairs() {
        return Combinators.combine(Arbitraries.of(ServiceDimension.standard()), answers(), answers())
                .as(GapAnswer::new);
    }

    @Property(tries = 100)
    void the_tallies_keep_the_laws_of_tallies(
            @ForAll @Size(max = 30) List<@From("answers") SurveyAnswer> answers,
            @ForAll @Size(max = 20) List<@From("pairs") GapAnswer> pairs) {
        TallyLaws.check(() -> ScoreTally.on(Rating.Scale.NPS), answers);
        TallyLaws.check(GapTally::standard, pairs);
    }

    @Property
    void every_answer_is_counted_or_found_or_not_given(
            @ForAll @Size(max = 30) List<@From("answers") SurveyAnswer> answers) {
        ScoreTally tally = ScoreTally.on(Rating.Scale.NPS);
        answers.forEach(tally::add);
        ScoreCounts counts = tally.result();
        assertThat(counts.answers() + counts.unanswered() + counts.findings().size())
                .isEqualTo(answers.size());
        long parts = counts.between(0, 6) + counts.between(7, 8) + counts.between(9, 10);
        assertThat(parts).isEqualTo(counts.answers());
    }

    @Property
    void the_score_is_the_mean_of_what_each_answer_is_worth_and_its_error_that_of_the_mean(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 10) Integer> scores) {
        List<Integer> worth = new ArrayList<>();
        scores.forEach(score -> worth.add(score >= 9 ? 100 : score <= 6 ? -100 : 0));
        double mean = worth.stream().mapToInt(it -> it).average().orElseThrow();
        double squares =
                worth.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
        SurveyFigure nps = figure(SurveyMetric.NPS, Rating.Scale.NPS, scores);
        assertThat(nps.value()).isCloseTo(mean, within(1e-9));
        // a root makes a rounding of 1e-16 one of 1e-8, and of 1e-6 in percent
        assertThat(nps.standardError()).isCloseTo(Math.sqrt(squares) / scores.size(), within(1e-5));
        assertThat(nps.value()).isBetween(nps.low(), nps.high());
        assertThat(nps.low()).isGreaterThanOrEqualTo(-100);
        assertThat(nps.high()).isLessThanOrEqualTo(100);
    }

    @Property
    void a_better_answer_never_makes_a_figure_worse(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 1, max = 7) Integer> scores,
            @ForAll @IntRange(max = 39) int which) {
        List<Integer> better = new ArrayList<>(scores);
        int place = which % scores.size();
        better.set(place, Math.min(7, better.get(place) + 1));
        for (SurveyMetric metric : List.of(SurveyMetric.CES_EASY, SurveyMetric.CES_MEAN)) {
            assertThat(figure(metric, Rating.Scale.CES, better).value())
                    .isGreaterThanOrEqualTo(
                            figure(metric, Rating.Scale.CES, scores).value());
        }
    }

    @Property
    void a_change_is_the_other_way_round_when_the_periods_are(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 10) Integer> one,
            @ForAll @Size(min = 2, max = 40) List<@IntRange(max = 10) Integer> two) {
        ScoreCounts first = counts(Rating.Scale.NPS, one);
        ScoreCounts second = counts(Rating.Scale.NPS, two);
        SurveyChange there =
                POLICY.compare(SurveyMetric.NPS, first, second).yes().orElseThrow();
        SurveyChange back =
                POLICY.compare(SurveyMetric.NPS, second, first).yes().orElseThrow();
        assertThat(back.difference()).isCloseTo(-there.difference(), within(1e-9));
        assertThat(back.low()).isCloseTo(-there.high(), within(1e-9));
        assertThat(back.standardError()).isCloseTo(there.standardError(), within(1e-9));
    }

    private static SurveyFigure figure(SurveyMetric metric, Rating.Scale scale, List<Integer> scores) {
        return POLICY.figure(metric, counts(scale, scores)).yes().orElseThrow();
    }

    private static ScoreCounts counts(Rating.Scale scale, List<Integer> scores) {
        ScoreTally tally = ScoreTally.on(scale);
        scores.forEach(score -> tally.add(SurveyAnswer.of("", score)));
        return tally.result();
    }
}
