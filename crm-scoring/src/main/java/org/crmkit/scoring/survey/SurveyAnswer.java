package org.crmkit.scoring.survey;

import java.math.BigDecimal;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.feedback.Satisfaction;
import org.crmkit.core.service.Rating;
import org.crmkit.core.value.AsOf;

/**
 * What somebody answered to one question.
 *
 * @param id by which findings name the answer; empty if it has no id
 * @param score the answer as it was given, on the scale or not; absent if the question was not answered
 */
public record SurveyAnswer(String id, Optional<BigDecimal> score) {
    private static final int MOST_DIGITS = 100;

    /** Checks the id and that the answer can be written out. */
    public SurveyAnswer {
        if (!id.isEmpty()) {
            Checks.id(id, "The id of an answer");
        }
        score.ifPresent(
                it -> Checks.that(Checks.isShort(it, MOST_DIGITS), "An answer must be a number of at most 100 digits"));
    }

    /** {@return an answer} */
    public static SurveyAnswer of(String id, long score) {
        return new SurveyAnswer(id, Optional.of(BigDecimal.valueOf(score)));
    }

    /** {@return a question that was not answered} */
    public static SurveyAnswer none(String id) {
        return new SurveyAnswer(id, Optional.empty());
    }

    /** {@return the answer as it was known at a moment; absent if it was asked later or on another scale} */
    public static Optional<SurveyAnswer> of(Satisfaction question, Rating.Scale scale, AsOf asOf) {
        return question.knownAt(asOf)
                .filter(known -> known.scale().equals(scale))
                .map(known ->
                        new SurveyAnswer(known.id().toString(), known.score().map(BigDecimal::valueOf)));
    }
}
