package org.crmkit.scoring.nextproduct;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.sales.ProductId;

/**
 * An association rule X → Y: baskets with some products often hold others too. It says nothing of what causes what.
 *
 * @param given X, in the order of the ids, at least one product
 * @param next Y, in the order of the ids, at least one product, none of X
 * @param counts how often they came
 */
@JsonPropertyOrder({"given", "next", "counts"})
public record Association(List<ProductId> given, List<ProductId> next, Cooccurrence counts) implements Serializable {
    private static final LocalizedText BECAUSE = LocalizedText.of(
            "of {} baskets with {}, {} ({}) hold {} too; of all {} it is {} ({}), so that the lift is {}",
            "含{1}的{0}个购物篮中，有{2}个（{3}）也含{4}；全部{5}个中有{6}个（{7}），提升度为{8}");
    private static final Comparator<List<ProductId>> IDS = Association::compareIds;
    private static final Comparator<Association> TIES = Comparator.<Association>comparingLong(one -> -one.counts.both())
            .thenComparing(Association::given, IDS)
            .thenComparing(Association::next, IDS);

    /** The most confident first; of equal ones those with more baskets, then by the ids of the products. */
    static final Comparator<Association> BY_CONFIDENCE =
            ((Comparator<Association>) (one, other) -> other.counts.compareConfidence(one.counts)).thenComparing(TIES);

    /** Those with the greatest lift first; of equal ones those with more baskets, then by the ids of the products. */
    static final Comparator<Association> BY_LIFT =
            ((Comparator<Association>) (one, other) -> other.counts.compareLift(one.counts)).thenComparing(TIES);

    /** Puts the products in order and checks that both sides have some, and none in common. */
    public Association {
        given = given.stream().sorted().distinct().toList();
        next = next.stream().sorted().distinct().toList();
        Checks.that(
                !given.isEmpty() && !next.isEmpty() && Collections.disjoint(given, next),
                "An association must lead from some products to others, found {} to {}",
                given,
                next);
    }

    /** {@return how often they came together, with counts and lift} */
    public Reason because() {
        return Reason.of(
                BECAUSE,
                counts.given(),
                words(given),
                counts.both(),
                counts.shownConfidence(),
                words(next),
                counts.all(),
                counts.next(),
                counts.shownNext(),
                counts.shownLift());
    }

    private static String words(List<ProductId> products) {
        return products.stream().map(ProductId::value).collect(Collectors.joining(" + "));
    }

    private static int compareIds(List<ProductId> one, List<ProductId> other) {
        int least = Math.min(one.size(), other.size());
        for (int i = 0; i < least; i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** {@return the products on both sides and how often they came} */
    @Override
    public String toString() {
        return words(given) + " → " + words(next) + " " + counts.both() + "/" + counts.given();
    }
}
