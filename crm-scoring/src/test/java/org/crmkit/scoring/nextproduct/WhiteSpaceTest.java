package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhiteSpaceTest {
    private static final WhiteSpacePolicy TWO = new WhiteSpacePolicy(2, Share.ofPercent(50), 5);
    private final WhiteSpace matrix =
            matrix("small a", "small a b", "small", "small b c", "large a b c", "large b", "tiny d");

    @Test
    void a_cell_tells_who_has_who_has_not_and_how_many_would_if_the_segment_were_like_all() {
        assertThat(matrix.cells())
                .extracting(cell -> cell.segment() + " " + cell.product() + " " + cell.having() + " " + cell.lacking()
                        + " " + cell.penetration())
                .startsWith("large a 1 1 0.5", "large b 2 0 1", "large c 1 1 0.5", "large d 0 2 0", "small a 2 2 0.5")
                .hasSize(12);
        WhiteSpace.Cell cell = matrix.cells("large").get(1);
        // 2 customers × 4 of 7 that have b
        assertThat(cell.expected()).isCloseTo(8 / 7.0, within(1e-15));
        assertThat(cell.interval().low()).isBetween(.3, .4);
        assertThat(matrix.cells("huge")).isEmpty();
    }

    @Test
    void a_customer_whose_segment_is_not_known_is_counted_apart() {
        WhiteSpaceTally tally = new WhiteSpaceTally();
        tally.add(new WhiteSpaceTally.Member(Optional.empty(), Samples.basket("a")));
        tally.add(WhiteSpaceTally.Member.of("small", Basket.none()));
        WhiteSpace found = tally.result();
        assertThat(found.apart()).isEqualTo(1);
        assertThat(found.customers()).isEqualTo(1);
        assertThat(found.products()).isEmpty();
        assertThat(found.cells()).isEmpty();
        assertThat(found.gaps("small", Basket.none(), new WhiteSpacePolicy(1, Share.NONE, 5))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void gaps_are_what_peers_have_the_most_widespread_first_and_equal_ones_by_id() {
        Answer<List<WhiteSpace.Gap>> large = matrix.gaps("large", Basket.none(), TWO);
        assertThat(large.yes().orElseThrow())
                .extracting(gap -> gap.product().value())
                .containsExactly("b", "a", "c");
        assertThat(large.because())
                .hasToString("the customer lacks 3 products that at least 50% of segment large have");
        assertThat(large.because().in(Texts.CHINESE)).isEqualTo("细分large中至少50%客户拥有的产品，该客户尚缺3种");
        WhiteSpace.Gap first = large.yes().orElseThrow().get(0);
        assertThat(first.because()).hasToString("2 of 2 customers of segment large have b (100%), this one has not");
        assertThat(first.because().in(Texts.CHINESE)).isEqualTo("细分large的2个客户中有2个拥有b（100%），而该客户没有");
        assertThat(first.cell().product()).isEqualTo(ProductId.of("b"));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 5, a b", "0.5000001, 5, -", "0.25, 5, a b c", "0.2500001, 5, a b", "0, 5, a b c", "0, 1, a"})
    void the_policy_bounds_penetration_and_how_many_are_given(String penetration, int most, String expected) {
        WhiteSpacePolicy policy = new WhiteSpacePolicy(1, Share.parse(penetration), most);
        List<WhiteSpace.Gap> gaps =
                matrix.gaps("small", Basket.none(), policy).yes().orElse(List.of());
        assertThat(gaps)
                .extracting(gap -> gap.product().value())
                .containsExactly(expected.equals("-") ? new String[0] : expected.split(" ", -1));
    }

    @Test
    void who_has_all_has_no_gaps() {
        Answer<List<WhiteSpace.Gap>> none = matrix.gaps("large", Samples.basket("a b c"), TWO);
        assertThat(none.truth()).isEqualTo(Truth.NO);
        assertThat(none.because())
                .hasToString("the customer has every product that at least 50% of segment large have");
        assertThat(none.because().in(Texts.CHINESE)).isEqualTo("细分large中至少50%客户拥有的产品，该客户均已拥有");
    }

    @Test
    void of_a_small_or_unknown_segment_gaps_are_unknown() {
        Answer<List<WhiteSpace.Gap>> few = matrix.gaps("tiny", Basket.none(), TWO);
        assertThat(few.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(few.because()).hasToString("segment tiny has 1 customers: fewer than 2 do not tell");
        assertThat(few.because().in(Texts.CHINESE)).isEqualTo("细分tiny仅有1个客户：少于2个不足以判断");
        Answer<List<WhiteSpace.Gap>> none = matrix.gaps("huge", Basket.none(), TWO);
        assertThat(none.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(none.because()).hasToString("no customer of segment huge is known");
        assertThat(none.because().in(Texts.CHINESE)).isEqualTo("细分huge中没有已知客户");
        assertThat(matrix.gaps("large", Basket.none(), TWO).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void wrong_numbers_are_refused_and_right_ones_travel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhiteSpacePolicy(0, Share.NONE, 1))
                .withMessage("A segment must have at least 1 customer, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhiteSpacePolicy(1, Share.NONE, 0))
                .withMessage("At least 1 gap must be given, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhiteSpaceTally.Member.of(" ", Basket.none()))
                .withMessage("The code of a segment must not be blank");
        WhiteSpacePolicy standard = WhiteSpacePolicy.standard();
        assertThat(CrmJson.read(CrmJson.write(standard), WhiteSpacePolicy.class).orThrow())
                .isEqualTo(standard);
        assertThat(matrix).hasToString("WhiteSpace[3 segments, 4 products]");
        assertThat(matrix.segments()).containsExactly("large", "small", "tiny");
    }

    private static WhiteSpace matrix(String... rows) {
        WhiteSpaceTally tally = new WhiteSpaceTally();
        for (String row : rows) {
            int space = row.indexOf(' ');
            String segment = space < 0 ? row : row.substring(0, space);
            tally.add(WhiteSpaceTally.Member.of(segment, Samples.basket(row.substring(segment.length()))));
        }
        return tally.result();
    }
}
