package org.crmkit.scoring.woe;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;

/**
 * The bins into which cases are put, fitted to counts.
 *
 * @param event what happened or did not, in words
 * @param cases all cases
 * @param columns the attributes that tell enough, in their order
 * @param leftOut the attributes that do not
 */
public record WoeBins(LocalizedText event, Split cases, List<WoeColumn> columns, List<LeftOut> leftOut)
        implements Serializable {
    /** Copies the lists. */
    public WoeBins {
        columns = List.copyOf(columns);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An attribute that has no points.
     *
     * @param attribute its name
     * @param because why
     */
    @JsonPropertyOrder({"attribute", "because"})
    public record LeftOut(
            @JsonProperty(required = true) String attribute,
            @JsonProperty(required = true) Reason because) implements Serializable {}
}
