package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Share;

class MiningPropertyTest {
    private static final int PRODUCTS = 6;

    @Property(tries = 100)
    void the_tally_obeys_the_laws(@ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks) {
        TallyLaws.check(BasketTally::new, baskets(masks));
    }

    @Property
    void counting_every_set_gives_the_same_frequent_sets(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks,
            @ForAll @IntRange(min = 1, max = 8) int least,
            @ForAll @IntRange(min = 1, max = 6) int longest) {
        Itemsets found = policy(least).longest(longest).itemsets(Samples.tallied(baskets(masks)));
        int sets = 0;
        for (int mask = 1; mask < 1 << PRODUCTS; mask++) {
            int count = count(masks, mask);
            boolean frequent = count >= least && Integer.bitCount(mask) <= longest;
            assertThat(found.count(basket(mask).products())).isEqualTo(frequent ? count : 0);
            sets += frequent ? 1 : 0;
        }
        assertThat(found.size()).isEqualTo(sets);
    }

    @Property
    void counting_every_pair_of_sets_gives_the_same_associations(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks,
            @ForAll @IntRange(min = 1, max = 4) int least,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 5) int next) {
        MiningPolicy policy = policy(least).confidence(Share.ofPercent(percent)).next(next);
        Associations found = policy.mine(Samples.tallied(baskets(masks)));
        int all = (int) masks.stream().filter(mask -> mask != 0).count();
        Set<Association> expected = new HashSet<>();
        for (int x = 1; x < 1 << PRODUCTS; x++) {
            for (int y = 1; y < 1 << PRODUCTS; y++) {
                int both = count(masks, x | y);
                boolean kept = (x & y) == 0
                        && Integer.bitCount(y) <= next
                        && both >= least
                        && 100 * both >= percent * count(masks, x);
                if (kept) {
                    Cooccurrence counts = new Cooccurrence(all, count(masks, x), count(masks, y), both);
                    expected.add(new Association(products(x), products(y), counts));
                }
            }
        }
        assertThat(found.all()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.all()).isSortedAccordingTo(Association.BY_CONFIDENCE);
    }

    @Property
    void the_order_of_the_baskets_does_not_matter(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(masks);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(policy(2).mine(Samples.tallied(baskets(shuffled))))
                .isEqualTo(policy(2).mine(Samples.tallied(baskets(masks))));
    }

    @Property
    void a_set_is_in_no_more_baskets_than_a_part_of_it_and_a_lower_bar_finds_more(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks,
            @ForAll @IntRange(min = 1, max = 8) int least) {
        Baskets baskets = Samples.tallied(baskets(masks));
        Itemsets few = policy(least + 1).itemsets(baskets);
        assertThat(policy(least).itemsets(baskets).all()).containsAll(few.all());
        for (Itemsets.Itemset set : few.all()) {
            for (ProductId left : set.products()) {
                List<ProductId> part = new ArrayList<>(set.products());
                part.remove(left);
                assertThat(part.isEmpty() || few.count(part) >= set.count()).isTrue();
            }
        }
    }

    @Property
    void whatever_is_let_go_the_rest_is_complete(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        Baskets baskets = Samples.tallied(baskets(masks));
        Itemsets cut = policy(1).keeping(most).itemsets(baskets);
        Itemsets whole = policy(1).longest(cut.complete()).itemsets(baskets);
        assertThat(cut.all()).isEqualTo(whole.all());
        assertThat(cut.all().stream().filter(set -> set.products().size() > 1)).hasSizeLessThanOrEqualTo(most);
        if (cut.complete() < 6) {
            Itemsets more = policy(1).longest(cut.complete() + 1).itemsets(baskets);
            assertThat(more.all().stream().filter(set -> set.products().size() > 1))
                    .hasSizeGreaterThan(most);
        }
    }

    private static MiningPolicy policy(int least) {
        return MiningPolicy.standard().count(least).confidence(Share.NONE).longest(6);
    }

    private static int count(List<Integer> masks, int mask) {
        return (int) masks.stream().filter(basket -> (basket & mask) == mask).count();
    }

    private static List<Basket> baskets(List<Integer> masks) {
        return masks.stream().map(MiningPropertyTest::basket).toList();
    }

    private static Basket basket(int mask) {
        return Basket.of(products(mask));
    }

    private static List<ProductId> products(int mask) {
        List<ProductId> products = new ArrayList<>();
        for (int i = 0; i < PRODUCTS; i++) {
            if ((mask >> i & 1) == 1) {
                products.add(ProductId.of("p" + i));
            }
        }
        return products;
    }
}
