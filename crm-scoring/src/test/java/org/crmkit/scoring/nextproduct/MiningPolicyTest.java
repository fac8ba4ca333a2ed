package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MiningPolicyTest {
    private static final MiningPolicy TWICE = MiningPolicy.standard().count(2).confidence(Share.ofPercent(60));
    private static final Baskets FIVE =
            Samples.baskets("bread milk", "bread butter milk", "bread butter", "milk", "beer bread butter milk");

    @Test
    void frequent_sets_come_with_exact_counts_short_ones_first() {
        assertThat(TWICE.itemsets(FIVE).all())
                .extracting(set -> set.products() + " " + set.count() + " " + set.support())
                .containsExactly(
                        "[bread] 4 0.8",
                        "[butter] 3 0.6",
                        "[milk] 4 0.8",
                        "[bread, butter] 3 0.6",
                        "[bread, milk] 3 0.6",
                        "[butter, milk] 2 0.4",
                        "[bread, butter, milk] 2 0.4");
        assertThat(TWICE.itemsets(FIVE).count(Samples.products("milk bread"))).isEqualTo(3);
        assertThat(TWICE.itemsets(FIVE).count(Samples.products("beer"))).isZero();
        assertThat(TWICE.itemsets(FIVE).count(Samples.products("gin milk"))).isZero();
    }

    @Test
    void associations_come_the_most_confident_first() {
        assertThat(TWICE.mine(FIVE).all())
                .extracting(Association::toString)
                .containsExactly(
                        "butter → bread 3/3",
                        "butter + milk → bread 2/2",
                        "bread → butter 3/4",
                        "bread → milk 3/4",
                        "milk → bread 3/4",
                        "bread + butter → milk 2/3",
                        "bread + milk → butter 2/3",
                        "butter → milk 2/3");
    }

    @Test
    void the_right_side_may_hold_more_products_if_the_policy_says_so() {
        assertThat(TWICE.next(2).mine(FIVE).all())
                .hasSize(9)
                .extracting(Association::toString)
                .contains("butter → bread + milk 2/3");
    }

    @ParameterizedTest
    @CsvSource({"0.6, 5", "0.600001, 2", "0.8, 2", "0.8000000001, 0", "0, 15"})
    void the_least_support_is_compared_exactly(String support, int sets) {
        assertThat(TWICE.support(Share.parse(support)).itemsets(FIVE).size()).isEqualTo(sets);
    }

    @ParameterizedTest
    @CsvSource({"0.75, 5", "0.7500000001, 2", "0.6666666666, 8", "1, 2"})
    void the_least_confidence_is_compared_exactly(String confidence, int associations) {
        assertThat(TWICE.confidence(Share.parse(confidence)).mine(FIVE).size()).isEqualTo(associations);
    }

    @Test
    void both_the_share_and_the_count_must_be_met() {
        MiningPolicy both = new MiningPolicy(Share.ofPercent(40), 3, Share.NONE, 5, 1, 100);
        assertThat(both.itemsets(FIVE).size()).isEqualTo(5);
        assertThat(MiningPolicy.standard().least(9_835)).isEqualTo(10);
        assertThat(MiningPolicy.standard().least(10_001)).isEqualTo(11);
        assertThat(MiningPolicy.standard().least(0)).isEqualTo(10);
    }

    @Test
    void sets_are_no_longer_than_the_policy_says() {
        assertThat(TWICE.longest(2).itemsets(FIVE).size()).isEqualTo(6);
        assertThat(TWICE.longest(1).itemsets(FIVE).size()).isEqualTo(3);
        assertThat(TWICE.longest(1).mine(FIVE).findings()).isEmpty();
    }

    @Test
    void where_there_are_too_many_the_longest_are_let_go_and_the_rest_is_complete() {
        assertThat(TWICE.keeping(4).itemsets(FIVE).size()).isEqualTo(7);
        Itemsets pairs = TWICE.keeping(3).itemsets(FIVE);
        assertThat(pairs.size()).isEqualTo(6);
        assertThat(pairs.complete()).isEqualTo(2);
        Itemsets single = TWICE.keeping(2).itemsets(FIVE);
        assertThat(single.size()).isEqualTo(3);
        assertThat(single.complete()).isEqualTo(1);
        Finding finding = pairs.findings().get(0);
        assertThat(finding.code()).isEqualTo("nextproduct.too-many");
        assertThat(finding.because())
                .hasToString("there are more than 3 sets or associations: those of more than 2 products were let go");
        assertThat(finding.because().in(Texts.CHINESE)).isEqualTo("产品集合或关联超过3个：已舍弃含2个以上产品者");
    }

    @Test
    void where_everything_comes_with_everything_the_search_ends() {
        String all = IntStream.range(10, 50).mapToObj(i -> "p" + i).collect(Collectors.joining(" "));
        MiningPolicy long20 = TWICE.longest(20).keeping(11_000);
        Associations found = long20.mine(Samples.baskets(all, all, all));
        // 780 pairs and 9,880 triples of 40 products stay, 91,390 fours do not; each pair leads twice, each triple
        // three times
        assertThat(long20.itemsets(Samples.baskets(all, all, all)).size()).isEqualTo(40 + 780 + 9_880);
        assertThat(found.complete()).isEqualTo(2);
        assertThat(found.all()).hasSize(1_560);
        assertThat(found.always()).hasSize(40);
    }

    @Test
    void associations_are_cut_like_sets() {
        assertThat(TWICE.keeping(8).mine(FIVE).complete()).isEqualTo(5);
        Associations cut = TWICE.keeping(7).mine(FIVE);
        assertThat(cut.complete()).isEqualTo(2);
        assertThat(cut.all()).hasSize(5).allMatch(one -> one.given().size() == 1);
        assertThat(cut.findings()).extracting(Finding::code).containsExactly("nextproduct.too-many");
    }

    @Test
    void a_product_in_every_basket_is_told() {
        Associations found = TWICE.mine(Samples.baskets("bag milk", "bag milk", "bag tea", "bag tea"));
        assertThat(found.always()).containsExactly(ProductId.of("bag"));
        assertThat(found.findings())
                .extracting(Finding::toString)
                .containsExactly("INFO nextproduct.in-every-basket 'bag': it is in all 4 baskets, so that it says "
                        + "nothing of what else is in them");
        assertThat(found.all()).extracting(Association::toString).containsExactly("milk → bag 2/2", "tea → bag 2/2");
        assertThat(found.all().get(0).counts().conviction().because())
                .hasToString("all 4 baskets hold the next product: there is nothing to expect otherwise");
    }

    @Test
    void no_baskets_and_too_few_baskets_give_nothing_and_say_so() {
        Associations none = TWICE.mine(Samples.baskets("", ""));
        assertThat(none.all()).isEmpty();
        assertThat(none.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING nextproduct.no-baskets: there is no basket with a product to learn from");
        Associations one = TWICE.mine(Samples.baskets("milk bread"));
        assertThat(one.all()).isEmpty();
        assertThat(one.findings())
                .extracting(Finding::toString)
                .containsExactly("WARNING nextproduct.few-baskets: there are 1 baskets, and products must come "
                        + "together in 2");
        assertThat(TWICE.mine(Samples.baskets("milk", "milk bread")).findings())
                .extracting(Finding::code)
                .containsExactly("nextproduct.in-every-basket");
    }

    @Test
    void wrong_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWICE.count(0))
                .withMessage("The least number of baskets must be at least 1, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWICE.longest(21))
                .withMessage("A set must have at most 1 to 20 products, found 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWICE.longest(0))
                .withMessage("A set must have at most 1 to 20 products, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWICE.next(0))
                .withMessage("An association must lead to at least 1 product, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWICE.keeping(0))
                .withMessage("At least 1 set and 1 association must be kept, found 0");
    }
}
