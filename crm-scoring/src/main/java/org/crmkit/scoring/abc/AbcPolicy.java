package org.crmkit.scoring.abc;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * Where the classes end, as shares of all value.
 *
 * <p>Keys are ranked by value, the greatest first; those with equal value always share a class. With
 * {@link AbcBoundary#CROSSING_IS_ABOVE} a key is A while the keys above it bring less than {@code a} of the value, and B while
 * they bring less than {@code b}; with {@link AbcBoundary#CROSSING_IS_BELOW} a key is A while it and those above bring at most
 * {@code a}. Compared exactly, in whole units. There are no canonical numbers: 80/95 is the usual start, 70/95 and 66.6/89.9
 * are in use too.
 *
 * @param a where A ends, default 0.8
 * @param b where B ends, default 0.95; not below {@code a}
 * @param boundary who belongs where, default above
 */
public record AbcPolicy(Share a, Share b, AbcBoundary boundary) implements Serializable {
    /** Checks the order of the boundaries. */
    public AbcPolicy {
        Checks.that(a.compareTo(b) <= 0, "A must end before B does, found {} after {}", a, b);
    }

    /** {@return 80 %, 95 %, crossing is above} */
    public static AbcPolicy standard() {
        return new AbcPolicy(Share.ofPercent(80), Share.ofPercent(95), AbcBoundary.CROSSING_IS_ABOVE);
    }

    /** {@return the least value of each class, for these totals} */
    public AbcThresholds fit(ValueTotals totals) {
        return fit(ParetoCurve.of(totals));
    }

    /** {@return the least value of each class, for the totals of this curve} */
    public AbcThresholds fit(ParetoCurve curve) {
        return AbcThresholds.of(this, curve.size(), curve.currency(), least(curve, a), least(curve, b));
    }

    /** {@return the classes of these totals, fitted to themselves} */
    public AbcReport classify(ValueTotals totals) {
        return fit(totals).apply(totals);
    }

    private Optional<Money> least(ParetoCurve curve, Share end) {
        boolean above = boundary == AbcBoundary.CROSSING_IS_ABOVE;
        long reach = curve.reach(end.value(), above ? RoundingMode.CEILING : RoundingMode.FLOOR);
        long least = 0;
        for (int rank = 0; rank < curve.size(); ) {
            int next = behindEqual(curve, rank);
            boolean belongs = above ? curve.sumOf(rank) < reach : curve.sumOf(next) <= reach;
            if (!belongs) {
                break;
            }
            least = curve.ranked(rank);
            rank = next;
        }
        return least == 0 ? Optional.empty() : Optional.of(Money.ofMinor(curve.currency(), least));
    }

    private static int behindEqual(ParetoCurve curve, int rank) {
        int next = rank + 1;
        while (next < curve.size() && curve.ranked(next) == curve.ranked(rank)) {
            next++;
        }
        return next;
    }
}
