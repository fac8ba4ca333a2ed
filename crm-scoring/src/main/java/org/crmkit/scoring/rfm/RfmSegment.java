package org.crmkit.scoring.rfm;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;

/**
 * A named part of the customers, by ranges of the three scores.
 *
 * @param code a short name for programs
 * @param name the name for people
 * @param recency which recency scores
 * @param frequency which frequency scores
 * @param monetary which monetary scores
 */
@JsonPropertyOrder({"code", "name", "recency", "frequency", "monetary"})
public record RfmSegment(String code, LocalizedText name, ScoreRange recency, ScoreRange frequency, ScoreRange monetary)
        implements Serializable {
    /** Checks the code. */
    public RfmSegment {
        Checks.id(code, "The code of a segment");
    }

    /** {@return whether the three scores lie in the ranges} */
    public boolean contains(int r, int f, int m) {
        return recency.contains(r) && frequency.contains(f) && monetary.contains(m);
    }
}
