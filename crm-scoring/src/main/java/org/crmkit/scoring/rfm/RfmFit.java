package org.crmkit.scoring.rfm;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.value.AsOf;

/** Finds where scores begin. */
final class RfmFit {
    private final RfmPolicy policy;
    private final RfmColumns columns;

    RfmFit(RfmPolicy policy, RfmColumns columns) {
        Checks.that(columns.size() > 0, "There must be a customer who has bought to fit thresholds to");
        Checks.that(
                policy.method() != RfmMethod.FIXED,
                "Fixed thresholds are not fitted: give them to RfmThresholds.fixed");
        this.policy = policy;
        this.columns = columns;
    }

    RfmThresholds thresholds(AsOf asOf) {
        return new RfmThresholds(
                policy,
                asOf,
                columns.size(),
                columns.currency(),
                policy.method() == RfmMethod.QUANTILES ? recencyByQuantiles() : scale(columns.recency),
                scale(columns.frequency),
                scale(columns.monetary));
    }

    private RfmScale scale(long[] values) {
        return switch (policy.method()) {
            case NTILE -> new RfmNtile(values, sorted(values), columns::id).scale(policy.scores());
            case AVERAGE_RANK -> new RfmScale(averageRank(sorted(values)), null);
            case QUANTILES -> new RfmScale(quantiles(sorted(values)), null);
            case FIXED -> throw new AssertionError("refused above");
        };
    }

    /** Above the quantile begins the next score; values are whole, so that is one more than its whole part. */
    private long[] quantiles(long[] sorted) {
        return IntStream.range(1, policy.scores())
                .mapToLong(step -> Quantiles.floor(sorted, step, policy.scores()) + 1)
                .toArray();
    }

    /** Divides days, ascending; the best score is at most the first quantile, the next at most the second. */
    private RfmScale recencyByQuantiles() {
        long[] days =
                Arrays.stream(columns.recency).map(recency -> -recency).sorted().toArray();
        int k = policy.scores();
        return new RfmScale(
                IntStream.range(1, k)
                        .mapToLong(step -> -Quantiles.floor(days, k - step, k))
                        .toArray(),
                null);
    }

    private long[] averageRank(long[] sorted) {
        int k = policy.scores();
        long[] from = new long[k - 1];
        Arrays.fill(from, sorted[sorted.length - 1] + 1);
        for (int first = 0, next; first < sorted.length; first = next) {
            next = first + 1;
            while (next < sorted.length && sorted[next] == sorted[first]) {
                next++;
            }
            // The ranks are first + 1 to next; twice their mean is first + 1 + next.
            long score = -Math.floorDiv(-k * (first + 1L + next), 2L * sorted.length);
            for (int step = k - 2; step >= 0 && from[step] > sorted[sorted.length - 1]; step--) {
                if (score >= step + 2) {
                    from[step] = sorted[first];
                }
            }
        }
        return from;
    }

    private static long[] sorted(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
