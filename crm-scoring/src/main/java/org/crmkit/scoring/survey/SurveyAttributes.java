package org.crmkit.scoring.survey;

import java.math.BigDecimal;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.service.Rating;

/**
 * What rules can ask of one question to a customer, by name.
 *
 * <p>Each is known only where that was asked, on that scale, and was answered by the moment asked about.
 */
public final class SurveyAttributes {
    /** How likely the customer is to recommend the company, 0..10: {@code survey.recommendation}. */
    public static final Attribute<Satisfaction, BigDecimal> RECOMMENDATION =
            answer("survey.recommendation", Rating.Measure.RECOMMENDATION).label("would recommend", "推荐意愿");

    /** How content the customer is, 1..5: {@code survey.satisfaction}. */
    public static final Attribute<Satisfaction, BigDecimal> SATISFACTION =
            answer("survey.satisfaction", Rating.Measure.SATISFACTION).label("satisfaction", "满意度");

    /** How easy it was for the customer, 1..7: {@code survey.ease}. */
    public static final Attribute<Satisfaction, BigDecimal> EASE =
            answer("survey.ease", Rating.Measure.EASE).label("ease", "轻松度");

    private SurveyAttributes() {}

    /** {@return all of them} */
    public static Attributes<Satisfaction> standard() {
        return Attributes.of("survey-answer", Satisfaction::id, RECOMMENDATION, SATISFACTION, EASE);
    }

    private static Attribute<Satisfaction, BigDecimal> answer(String name, Rating.Measure measure) {
        return Attribute.at(
                name,
                AttributeKind.NUMBER,
                (question, asOf) -> SurveyAnswer.of(question, scale(measure), asOf)
                        .flatMap(SurveyAnswer::score)
                        .orElse(null));
    }

    private static Rating.Scale scale(Rating.Measure measure) {
        return switch (measure) {
            case RECOMMENDATION -> Rating.Scale.NPS;
            case SATISFACTION -> Rating.Scale.CSAT;
            case EASE -> Rating.Scale.CES;
        };
    }
}
