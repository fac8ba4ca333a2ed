package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;

class NextProductPropertyTest {
    private static final NextProductPolicy ONCE =
            NextProductPolicy.standard().atLeast(1, Share.NONE, BigDecimal.ZERO).most(100);

    @Property
    void each_new_product_is_recommended_by_the_strongest_association_that_applies(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 31) Integer> masks,
            @ForAll @IntRange(min = 1, max = 31) int has,
            @ForAll NextProductPolicy.Rank rank) {
        Associations found = found(masks);
        Basket basket = Basket.of(products(has));
        List<NextProduct.Recommendation> given = recommended(found, ONCE.rank(rank), basket);
        for (int i = 0; i < 5; i++) {
            ProductId product = ProductId.of("p" + i);
            Optional<Association> strongest = found.all().stream()
                    .filter(one -> one.next().equals(List.of(product)) && !basket.has(product))
                    .filter(one -> basket.products().containsAll(one.given()))
                    .min(rank == NextProductPolicy.Rank.LIFT ? Association.BY_LIFT : Association.BY_CONFIDENCE);
            assertThat(given.stream()
                            .filter(one -> one.product().equals(product))
                            .map(NextProduct.Recommendation::by))
                    .containsExactlyElementsOf(strongest.stream().toList());
        }
    }

    @Property
    void stricter_bounds_recommend_no_other_products(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 31) Integer> masks,
            @ForAll @IntRange(min = 1, max = 31) int has,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        Associations found = found(masks);
        Basket basket = Basket.of(products(has));
        List<ProductId> all = recommended(found, ONCE, basket).stream()
                .map(NextProduct.Recommendation::product)
                .toList();
        NextProductPolicy strict =
                ONCE.atLeast(2, Share.ofPercent(percent), BigDecimal.ONE).most(most);
        assertThat(recommended(found, strict, basket))
                .hasSizeLessThanOrEqualTo(most)
                .allMatch(one -> all.contains(one.product()) && !basket.has(one.product()));
    }

    @Property
    void an_answer_is_yes_exactly_if_it_recommends_something(
            @ForAll @Size(max = 20) List<@IntRange(max = 31) Integer> masks, @ForAll @IntRange(max = 31) int has) {
        var answer = NextProduct.of(found(masks), ONCE).recommend(Basket.of(products(has)));
        assertThat(answer.truth() == Truth.YES)
                .isEqualTo(answer.yes().filter(all -> !all.isEmpty()).isPresent());
    }

    private static List<NextProduct.Recommendation> recommended(
            Associations found, NextProductPolicy policy, Basket has) {
        return NextProduct.of(found, policy).recommend(has).yes().orElse(List.of());
    }

    private static Associations found(List<Integer> masks) {
        return MiningPolicy.standard()
                .count(1)
                .confidence(Share.NONE)
                .mine(Samples.tallied(
                        masks.stream().map(mask -> Basket.of(products(mask))).toList()));
    }

    private static List<ProductId> products(int mask) {
        List<ProductId> products = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if ((mask >> i & 1) == 1) {
                products.add(ProductId.of("p" + i));
            }
        }
        return products;
    }
}
