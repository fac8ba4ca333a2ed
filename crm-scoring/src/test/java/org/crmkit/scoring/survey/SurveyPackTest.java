package org.crmkit.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.feedback.SatisfactionId;
import org.crmkit.core.pack.RulePack;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.service.Rating;
import org.crmkit.scoring.Facts;
import org.crmkit.scoring.segment.Segment;
import org.junit.jupiter.api.Test;

class SurveyPackTest {
    private record Reply(String id, int recommends) {}

    @Test
    void the_pack_binds_to_satisfaction_and_its_examples_come_out() {
        assertThat(SurveyPack.rules(SurveyAttributes.standard()).findings()).isEmpty();
        assertThat(SurveyPack.rules(SurveyAttributes.standard()).orThrow().analyse())
                .isEmpty();
        RulePack pack = SurveyPack.standard();
        assertThat(RulePack.parse(pack.json()).orThrow().json()).isEqualTo(pack.json());
        assertThat(pack.title().orElseThrow().in(Texts.CHINESE)).isEqualTo("按调查回答划分的客户");
        assertThat(SurveyPack.groups())
                .allSatisfy(it -> assertThat(it.name().in(Texts.CHINESE))
                        .isNotEqualTo(it.name().en()));
    }

    @Test
    void a_question_is_placed_by_its_own_scale_once_it_is_answered() {
        Satisfaction question = Satisfaction.builder()
                .id(SatisfactionId.of("S1"))
                .customer(CustomerId.of("C1"))
                .scale(Rating.Scale.CSAT)
                .asked(Instant.parse("2026-06-01T00:00:00Z"))
                .answered(Instant.parse("2026-06-10T00:00:00Z"))
                .score(2)
                .build();
        assertThat(groups(question, "2026-06-30").yes())
                .extracting(Segment::code)
                .containsExactly("discontent");
        assertThat(groups(question, "2026-06-09").yes()).isEmpty();
        assertThat(groups(question, "2026-06-09").unknown()).hasSize(7);
    }

    @Test
    void a_hosts_row_needs_no_more_than_the_one_question_it_has() {
        Attributes<Reply> rows =
                Attributes.of("survey-answer", Reply::id, Attribute.number("survey.recommendation", Reply::recommends));
        Answers<Segment> answers = SurveyPack.standard()
                .allowMissing()
                .rules(rows, Segment.named(SurveyPack.groups()))
                .orThrow()
                .ask(new Reply("r", 6), Facts.endOf("2026-06-30"));
        assertThat(answers.yes()).extracting(Segment::code).isEqualTo(List.of("detractor"));
    }

    private static Answers<Segment> groups(Satisfaction question, String day) {
        return SurveyPack.rules(SurveyAttributes.standard()).orThrow().ask(question, Facts.endOf(day));
    }
}
