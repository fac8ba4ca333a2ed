package org.crmkit.scoring.quality;

import java.io.Serializable;
import org.crmkit.core.check.Reason;

/**
 * The state of one field of one customer.
 *
 * @param field which field
 * @param source who told the value; of a missing one {@link #NOBODY}, unless a certain source was asked about
 * @param state its state
 * @param because why, without the value itself
 */
public record FieldQuality(QualityField field, String source, FieldState state, Reason because)
        implements Serializable {
    /** Stands where no source tells a value. */
    public static final String NOBODY = "nobody";
}
