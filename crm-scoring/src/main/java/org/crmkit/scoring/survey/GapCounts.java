package org.crmkit.scoring.survey;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;

/**
 * Expectations and perceptions added up.
 *
 * @param lines one for each dimension that came, in the order of their codes
 * @param findings one {@code survey.off-scale} for each answer that lies on no score
 */
public record GapCounts(List<Line> lines, List<Finding> findings) implements Serializable {
    /** Copies the lists. */
    public GapCounts {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * One dimension.
     *
     * @param dimension which one
     * @param pairs how many answered both questions
     * @param incomplete how many did not, or not on the scale
     * @param expected the sum of what the pairs expected
     * @param perceived the sum of what they perceived
     * @param squares the sum of the squares of perceived less expected
     */
    public record Line(
            ServiceDimension dimension, long pairs, long incomplete, long expected, long perceived, long squares)
            implements Serializable {
        static Line of(ServiceDimension dimension, int expected, int perceived) {
            long gap = (long) perceived - expected;
            return new Line(dimension, 1, 0, expected, perceived, gap * gap);
        }

        static Line incomplete(ServiceDimension dimension) {
            return new Line(dimension, 0, 1, 0, 0, 0);
        }

        Line plus(Line other) {
            return new Line(
                    dimension,
                    pairs + other.pairs,
                    incomplete + other.incomplete,
                    expected + other.expected,
                    perceived + other.perceived,
                    squares + other.squares);
        }
    }

    /** {@return the line of a dimension; absent if nobody was asked about it} */
    public Optional<Line> line(ServiceDimension dimension) {
        return lines.stream().filter(line -> line.dimension().equals(dimension)).findFirst();
    }
}
