package org.crmkit.examples.review.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.service.Rating;
import org.crmkit.examples.review.outlook.Voices.Heard;
import org.crmkit.scoring.survey.SurveyMetric;
import org.junit.jupiter.api.Test;

class VoicesTest {
    private final List<Object> facts =
            new ArrayList<>(List.of(Filing.customer("ann").build()));

    @Test
    void the_net_promoter_score_is_that_of_the_last_12_months_and_is_held_against_those_before() {
        answers(Rating.Scale.NPS, 20, "2025-07-01", 9);
        answers(Rating.Scale.NPS, 10, "2026-06-29", 6);
        answers(Rating.Scale.NPS, 30, "2025-06-30", 7);
        answers(Rating.Scale.NPS, 1, "2024-06-30", 0);
        Heard nps = found().figures().get(0);
        assertThat(found().figures()).hasSize(1);
        assertThat(nps.metric()).isEqualTo(SurveyMetric.NPS);
        assertThat(nps.counts().answers()).isEqualTo(30);
        assertThat(nps.figure().yes().orElseThrow().value()).isEqualTo(100 / 3.0, within(1e-9));
        assertThat(nps.change().yes().orElseThrow().difference()).isEqualTo(100 / 3.0, within(1e-9));
        assertThat(found().unhappy()).hasSize(10).allSatisfy(one -> {
            assertThat(one.group().code()).isEqualTo("detractor");
            assertThat(one.because().in(Texts.ENGLISH)).contains("6 or less of 10");
        });
    }

    @Test
    void too_few_answers_give_no_figure_but_the_reason() {
        answers(Rating.Scale.CSAT, 29, "2026-06-01", 5);
        assertThat(found().figures())
                .extracting(Heard::metric)
                .containsExactly(SurveyMetric.CSAT_TOP_TWO, SurveyMetric.CSAT_MEAN);
        assertThat(found().figures().get(0).figure().because().in(Texts.ENGLISH))
                .isEqualTo("29 answered, and a figure needs 30");
        answers(Rating.Scale.CSAT, 1, "2026-06-02", 5);
        assertThat(found().figures().get(0).figure().yes()).isPresent();
    }

    @Test
    void without_a_question_there_is_nothing_to_tell() {
        assertThat(found().figures()).isEmpty();
        assertThat(found().unhappy()).isEmpty();
    }

    private Voices found() {
        return Voices.of(Filing.of(facts.toArray()), Filing.END);
    }

    private void answers(Rating.Scale scale, int count, String day, int score) {
        for (int i = 0; i < count; i++) {
            facts.add(Satisfaction.builder()
                    .id(SatisfactionId.of("Q" + facts.size()))
                    .customer(CustomerId.of("ann"))
                    .scale(scale)
                    .asked(Filing.noon(day))
                    .answered(Filing.noon(day).plusSeconds(60))
                    .score(score)
                    .build());
        }
    }
}
