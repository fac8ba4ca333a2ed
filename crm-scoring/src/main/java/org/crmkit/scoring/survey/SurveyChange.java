package org.crmkit.scoring.survey;

import java.io.Serializable;

/**
 * How a figure moved from one period to another.
 *
 * @param before the figure of the earlier period
 * @param after the figure of the later one
 * @param difference after less before, in the units of the figure
 * @param standardError of the difference: the root of the sum of both squared standard errors
 * @param low lower end of the 95 % interval of the difference
 * @param high upper end of the 95 % interval of the difference
 */
public record SurveyChange(
        SurveyFigure before, SurveyFigure after, double difference, double standardError, double low, double high)
        implements Serializable {
    /** Which way it went, as far as the answers tell. */
    public enum Trend {
        /** It is higher than before. */
        RISEN,
        /** It is lower than before. */
        FALLEN,
        /** The 95 % interval holds zero: chance alone could have done it. */
        UNCLEAR
    }

    /**
     * {@return the change between two figures}
     *
     * <p>The interval puts together those of the figures, as method 10 of R. G. Newcombe, "Interval estimation for the difference
     * between independent proportions", Statistics in Medicine 17 (1998) does for shares, and G. Y. Zou and A. Donner,
     * "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008) for any figure.
     */
    static SurveyChange of(SurveyFigure before, SurveyFigure after) {
        double difference = after.value() - before.value();
        double down = Math.hypot(after.value() - after.low(), before.high() - before.value());
        double up = Math.hypot(after.high() - after.value(), before.value() - before.low());
        double error = Math.hypot(before.standardError(), after.standardError());
        return new SurveyChange(before, after, difference, error, difference - down, difference + up);
    }

    /** {@return which way it went} */
    public Trend trend() {
        if (low > 0) {
            return Trend.RISEN;
        }
        return high < 0 ? Trend.FALLEN : Trend.UNCLEAR;
    }
}
