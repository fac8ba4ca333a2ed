package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextProductTest {
    private static final Associations FOUND = MiningPolicy.standard()
            .count(1)
            .confidence(Share.NONE)
            .mine(Samples.baskets(
                    "printer paper",
                    "printer paper ink",
                    "printer ink",
                    "printer paper",
                    "paper",
                    "lamp",
                    "desk lamp",
                    "desk"));
    private static final NextProductPolicy ONCE = NextProductPolicy.standard().atLeast(1, Share.NONE, BigDecimal.ONE);

    @Test
    void the_strongest_association_recommends_and_says_why() {
        Answer<List<NextProduct.Recommendation>> answer =
                NextProduct.of(FOUND, ONCE).recommend(Samples.basket("ink"));
        List<NextProduct.Recommendation> found = answer.yes().orElseThrow();
        assertThat(found)
                .extracting(one -> one.product() + " by " + one.by() + ", " + one.agreeing())
                .containsExactly("printer by ink → printer 2/2, 1", "paper by ink → paper 1/2, 1");
        assertThat(answer.because())
                .hasToString("2 of 11 associations lead from what the customer has to something new: printer, paper");
        assertThat(answer.because().in(Texts.CHINESE)).isEqualTo("11条关联中有2条从客户已有产品指向新产品：printer, paper");
        assertThat(found.get(0).because())
                .hasToString("of 2 baskets with ink, 2 (100%) hold printer too; of all 8 it is 4 (50%), so that the "
                        + "lift is 2.00");
        assertThat(found.get(0).because().in(Texts.CHINESE))
                .isEqualTo("含ink的2个购物篮中，有2个（100%）也含printer；全部8个中有4个（50%），提升度为2.00");
    }

    @Test
    void what_the_customer_has_is_not_recommended_unless_it_is_bought_again() {
        Basket has = Samples.basket("printer ink");
        assertThat(products(ONCE, has)).containsExactly("paper");
        assertThat(products(ONCE.repeatable(Set.of(ProductId.of("ink"))), has)).containsExactly("paper", "ink");
    }

    @Test
    void products_that_are_withheld_are_not_recommended_even_if_they_are_bought_again() {
        NextProductPolicy policy = ONCE.repeatable(Set.of(ProductId.of("ink")));
        Basket has = Samples.basket("printer ink");
        assertThat(products(policy.withheld(Set.of(ProductId.of("ink"))), has)).containsExactly("paper");
        assertThat(products(policy.withheld(Set.of(ProductId.of("paper"))), has))
                .containsExactly("ink");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, paper ink",
        "2, 0, 0, paper ink",
        "3, 0, 0, paper",
        "4, 0, 0, -",
        "1, 0.75, 0, paper",
        "1, 0.7500000001, 0, -",
        "1, 0, 1.5, paper ink",
        "1, 0, 1.51, ink",
        "1, 0, 2, ink",
        "1, 0, 2.0001, -",
    })
    void the_policy_bounds_count_confidence_and_lift(int count, String confidence, BigDecimal lift, String expected) {
        NextProductPolicy policy = ONCE.atLeast(count, Share.parse(confidence), lift);
        assertThat(products(policy, Samples.basket("printer")))
                .containsExactly(expected.equals("-") ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void ranked_by_lift_rare_products_come_first() {
        Basket has = Samples.basket("printer");
        assertThat(products(ONCE, has)).containsExactly("paper", "ink");
        assertThat(products(ONCE.rank(NextProductPolicy.Rank.LIFT), has)).containsExactly("ink", "paper");
        assertThat(products(ONCE.most(1), has)).containsExactly("paper");
    }

    @Test
    void equal_associations_recommend_in_the_order_of_ids() {
        Associations equal = MiningPolicy.standard().count(1).mine(Samples.baskets("c a", "c b", "c d", "e"));
        NextProduct next = NextProduct.of(equal, ONCE);
        assertThat(next.recommend(Samples.basket("c")).yes().orElseThrow())
                .extracting(one -> one.product().value())
                .containsExactly("a", "b", "d");
    }

    @Test
    void associations_that_agree_are_counted() {
        NextProduct next = NextProduct.of(FOUND, ONCE.atLeast(1, Share.NONE, BigDecimal.ZERO));
        assertThat(next.recommend(Samples.basket("ink paper")).yes().orElseThrow())
                .extracting(one -> one.product() + " by " + one.by() + ", " + one.agreeing())
                .containsExactly("printer by ink → printer 2/2, 3");
    }

    @Test
    void of_a_customer_who_has_nothing_it_is_unknown() {
        Answer<List<NextProduct.Recommendation>> answer =
                NextProduct.of(FOUND, ONCE).recommend(Basket.none());
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.because()).hasToString("it is not known of any product that the customer has it");
        assertThat(answer.because().in(Texts.CHINESE)).isEqualTo("客户已有的产品均未知");
    }

    @Test
    void without_associations_that_may_recommend_it_is_unknown() {
        Answer<List<NextProduct.Recommendation>> answer = NextProduct.of(FOUND).recommend(Samples.basket("ink"));
        assertThat(answer.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.because()).hasToString("of 11 associations none may recommend: they were found in 8 baskets");
    }

    @Test
    void where_nothing_leads_to_something_new_the_answer_is_no() {
        Answer<List<NextProduct.Recommendation>> answer =
                NextProduct.of(FOUND, ONCE).recommend(Samples.basket("sofa"));
        assertThat(answer.truth()).isEqualTo(Truth.NO);
        assertThat(answer.because())
                .hasToString("none of 11 associations leads from what the customer has to something new");
    }

    @Test
    void associations_with_more_products_on_the_right_recommend_nothing_else() {
        Baskets baskets = Samples.baskets("a b c", "a b c", "a b", "c", "d");
        MiningPolicy mining = MiningPolicy.standard().count(1);
        NextProduct one = NextProduct.of(mining.mine(baskets), ONCE);
        NextProduct more = NextProduct.of(mining.next(2).mine(baskets), ONCE);
        for (String has : List.of("a", "b", "a b", "c", "d")) {
            assertThat(more.recommend(Samples.basket(has))).isEqualTo(one.recommend(Samples.basket(has)));
        }
    }

    @Test
    void it_travels() {
        NextProduct there = Copies.serialized(NextProduct.of(FOUND, ONCE));
        assertThat(there.recommend(Samples.basket("ink")))
                .isEqualTo(NextProduct.of(FOUND, ONCE).recommend(Samples.basket("ink")));
        assertThat(there).hasToString("NextProduct[11 associations]");
        NextProductPolicy policy = ONCE.repeatable(Set.of(ProductId.of("ink")));
        assertThat(CrmJson.write(policy))
                .isEqualTo("{\"minCount\":1,\"minConfidence\":0,\"minLift\":1,\"rank\":\"CONFIDENCE\",\"most\":5,"
                        + "\"repeatable\":[\"ink\"],\"withheld\":[]}");
        assertThat(CrmJson.read(CrmJson.write(policy), NextProductPolicy.class).orThrow())
                .isEqualTo(policy);
    }

    @Test
    void wrong_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONCE.most(0))
                .withMessage("At least 1 product must be recommended, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONCE.atLeast(0, Share.NONE, BigDecimal.ONE))
                .withMessage("The least number of baskets must be at least 1, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONCE.atLeast(1, Share.NONE, BigDecimal.ONE.negate()))
                .withMessage("The least lift must be 0 or above with at most 24 digits, found one of sign -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONCE.atLeast(1, Share.NONE, new BigDecimal("1e30000000")))
                .withMessage("The least lift must be 0 or above with at most 24 digits, found one of sign 1");
    }

    private static List<String> products(NextProductPolicy policy, Basket has) {
        return NextProduct.of(FOUND, policy).recommend(has).yes().orElse(List.of()).stream()
                .map(one -> one.product().value())
                .toList();
    }
}
