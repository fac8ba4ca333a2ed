package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/**
 * Baskets and how many hold each product. Immutable.
 *
 * <p>Two are equal if they hold the same baskets, in whatever order they came. Baskets without products are counted apart and
 * are no part of any share.
 */
public final class Baskets implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<ProductId> products;
    private final int[][] rows;
    private final int[] counts;
    private final long empty;

    /**
     * Baskets in one form.
     *
     * @param products all products, in the order of their ids
     * @param rows the places of the products of each basket, ascending; not copied
     * @param empty how many baskets had no products
     */
    Baskets(List<ProductId> products, int[][] rows, long empty) {
        this.products = List.copyOf(products);
        this.rows = rows;
        this.empty = empty;
        this.counts = new int[products.size()];
        for (int[] row : rows) {
            for (int product : row) {
                counts[product]++;
            }
        }
    }

    /** {@return how many baskets there are, those without products not counted} */
    public int size() {
        return rows.length;
    }

    /** {@return how many baskets had no products} */
    public long empty() {
        return empty;
    }

    /** {@return all products, in the order of their ids} */
    public List<ProductId> products() {
        return products;
    }

    /** {@return how many baskets hold a product; 0 if none does} */
    public int count(ProductId product) {
        int place = Collections.binarySearch(products, product);
        return place < 0 ? 0 : counts[place];
    }

    /** {@return the share of baskets that hold a product; 0 if there are none} */
    public Share share(ProductId product) {
        return rows.length == 0 ? Share.NONE : Share.of(count(product), rows.length);
    }

    int[][] rows() {
        return rows;
    }

    int[] counts() {
        return counts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baskets that
                && products.equals(that.products)
                && Arrays.deepEquals(rows, that.rows)
                && empty == that.empty;
    }

    @Override
    public int hashCode() {
        return 31 * products.hashCode() + Arrays.deepHashCode(rows);
    }

    /** {@return how many baskets and products there are} */
    @Override
    public String toString() {
        return "Baskets[" + rows.length + ", " + products.size() + " products]";
    }
}
