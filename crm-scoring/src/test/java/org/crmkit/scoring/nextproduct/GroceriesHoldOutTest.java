package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

/**
 * How often a product that was taken out of a basket is among the recommendations for the rest: learnt on four fifths of the
 * groceries, asked of each product of each basket of two and more in the last fifth (index % 5 == 0).
 */
class GroceriesHoldOutTest {
    private static final int MOST = 5;
    private final List<Basket> groceries = Samples.groceries();
    private final Baskets learnt = Samples.tallied(part(false));
    private final List<ProductId> ranked = learnt.products().stream()
            .sorted(Comparator.<ProductId>comparingInt(product -> -learnt.count(product)))
            .toList();

    @Test
    void recommendations_hit_more_often_than_the_most_popular_products() {
        NextProduct next = NextProduct.of(MiningPolicy.standard().mine(learnt));
        Hits ours = hits(rest -> next.recommend(rest).yes().orElse(List.of()).stream()
                .map(NextProduct.Recommendation::product)
                .toList());
        Hits popular = hits(rest -> ranked.stream()
                .filter(product -> !rest.has(product))
                .limit(MOST)
                .toList());
        System.out.println("groceries, next product taken out of a basket: " + ours + "; most popular: " + popular);
        assertThat(ours).isEqualTo(new Hits(8_359, 2_182, 41_667));
        assertThat(popular).isEqualTo(new Hits(8_359, 2_110, 41_795));
    }

    private record Hits(int asked, int hits, int recommended) {
        @Override
        public String toString() {
            return Checks.fill(
                    "hit {} of {} ({}) with {} recommendations, {} of which hit",
                    hits,
                    asked,
                    Share.of(hits, asked),
                    recommended,
                    Share.of(hits, recommended));
        }
    }

    private Hits hits(Function<Basket, List<ProductId>> recommend) {
        int asked = 0;
        int hits = 0;
        int recommended = 0;
        for (Basket basket : part(true)) {
            for (ProductId taken : basket.products()) {
                List<ProductId> first = recommend.apply(without(basket, taken));
                asked++;
                hits += first.contains(taken) ? 1 : 0;
                recommended += first.size();
            }
        }
        return new Hits(asked, hits, recommended);
    }

    private List<Basket> part(boolean heldOut) {
        return IntStream.range(0, groceries.size())
                .filter(i -> i % 5 == 0 == heldOut)
                .mapToObj(groceries::get)
                .filter(basket -> !heldOut || basket.products().size() > 1)
                .toList();
    }

    private static Basket without(Basket basket, ProductId taken) {
        List<ProductId> rest = new ArrayList<>(basket.products());
        rest.remove(taken);
        return Basket.of(rest);
    }
}
