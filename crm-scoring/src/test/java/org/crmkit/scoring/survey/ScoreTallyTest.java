package org.crmkit.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Severity;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.service.Rating;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTallyTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");

    private record Reply(String id, @Nullable Double stars) {}

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "10, true", "10.0, true", "11, false", "9.5, false", "1e99, false"})
    void an_answer_off_the_scale_is_a_finding_and_never_moved_onto_it(BigDecimal score, boolean counts) {
        ScoreTally tally = ScoreTally.on(Rating.Scale.NPS);
        tally.add(new SurveyAnswer("a7", Optional.of(score)));
        ScoreCounts result = tally.result();
        assertThat(result.answers()).isEqualTo(counts ? 1 : 0);
        assertThat(result.findings()).hasSize(counts ? 0 : 1);
        result.findings().forEach(it -> {
            assertThat(it.severity()).isEqualTo(Severity.ERROR);
            assertThat(it.code()).isEqualTo("survey.off-scale");
            assertThat(it.place()).isEqualTo(Place.path("answer:a7"));
            assertThat(it.found()).isEqualTo(score.toPlainString());
            assertThat(it.because()).hasToString("an answer is a whole number from 0 to 10");
            assertThat(it.because().in(Texts.CHINESE)).isEqualTo("回答应为0到10的整数");
        });
    }

    @Test
    void who_did_not_answer_is_counted_apart() {
        ScoreTally tally = ScoreTally.on(Rating.Scale.CSAT);
        tally.add(SurveyAnswer.none("a"));
        tally.add(SurveyAnswer.of("b", 5));
        ScoreCounts counts = tally.result();
        assertThat(counts.unanswered()).isEqualTo(1);
        assertThat(counts.answers()).isEqualTo(1);
        assertThat(counts.byScore()).containsExactly(0L, 0L, 0L, 0L, 1L);
        assertThat(counts.between(4, 99)).isEqualTo(1);
        assertThat(counts.scale()).isEqualTo(Rating.Scale.CSAT);
        assertThat(Copies.serialized(counts)).isEqualTo(counts);
    }

    @Test
    void a_question_counts_as_it_was_known_and_on_its_scale() {
        Satisfaction question = Satisfaction.builder()
                .id(SatisfactionId.of("S1"))
                .customer(CustomerId.of("C1"))
                .scale(Rating.Scale.NPS)
                .asked(Instant.parse("2026-06-01T00:00:00Z"))
                .answered(Instant.parse("2026-06-10T00:00:00Z"))
                .score(9)
                .build();
        assertThat(SurveyAnswer.of(question, Rating.Scale.NPS, NOW)).contains(SurveyAnswer.of("S1", 9));
        assertThat(SurveyAnswer.of(question, Rating.Scale.NPS, Facts.endOf("2026-06-09")))
                .contains(SurveyAnswer.none("S1"));
        assertThat(SurveyAnswer.of(question, Rating.Scale.NPS, Facts.endOf("2026-05-30")))
                .isEmpty();
        assertThat(SurveyAnswer.of(question, Rating.Scale.CSAT, NOW)).isEmpty();
    }

    @Test
    void a_hosts_own_rows_are_read_by_name() {
        Attributes<Reply> rows = Attributes.of(
                "reply", Reply::id, Attribute.number("stars", Reply::stars), Attribute.code("who", Reply::id));
        SurveyColumn<Reply> stars = SurveyColumn.of(rows, "stars").orThrow();
        assertThat(stars.read(new Reply("r1", 4.0), NOW).score()).contains(new BigDecimal("4"));
        assertThat(stars.read(new Reply("r2", null), NOW)).isEqualTo(SurveyAnswer.none("r2"));
        for (String wrong : new String[] {"moons", "who"}) {
            Finding finding = SurveyColumn.of(rows, wrong).findings().get(0);
            assertThat(finding.code()).isEqualTo("survey.unknown-column");
            assertThat(finding.because()).hasToString("the attributes of reply hold no number of that name");
        }
    }

    @Test
    void tallies_of_other_scales_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreTally.on(Rating.Scale.NPS).merge(ScoreTally.on(Rating.Scale.CSAT)))
                .withMessageStartingWith("A tally on Scale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapTally.standard().merge(GapTally.on(1, 5)))
                .withMessage("A tally of 1..7 cannot take one of 1..5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapTally.on(5, 5))
                .withMessage("A scale must ascend within 0..1000, found 5..5");
    }

    @Test
    void a_pair_with_one_answer_is_incomplete() {
        GapTally tally = GapTally.standard();
        tally.add(new GapAnswer(ServiceDimension.EMPATHY, SurveyAnswer.of("a", 7), SurveyAnswer.none("a")));
        tally.add(GapAnswer.of("b", ServiceDimension.EMPATHY, 8, 7));
        GapCounts counts = tally.result();
        assertThat(counts.lines())
                .containsExactly(GapCounts.Line.incomplete(ServiceDimension.EMPATHY)
                        .plus(GapCounts.Line.incomplete(ServiceDimension.EMPATHY)));
        assertThat(counts.findings()).extracting(Finding::found).containsExactly("8");
        assertThat(counts.line(ServiceDimension.TANGIBLES)).isEmpty();
    }
}
