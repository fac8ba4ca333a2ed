package org.crmkit.scoring.woe;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.score.PdoScale;
import org.crmkit.core.score.Points;

/**
 * One attribute with its points.
 *
 * @param column the attribute in bins
 * @param coefficient by how much its weights of evidence count beside those of the others; below 0 it counts against
 *     what it says alone, which happens where others say the same
 * @param points what each bin adds, in the order of the bins
 */
@JsonPropertyOrder({"column", "coefficient", "points"})
public record WoeLine(
        @JsonProperty(required = true) WoeColumn column,
        @JsonProperty(required = true) double coefficient,
        @JsonProperty(required = true) List<Points> points)
        implements Serializable {
    /** Copies the points; there is one for each bin. */
    public WoeLine {
        points = List.copyOf(points);
        Checks.that(
                points.size() == column.bins().size(),
                "Attribute {} must have points for each of its {} bins, found {}",
                column.attribute(),
                column.bins().size(),
                points.size());
        Checks.that(Double.isFinite(coefficient), "The coefficient of {} must be a finite number", column.attribute());
    }

    static WoeLine of(WoeColumn column, double coefficient, PdoScale scale) {
        List<Points> points = column.bins().stream()
                .map(bin -> scale.points(coefficient * bin.woe()))
                .toList();
        return new WoeLine(column, coefficient, points);
    }
}
