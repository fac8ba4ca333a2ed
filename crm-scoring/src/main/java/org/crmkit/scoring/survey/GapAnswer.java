package org.crmkit.scoring.survey;

/**
 * What somebody expected of service in one dimension, and what they found.
 *
 * @param dimension of what
 * @param expected how good it should be
 * @param perceived how good it was
 */
public record GapAnswer(ServiceDimension dimension, SurveyAnswer expected, SurveyAnswer perceived) {
    /** {@return a pair of answers of one person} */
    public static GapAnswer of(String id, ServiceDimension dimension, long expected, long perceived) {
        return new GapAnswer(dimension, SurveyAnswer.of(id, expected), SurveyAnswer.of(id, perceived));
    }
}
