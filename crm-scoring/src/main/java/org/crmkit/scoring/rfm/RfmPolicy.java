package org.crmkit.scoring.rfm;

import java.io.Serializable;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;

/**
 * How customers are scored.
 *
 * @param scores how many scores there are, 2 to 10, default 5; the highest is the best
 * @param method how values are divided, default {@link RfmMethod#QUANTILES}
 * @param frequency what frequency counts, default {@link RfmFrequency#DAYS}
 */
public record RfmPolicy(int scores, RfmMethod method, RfmFrequency frequency) implements Serializable {
    /** Checks the number of scores. */
    public RfmPolicy {
        Checks.that(scores >= 2 && scores <= 10, "There must be 2 to 10 scores, found {}", scores);
    }

    /** {@return five scores by quantiles, counting days} */
    public static RfmPolicy standard() {
        return new RfmPolicy(5, RfmMethod.QUANTILES, RfmFrequency.DAYS);
    }

    /** {@return this policy with another method} */
    public RfmPolicy method(RfmMethod method) {
        return new RfmPolicy(scores, method, frequency);
    }

    /** {@return this policy counting something else} */
    public RfmPolicy frequency(RfmFrequency frequency) {
        return new RfmPolicy(scores, method, frequency);
    }

    /**
     * {@return thresholds that divide the customers who had bought by then}
     *
     * @throws IllegalArgumentException if nobody had, or the method is {@link RfmMethod#FIXED}
     */
    public RfmThresholds fit(PurchaseSummaries purchases, AsOf asOf) {
        return new RfmFit(this, RfmColumns.of(purchases, asOf, frequency)).thresholds(asOf);
    }

    /** {@return the scores of these customers, by thresholds fitted to themselves, with the standard segments} */
    public RfmReport classify(PurchaseSummaries purchases, AsOf asOf) {
        RfmColumns columns = RfmColumns.of(purchases, asOf, frequency);
        return new RfmFit(this, columns).thresholds(asOf).apply(columns);
    }
}
