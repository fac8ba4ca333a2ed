package org.crmkit.scoring.survey;

import java.io.Serializable;

/**
 * How far service lies from what was expected, in units of the scale.
 *
 * @param dimension of what
 * @param pairs from how many pairs of answers
 * @param expected what was expected on average
 * @param perceived what was perceived on average
 * @param gap perceived less expected: below zero, service falls short
 * @param standardError of the gap; 0 if it is the same in all pairs
 */
public record ServiceGap(
        ServiceDimension dimension, long pairs, double expected, double perceived, double gap, double standardError)
        implements Serializable {
    static ServiceGap of(GapCounts.Line line) {
        double n = line.pairs();
        double gap = (line.perceived() - line.expected()) / n;
        double variance = Math.max(0, line.squares() - n * gap * gap) / (n - 1);
        return new ServiceGap(
                line.dimension(),
                line.pairs(),
                line.expected() / n,
                line.perceived() / n,
                gap,
                Math.sqrt(variance / n));
    }
}
