package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;

/**
 * Which associations may recommend a product, and how many are recommended.
 *
 * <p>All bounds are compared exactly and may be reached. There are no canonical numbers.
 *
 * @param minCount how many baskets must hold both sides, at least 1, default 10
 * @param minConfidence the least confidence, default 0.1
 * @param minLift the least lift, 0 or above and at most 24 digits, default 1: not rarer than with everybody
 * @param rank by what recommendations are ranked, default confidence
 * @param most how many are given at most, at least 1, default 5
 * @param repeatable products that may be recommended to who has them already, because they are bought again; none by default
 * @param withheld products that are never recommended, because they are not sold any more or not to this customer; none by
 *     default
 */
public record NextProductPolicy(
        long minCount,
        Share minConfidence,
        BigDecimal minLift,
        Rank rank,
        int most,
        Set<ProductId> repeatable,
        Set<ProductId> withheld)
        implements Serializable {
    private static final int MOST_DIGITS = 24;

    /** By what recommendations are ranked. */
    public enum Rank {
        /** By how probable it is that the customer takes the product: most hits, and popular products. */
        CONFIDENCE,
        /** By how much more probable it is than with everybody: what is special to the customer, and rare products. */
        LIFT
    }

    /** Checks the ranges and puts the products in the order of their ids. */
    public NextProductPolicy {
        Checks.that(minCount >= 1, "The least number of baskets must be at least 1, found {}", minCount);
        Checks.that(most >= 1, "At least 1 product must be recommended, found {}", most);
        Checks.that(
                minLift.signum() >= 0 && Checks.isShort(minLift, MOST_DIGITS),
                "The least lift must be 0 or above with at most 24 digits, found one of sign {}",
                minLift.signum());
        repeatable = Collections.unmodifiableSet(new TreeSet<>(repeatable));
        withheld = Collections.unmodifiableSet(new TreeSet<>(withheld));
    }

    /** {@return ten baskets, confidence 10 %, lift 1, the five most confident products that the customer has not} */
    public static NextProductPolicy standard() {
        return new NextProductPolicy(
                10,
                Share.ofPercent(10),
                BigDecimal.ONE,
                Rank.CONFIDENCE,
                5,
                Collections.emptySet(),
                Collections.emptySet());
    }

    /** {@return this policy with other bounds} */
    public NextProductPolicy atLeast(long minCount, Share minConfidence, BigDecimal minLift) {
        return new NextProductPolicy(minCount, minConfidence, minLift, rank, most, repeatable, withheld);
    }

    /** {@return this policy with another ranking} */
    public NextProductPolicy rank(Rank rank) {
        return new NextProductPolicy(minCount, minConfidence, minLift, rank, most, repeatable, withheld);
    }

    /** {@return this policy with more or fewer recommendations} */
    public NextProductPolicy most(int most) {
        return new NextProductPolicy(minCount, minConfidence, minLift, rank, most, repeatable, withheld);
    }

    /** {@return this policy with products that are bought again} */
    public NextProductPolicy repeatable(Set<ProductId> repeatable) {
        return new NextProductPolicy(minCount, minConfidence, minLift, rank, most, repeatable, withheld);
    }

    /** {@return this policy with products that are never recommended} */
    public NextProductPolicy withheld(Set<ProductId> withheld) {
        return new NextProductPolicy(minCount, minConfidence, minLift, rank, most, repeatable, withheld);
    }

    /** {@return whether an association may recommend}. */
    boolean allows(Association one) {
        Cooccurrence counts = one.counts();
        BigDecimal least = minConfidence.value().multiply(BigDecimal.valueOf(counts.given()));
        return Collections.disjoint(one.next(), withheld)
                && counts.both() >= minCount
                && BigDecimal.valueOf(counts.both()).compareTo(least) >= 0
                && counts.liftAtLeast(minLift);
    }

    /** {@return whether a product may be recommended to who has these}. */
    boolean offers(ProductId product, Basket has) {
        return !has.has(product) || repeatable.contains(product);
    }
}
