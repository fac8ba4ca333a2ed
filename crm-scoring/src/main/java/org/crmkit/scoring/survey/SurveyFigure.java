package org.crmkit.scoring.survey;

import java.io.Serializable;

/**
 * One figure with how far it can be trusted.
 *
 * @param metric what it is
 * @param answers from how many answers
 * @param value the figure: −100..100 for NPS, 0..1 for a share, units of the scale for a mean
 * @param standardError its standard error, in the same units; 0 if all answered alike
 * @param low lower end of the 95 % interval, not below the least possible value
 * @param high upper end of the 95 % interval, not above the greatest possible value
 */
public record SurveyFigure(
        SurveyMetric metric, long answers, double value, double standardError, double low, double high)
        implements Serializable {}
