package org.crmkit.scoring.nextproduct;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.stat.Tally;

/**
 * Collects baskets, in one pass.
 *
 * <p>A basket costs four bytes for each of its products and four more. A basket without products is counted apart.
 */
public final class BasketTally implements Tally<Basket, Baskets, BasketTally> {
    private static final long serialVersionUID = 1;
    private static final int MOST_NUMBERS = 1 << 30;
    private static final int END = -1;

    private final KeyIndex products = new KeyIndex();
    /** The numbers of the products, basket by basket, each closed by {@link #END}. */
    private int[] numbers = new int[64];

    private int size;
    private int baskets;
    private long empty;

    /** Starts without baskets. */
    public BasketTally() {}

    @Override
    public void add(Basket basket) {
        for (ProductId product : basket.products()) {
            append(number(product.value()));
        }
        close(basket.products().isEmpty());
    }

    /** Adds one basket given by the keys of its products; one that stands twice counts once. */
    public void add(Collection<String> keys) {
        keys.forEach(key -> Checks.id(key, "ProductId"));
        keys.forEach(key -> append(number(key)));
        close(keys.isEmpty());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if more than 1,073,741,824 products and baskets come together
     */
    @Override
    public void merge(BasketTally other) {
        int[] more = other.numbers;
        int until = other.size;
        int[] here = IntStream.range(0, other.products.size())
                .map(number -> number(other.products.name(number)))
                .toArray();
        int many = other.baskets;
        empty += other.empty;
        for (int i = 0; i < until; i++) {
            append(more[i] == END ? END : here[more[i]]);
        }
        baskets += many;
    }

    @Override
    public Baskets result() {
        String[] names = IntStream.range(0, products.size())
                .mapToObj(products::name)
                .sorted()
                .toArray(String[]::new);
        int[] places = IntStream.range(0, products.size())
                .map(number -> Arrays.binarySearch(names, products.name(number)))
                .toArray();
        List<ProductId> ids = Arrays.stream(names).map(ProductId::of).toList();
        return new Baskets(ids, rows(places), empty);
    }

    private int[][] rows(int[] places) {
        int[][] rows = new int[baskets][];
        int from = 0;
        for (int row = 0; row < baskets; row++) {
            int until = from;
            while (numbers[until] != END) {
                until++;
            }
            rows[row] = Arrays.stream(numbers, from, until)
                    .map(number -> places[number])
                    .sorted()
                    .distinct()
                    .toArray();
            from = until + 1;
        }
        Arrays.sort(rows, Arrays::compare);
        return rows;
    }

    private int number(String key) {
        int number = products.find(key);
        return number < 0 ? products.add(key) : number;
    }

    private void close(boolean nothing) {
        if (nothing) {
            empty++;
        } else {
            append(END);
            baskets++;
        }
    }

    private void append(int number) {
        if (size == numbers.length) {
            Checks.that(
                    size < MOST_NUMBERS, "Baskets must hold at most {} products together: sample them", MOST_NUMBERS);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }
}
