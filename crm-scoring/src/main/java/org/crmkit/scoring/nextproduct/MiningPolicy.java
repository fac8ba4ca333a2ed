package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * How often products must come together to be looked at, and how much is kept of what is found.
 *
 * <p>A set of products is frequent if at least {@code minCount} baskets hold it and at least {@code minSupport} of all; both are
 * compared exactly. An association X → Y is kept if X and Y together are frequent and at least {@code minConfidence} of the
 * baskets with X hold Y. There are no canonical numbers.
 *
 * @param minSupport the least share of all baskets, default 0.001; 0 leaves it to the count
 * @param minCount the least number of baskets, at least 1, default 10
 * @param minConfidence the least confidence, default 0.1
 * @param longest how many products a set has at most, 1 to 20, default 5
 * @param mostNext how many products stand on the right of an association at most, at least 1, the default
 * @param most how many sets of two and more products, and how many associations, are kept at most, default 200,000; where there
 *     are more, the longest are let go, length by length, until the rest is within it: what is left is complete
 */
public record MiningPolicy(Share minSupport, long minCount, Share minConfidence, int longest, int mostNext, int most)
        implements Serializable {
    private static final int LONGEST = 20;

    /** Checks the ranges. */
    public MiningPolicy {
        Checks.that(minCount >= 1, "The least number of baskets must be at least 1, found {}", minCount);
        Checks.that(longest >= 1 && longest <= LONGEST, "A set must have at most 1 to 20 products, found {}", longest);
        Checks.that(mostNext >= 1, "An association must lead to at least 1 product, found {}", mostNext);
        Checks.that(most >= 1, "At least 1 set and 1 association must be kept, found {}", most);
    }

    /** {@return one basket in a thousand and ten baskets, confidence 10 %, sets of up to five, one product on the right} */
    public static MiningPolicy standard() {
        return new MiningPolicy(Share.parse("0.001"), 10, Share.ofPercent(10), 5, 1, 200_000);
    }

    /** {@return this policy with another least share of baskets and no count but 1} */
    public MiningPolicy support(Share minSupport) {
        return new MiningPolicy(minSupport, 1, minConfidence, longest, mostNext, most);
    }

    /** {@return this policy with a least number of baskets and no share} */
    public MiningPolicy count(long minCount) {
        return new MiningPolicy(Share.NONE, minCount, minConfidence, longest, mostNext, most);
    }

    /** {@return this policy with another least confidence} */
    public MiningPolicy confidence(Share minConfidence) {
        return new MiningPolicy(minSupport, minCount, minConfidence, longest, mostNext, most);
    }

    /** {@return this policy with longer or shorter sets} */
    public MiningPolicy longest(int longest) {
        return new MiningPolicy(minSupport, minCount, minConfidence, longest, mostNext, most);
    }

    /** {@return this policy with so many products on the right of an association} */
    public MiningPolicy next(int mostNext) {
        return new MiningPolicy(minSupport, minCount, minConfidence, longest, mostNext, most);
    }

    /** {@return this policy keeping more or fewer sets and associations} */
    public MiningPolicy keeping(int most) {
        return new MiningPolicy(minSupport, minCount, minConfidence, longest, mostNext, most);
    }

    /** {@return the sets of products that come together often enough} */
    public Itemsets itemsets(Baskets baskets) {
        return new ItemSearch(this, baskets).run();
    }

    /** {@return the associations between products that come together often enough} */
    public Associations mine(Baskets baskets) {
        return itemsets(baskets).associations();
    }

    /** {@return how many of so many baskets must hold a set}. */
    long least(int baskets) {
        BigDecimal share = minSupport.value().multiply(BigDecimal.valueOf(baskets));
        return Math.max(minCount, share.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    /** {@return whether an association is confident enough}. */
    boolean confident(long both, long given) {
        return BigDecimal.valueOf(both).compareTo(minConfidence.value().multiply(BigDecimal.valueOf(given))) >= 0;
    }
}
