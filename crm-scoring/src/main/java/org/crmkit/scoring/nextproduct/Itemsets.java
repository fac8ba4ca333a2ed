package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;

/** The sets of products that come together often enough, with exact counts: short ones first, then by ids. Immutable. */
public final class Itemsets implements Serializable {
    private static final long serialVersionUID = 1;

    private final MiningPolicy policy;
    private final int baskets;
    private final int complete;
    private final List<ProductId> products;
    /** The places of the products of each set, ascending. */
    private final int[][] sets;

    private final int[] counts;

    /**
     * Puts what was found in order.
     *
     * @param complete up to how many products all sets are there
     * @param byLength the sets of one product, of two, and so on
     */
    Itemsets(MiningPolicy policy, Baskets baskets, int complete, List<List<Found>> byLength) {
        this.policy = policy;
        this.baskets = baskets.size();
        this.complete = complete;
        this.products = baskets.products();
        List<Found> found =
                byLength.stream().flatMap(List::stream).sorted(Found::compare).toList();
        this.sets = found.stream().map(set -> set.products).toArray(int[][]::new);
        this.counts = found.stream().mapToInt(set -> set.count).toArray();
    }

    /**
     * One set.
     *
     * @param products which ones, in the order of their ids
     * @param count how many baskets hold all of them
     * @param support their share of all baskets
     */
    public record Itemset(List<ProductId> products, int count, Share support) implements Serializable {}

    /** A set by the places of its products. */
    static final class Found {
        private final int[] products;
        private final int count;

        Found(int[] products, int count) {
            this.products = products;
            this.count = count;
        }

        private static int compare(Found one, Found other) {
            return Itemsets.compare(one.products, other.products);
        }
    }

    /** {@return what they were found by} */
    public MiningPolicy policy() {
        return policy;
    }

    /** {@return how many baskets were looked at} */
    public int baskets() {
        return baskets;
    }

    /** {@return how many sets there are} */
    public int size() {
        return sets.length;
    }

    /** {@return up to how many products a set has so that all frequent ones are here; below the policy's longest if there were too many} */
    public int complete() {
        return complete;
    }

    /** {@return the set at a place, from 0} */
    public Itemset get(int number) {
        return new Itemset(ids(sets[number]), counts[number], Share.of(counts[number], baskets));
    }

    /** {@return all sets} */
    public List<Itemset> all() {
        return IntStream.range(0, size()).mapToObj(this::get).toList();
    }

    /** {@return how many baskets hold all of these products; 0 if they are not a set that is here} */
    public int count(Collection<ProductId> set) {
        int[] places = set.stream()
                .mapToInt(product -> Collections.binarySearch(products, product))
                .distinct()
                .sorted()
                .toArray();
        int number = Arrays.binarySearch(sets, places, Itemsets::compare);
        return number < 0 ? 0 : counts[number];
    }

    /** {@return what is worth knowing of the search: no baskets, too few, a product in all of them, too many sets} */
    public List<Finding> findings() {
        return associations(List.of(), complete).findings();
    }

    /** {@return the associations within these sets, by the policy} */
    public Associations associations() {
        List<Association> found = new ArrayList<>();
        for (int number = 0; number < sets.length; number++) {
            int[] set = sets[number];
            if (set.length > 1) {
                derive(number, 0, 0, found);
            }
            if (found.size() > policy.most()) {
                int shorter = set.length - 1;
                found.removeIf(one -> one.given().size() + one.next().size() > shorter);
                return associations(found, shorter);
            }
        }
        return associations(found, complete);
    }

    private Associations associations(List<Association> found, int reached) {
        List<ProductId> always = IntStream.range(0, size())
                .filter(number -> sets[number].length == 1 && counts[number] == baskets)
                .mapToObj(number -> products.get(sets[number][0]))
                .toList();
        return new Associations(policy, baskets, reached, always, found);
    }

    /**
     * Adds the associations of a set that lead to some of its products and possibly more. What is not confident is not with
     * more products on the right either: they leave fewer, which more baskets hold.
     *
     * @param next the products on the right, a bit for each
     * @param from the first product that may be added to them
     */
    private void derive(int number, int next, int from, List<Association> found) {
        int[] set = sets[number];
        for (int i = from; i < set.length && found.size() <= policy.most(); i++) {
            int more = next | 1 << i;
            int[] left = part(set, ~more);
            long given = left.length == 0 ? 0 : count(left);
            if (given == 0 || !policy.confident(counts[number], given)) {
                continue;
            }
            int[] right = part(set, more);
            Cooccurrence together = new Cooccurrence(baskets, given, count(right), counts[number]);
            found.add(new Association(ids(left), ids(right), together));
            if (right.length < policy.mostNext()) {
                derive(number, more, i + 1, found);
            }
        }
    }

    private static int[] part(int[] set, int bits) {
        int size = 0;
        int[] part = new int[set.length];
        for (int i = 0; i < set.length; i++) {
            if ((bits >> i & 1) == 1) {
                part[size++] = set[i];
            }
        }
        return Arrays.copyOf(part, size);
    }

    private int count(int[] set) {
        return counts[Arrays.binarySearch(sets, set, Itemsets::compare)];
    }

    private List<ProductId> ids(int[] set) {
        return Arrays.stream(set).mapToObj(products::get).toList();
    }

    private static int compare(int[] one, int[] other) {
        return one.length == other.length ? Arrays.compare(one, other) : Integer.compare(one.length, other.length);
    }

    /** {@return how many sets there are} */
    @Override
    public String toString() {
        return "Itemsets[" + size() + " of " + baskets + " baskets]";
    }
}
