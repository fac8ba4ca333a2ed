package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {
    // a handful of operations in doubles
    private static final Offset<Double> DIGITS = within(1e-14);
    private static final Cooccurrence COUNTS = new Cooccurrence(1_000, 200, 250, 100);

    @Test
    void measures_follow_from_the_counts() {
        assertThat(COUNTS.support()).isCloseTo(.1, DIGITS);
        assertThat(COUNTS.coverage()).isCloseTo(.2, DIGITS);
        assertThat(COUNTS.confidence()).isCloseTo(.5, DIGITS);
        assertThat(COUNTS.lift()).isCloseTo(2, DIGITS);
        assertThat(COUNTS.leverage()).isCloseTo(.05, DIGITS);
        assertThat(COUNTS.conviction().yes().orElseThrow()).isCloseTo(1.5, DIGITS);
        assertThat(COUNTS.conviction().because())
                .hasToString("100 of 200 baskets with the given products lack the next one, of all 1,000 it is 750");
    }

    @Test
    void large_counts_do_not_overflow() {
        long most = Integer.MAX_VALUE;
        Cooccurrence large = new Cooccurrence(most, most - 1, most - 1, most - 2);
        assertThat(large.lift()).isCloseTo(1, within(1e-9));
        assertThat(large.liftAtLeast(BigDecimal.ONE)).isFalse();
        assertThat(large.compareLift(new Cooccurrence(most, most - 1, most - 1, most - 1)))
                .isNegative();
    }

    @Test
    void conviction_has_no_value_where_the_next_product_never_fails_to_come() {
        Cooccurrence always = new Cooccurrence(4, 2, 4, 2);
        assertThat(always.conviction().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(always.conviction().because().in(Texts.CHINESE)).isEqualTo("全部4个购物篮均含后续产品，无从比较");
        Cooccurrence noException = new Cooccurrence(4, 2, 3, 2);
        assertThat(noException.conviction().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(noException.conviction().because())
                .hasToString(
                        "all 2 baskets with the given products hold the next one: without an exception it has no bound");
        assertThat(new Cooccurrence(4, 2, 3, 1).conviction().yes()).contains(.5);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "2.0000000001, false", "1.9999999999, true"})
    void lift_is_compared_exactly(BigDecimal least, boolean reached) {
        assertThat(COUNTS.liftAtLeast(least)).isEqualTo(reached);
    }

    @Test
    void it_says_why_in_english_and_chinese() {
        Association one = new Association(Samples.products("tea rice"), Samples.products("soap"), COUNTS);
        assertThat(one.because())
                .hasToString("of 200 baskets with rice + tea, 100 (50%) hold soap too; of all 1,000 it is 250 (25%), "
                        + "so that the lift is 2.00");
        assertThat(one.because().in(Texts.CHINESE))
                .isEqualTo("含rice + tea的200个购物篮中，有100个（50%）也含soap；全部1,000个中有250个（25%），提升度为2.00");
    }

    @Test
    void equal_ones_stand_in_the_order_of_their_products() {
        Cooccurrence counts = new Cooccurrence(9, 3, 3, 2);
        Association longer = new Association(Samples.products("a b"), Samples.products("z"), counts);
        Association shorter = new Association(Samples.products("a"), Samples.products("z"), counts);
        Association later = new Association(Samples.products("b"), Samples.products("a"), counts);
        Association more = new Association(Samples.products("z"), Samples.products("a"), new Cooccurrence(9, 6, 6, 4));
        assertThat(Stream.of(later, longer, more, shorter).sorted(Association.BY_CONFIDENCE))
                .containsExactly(more, shorter, longer, later);
        assertThat(Stream.of(more, later, longer, shorter).sorted(Association.BY_LIFT))
                .containsExactly(shorter, longer, later, more);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association(Samples.products("a"), Samples.products("a b"), COUNTS))
                .withMessage("An association must lead from some products to others, found [a] to [a, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Association(Samples.products(""), Samples.products("b"), COUNTS))
                .withMessage("An association must lead from some products to others, found [] to [b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cooccurrence(10, 6, 6, 1))
                .withMessage("Of 10 baskets 6 cannot hold X, 6 Y and 1 both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cooccurrence(10, 3, 2, 3))
                .withMessage("Of 10 baskets 3 cannot hold X, 2 Y and 3 both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cooccurrence(10, 0, 2, 0))
                .withMessageStartingWith(
                        "Counts of baskets must be positive and at most 2,147,483,647, found 0 with X");
    }

    @Test
    void associations_travel_as_json() {
        Associations found = MiningPolicy.standard()
                .count(2)
                .confidence(Share.ofPercent(70))
                .mine(Samples.baskets("bag bread milk", "bag bread", "bag milk", "bag bread milk"));
        String json = Facts.resource("/golden/associations-1.json").strip();
        assertThat(CrmJson.write(found)).isEqualTo(json);
        assertThat(CrmJson.read(json, Associations.class).orThrow())
                .isEqualTo(found)
                .hasSameHashCodeAs(found);
    }

    @Test
    void associations_of_a_later_format_or_that_do_not_agree_are_refused_with_a_sentence() {
        String json = Facts.resource("/golden/associations-1.json");
        assertThat(refusal(json.replace("\"formatVersion\":1", "\"formatVersion\":2")))
                .isEqualTo("Associations must have format version 1, found 2");
        assertThat(refusal(json.replace("\"complete\":5", "\"complete\":6")))
                .isEqualTo("Associations must be complete up to 1 to 5 products, found 6");
        assertThat(refusal(json.replace("\"baskets\":4", "\"baskets\":5"))).contains("must be of 5 baskets");
    }

    private static String refusal(String json) {
        Checked<Associations> read = CrmJson.read(json, Associations.class);
        assertThat(read.result()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("json.refused");
        return read.findings().get(0).because().toString();
    }
}
