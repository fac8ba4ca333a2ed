package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.math.BigDecimal;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Share;

/**
 * When a product that a customer has not counts as a gap among its peers. All bounds are compared exactly and may be reached.
 *
 * @param minCustomers how many customers a segment must have to be spoken of, at least 1, default 20
 * @param minPenetration the least share of the segment's customers that have the product, default 0.3
 * @param most how many gaps are given at most, at least 1, default 5
 */
public record WhiteSpacePolicy(long minCustomers, Share minPenetration, int most) implements Serializable {
    /** Checks the ranges. */
    public WhiteSpacePolicy {
        Checks.that(minCustomers >= 1, "A segment must have at least 1 customer, found {}", minCustomers);
        Checks.that(most >= 1, "At least 1 gap must be given, found {}", most);
    }

    /** {@return twenty customers, 30 % of them, five gaps} */
    public static WhiteSpacePolicy standard() {
        return new WhiteSpacePolicy(20, Share.ofPercent(30), 5);
    }

    /** {@return whether so many of so many customers are enough}, compared exactly. */
    boolean reached(long having, long customers) {
        BigDecimal least = minPenetration.value().multiply(BigDecimal.valueOf(customers));
        return BigDecimal.valueOf(having).compareTo(least) >= 0;
    }
}
