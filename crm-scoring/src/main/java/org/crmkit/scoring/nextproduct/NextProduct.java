package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    /** The products on either side, in the order of their ids; below they stand for their places here. */
    private final List<ProductId> products;
    /** The left side of each association. */
    private final int[][] given;
    /** The right side of each association. */
    private final int[] next;
    /** Places of associations, by the product of their left side that stands on the fewest left sides. */
    private final int[][] byRarest;

    private NextProduct(Associations associations, NextProductPolicy policy) {
        this.associations = associations;
        this.policy = policy;
        this.ranked = associations.all().stream()
                .filter(one -> one.next().size() == 1 && policy.allows(one))
                .sorted(policy.rank() == NextProductPolicy.Rank.LIFT ? Association.BY_LIFT : Association.BY_CONFIDENCE)
                .toList();
        this.products = ranked.stream()
                .flatMap(one -> Stream.concat(one.given().stream(), one.next().stream()))
                .distinct()
                .sorted()
                .toList();
        this.given = ranked.stream().map(one -> places(one.given())).toArray(int[][]::new);
        this.next = ranked.stream().mapToInt(one -> places(one.next())[0]).toArray();
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
        int[] strongest = new int[products.size()];
        int[] agreeing = agreeing(places(has.products()), strongest);
        int[] offered = IntStream.range(0, products.size())
                .filter(product -> agreeing[product] > 0 && policy.offers(products.get(product), has))
                .toArray();
        if (offered.length == 0) {
            return Answer.no(NONE_APPLIES, ranked.size());
        }
        List<Recommendation> first = Arrays.stream(offered)
                .map(product -> strongest[product])
                .sorted()
                .limit(policy.most())
                .mapToObj(place ->
                        new Recommendation(products.get(next[place]), ranked.get(place), agreeing[next[place]]))
                .toList();
        int leading = Arrays.stream(offered).map(product -> agreeing[product]).sum();
        return Answer.yes(first, APPLY, leading, ranked.size(), names(first));
    }

    /** {@return how many associations that apply lead to each product}; fills in the place of the strongest of them. */
    private int[] agreeing(int[] own, int[] strongest) {
        boolean[] owned = new boolean[products.size()];
        for (int product : own) {
            owned[product] = true;
        }
        int[] agreeing = new int[products.size()];
        for (int product : own) {
            for (int place : byRarest[product]) {
                if (allOf(given[place], owned)) {
                    int to = next[place];
                    strongest[to] = agreeing[to]++ == 0 ? place : Math.min(strongest[to], place);
                }
            }
        }
        return agreeing;
    }

    private static boolean allOf(int[] left, boolean[] owned) {
        for (int product : left) {
            if (!owned[product]) {
                return false;
            }
        }
        return true;
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
