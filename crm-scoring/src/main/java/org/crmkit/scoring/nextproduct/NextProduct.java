package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.sales.ProductId;

/**
 * Says what a customer may want next, and why: products that others have together with what it has.
 *
 * <p>An association applies if the customer has all of its left side. Those with one product on the right that the policy allows
 * are looked at; a product is recommended by the strongest that leads to it, and stands in the order of that one: by confidence
 * or lift, then by the number of baskets, then by ids. (An association with more products on the right is never more confident
 * than those to each of them, which were found as well.) What the customer has is not recommended, unless it is bought again.
 * Immutable and thread-safe.
 */
public final class NextProduct implements Serializable {
    private static final long serialVersionUID = 1;
    private static final LocalizedText HAS_NOTHING =
            LocalizedText.of("it is not known of any product that the customer has it", "客户已有的产品均未知");
    private static final LocalizedText NOTHING_LEARNT = LocalizedText.of(
            "of {} associations none may recommend: they were found in {} baskets", "{}条关联中无一可用于推荐：它们来自{}个购物篮");
    private static final LocalizedText NONE_APPLIES = LocalizedText.of(
            "none of {} associations leads from what the customer has to something new", "{}条关联中无一从客户已有产品指向新产品");
    private static final LocalizedText APPLY = LocalizedText.of(
            "{} of {} associations lead from what the customer has to something new: {}",
            "{1}条关联中有{0}条从客户已有产品指向新产品：{2}");

    private final Associations associations;
    private final NextProductPolicy policy;
    /** The strongest first. */
    private final List<Association> ranked;
    /** The products on left sides, in the order of their ids; below they stand for their places here. */
    private final List<ProductId> products;
    /** The left side of each association. */
    private final int[][] given;
    /** Places of associations, by the product of their left side that stands on the fewest left sides. */
    private final int[][] byRarest;

    private NextProduct(Associations associations, NextProductPolicy policy) {
        this.associations = associations;
        this.policy = policy;
        this.ranked = associations.all().stream()
                .filter(one -> one.next().size() == 1 && policy.allows(one.counts()))
                .sorted(policy.rank() == NextProductPolicy.Rank.LIFT ? Association.BY_LIFT : Association.BY_CONFIDENCE)
                .toList();
        this.products = ranked.stream()
                .flatMap(one -> one.given().stream())
                .distinct()
                .sorted()
                .toList();
        this.given = ranked.stream().map(one -> places(one.given())).toArray(int[][]::new);
        this.byRarest = byRarest();
    }

    private int[] places(Collection<ProductId> some) {
        return some.stream()
                .mapToInt(product -> Collections.binarySearch(products, product))
                .filter(place -> place >= 0)
                .toArray();
    }

    private int[][] byRarest() {
        int[] counts = new int[products.size()];
        for (int[] left : given) {
            for (int product : left) {
                counts[product]++;
            }
        }
        List<List<Integer>> places = new ArrayList<>();
        products.forEach(product -> places.add(new ArrayList<>()));
        for (int i = 0; i < given.length; i++) {
            int rarest = given[i][0];
            for (int product : given[i]) {
                rarest = counts[product] < counts[rarest] ? product : rarest;
            }
            places.get(rarest).add(i);
        }
        return places.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * One product.
     *
     * @param product which one
     * @param by the strongest association that leads to it, with its counts and measures
     * @param agreeing how many associations lead to it, that one included
     */
    public record Recommendation(ProductId product, Association by, int agreeing) implements Serializable {
        /** {@return why: the association that leads to it, with its counts} */
        public Reason because() {
            return by.because();
        }
    }

    /** {@return recommendations by these associations, under a policy} */
    public static NextProduct of(Associations associations, NextProductPolicy policy) {
        return new NextProduct(associations, policy);
    }

    /** {@return recommendations by these associations, under the standard policy} */
    public static NextProduct of(Associations associations) {
        return new NextProduct(associations, NextProductPolicy.standard());
    }

    /** {@return the associations that recommend} */
    public Associations associations() {
        return associations;
    }

    /** {@return what they are chosen by} */
    public NextProductPolicy policy() {
        return policy;
    }

    /**
     * {@return what a customer may want next, the strongest first; no if no association leads to something new}
     *
     * <p>Unknown if nothing is known of what it has, or no association may recommend at all.
     *
     * @param has what the customer has or bought
     */
    public Answer<List<Recommendation>> recommend(Basket has) {
        if (has.products().isEmpty()) {
            return Answer.unknown(HAS_NOTHING);
        } else if (ranked.isEmpty()) {
            return Answer.unknown(NOTHING_LEARNT, associations.size(), associations.baskets());
        }
        int[] applying = applying(has);
        if (applying.length == 0) {
            return Answer.no(NONE_APPLIES, ranked.size());
        }
        Map<ProductId, Recommendation> found = new LinkedHashMap<>();
        for (int place : applying) {
            Association one = ranked.get(place);
            found.merge(one.next().get(0), new Recommendation(one.next().get(0), one, 1), NextProduct::agreed);
        }
        List<Recommendation> first =
                found.values().stream().limit(policy.most()).toList();
        return Answer.yes(first, APPLY, applying.length, ranked.size(), names(first));
    }

    /** {@return the places of the associations that lead from what a customer has to something new, ascending}. */
    private int[] applying(Basket has) {
        int[] own = places(has.products());
        boolean[] owned = new boolean[products.size()];
        for (int product : own) {
            owned[product] = true;
        }
        return Arrays.stream(own)
                .flatMap(product -> Arrays.stream(byRarest[product]))
                .filter(place -> allOf(given[place], owned))
                .filter(place -> policy.offers(ranked.get(place).next().get(0), has))
                .sorted()
                .toArray();
    }

    private static boolean allOf(int[] left, boolean[] owned) {
        for (int product : left) {
            if (!owned[product]) {
                return false;
            }
        }
        return true;
    }

    private static Recommendation agreed(Recommendation stronger, Recommendation weaker) {
        return new Recommendation(stronger.product, stronger.by, stronger.agreeing + weaker.agreeing);
    }

    private static String names(List<Recommendation> recommended) {
        return String.join(
                ", ", recommended.stream().map(one -> one.product.value()).toList());
    }

    /** {@return how many associations recommend} */
    @Override
    public String toString() {
        return "NextProduct[" + ranked.size() + " associations]";
    }
}
