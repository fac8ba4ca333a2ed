package org.crmkit.scoring.rfm;

import java.io.Serializable;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.Money;

/**
 * One customer's values, scores and segment.
 *
 * @param customer who
 * @param recency days since the last purchase
 * @param frequency how often
 * @param monetary for how much, returns taken off
 * @param r recency score, 1 is the worst
 * @param f frequency score
 * @param m monetary score
 * @param segment the first segment that contains the scores
 */
public record RfmScore(
        CustomerId customer, Recency recency, long frequency, Money monetary, int r, int f, int m, RfmSegment segment)
        implements Serializable {
    private static final LocalizedText BECAUSE = LocalizedText.of(
            "last bought {} ago (R {}), frequency {} (F {}), value {} (M {}): {}",
            "最近一次购买在{}前（R {}），频率{}（F {}），金额{}（M {}）：{}");

    /** {@return why the customer is in the segment} */
    public Reason because() {
        return Reason.of(BECAUSE, recency, r, frequency, f, monetary, m, segment.name());
    }
}
