package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Share;

class WhiteSpacePropertyTest {
    @Property(tries = 100)
    void the_tally_obeys_the_laws(@ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks) {
        TallyLaws.check(WhiteSpaceTally::new, members(masks));
    }

    @Property
    void cells_add_up_to_all_customers_that_have_a_product_and_so_do_the_expected_ones(
            @ForAll @Size(max = 30) List<@IntRange(max = 63) Integer> masks) {
        WhiteSpace matrix = matrix(masks);
        for (ProductId product : matrix.products()) {
            List<WhiteSpace.Cell> column = matrix.cells().stream()
                    .filter(cell -> cell.product().equals(product))
                    .toList();
            assertThat(column).hasSize(matrix.segments().size());
            long having = column.stream().mapToLong(WhiteSpace.Cell::having).sum();
            double expected =
                    column.stream().mapToDouble(WhiteSpace.Cell::expected).sum();
            assertThat(column).allMatch(cell -> cell.allHaving() == having && cell.lacking() >= 0);
            assertThat(expected).isCloseTo((double) having, within(1e-9)); // a sum of a few doubles
        }
        assertThat(matrix.customers() + matrix.apart()).isEqualTo(masks.size());
    }

    @Property
    void gaps_and_what_the_customer_has_are_apart_and_a_higher_bar_leaves_fewer(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 63) Integer> masks,
            @ForAll @IntRange(max = 15) int has,
            @ForAll @IntRange(max = 99) int percent) {
        WhiteSpace matrix = matrix(masks);
        Basket basket = Basket.of(products(has));
        List<WhiteSpace.Gap> low = gaps(matrix, basket, percent);
        assertThat(low).noneMatch(gap -> basket.has(gap.product()));
        assertThat(low).containsAll(gaps(matrix, basket, percent + 1));
    }

    private static List<WhiteSpace.Gap> gaps(WhiteSpace matrix, Basket has, int percent) {
        return matrix.gaps("s1", has, new WhiteSpacePolicy(1, Share.ofPercent(percent), 100))
                .yes()
                .orElse(List.of());
    }

    private static WhiteSpace matrix(List<Integer> masks) {
        WhiteSpaceTally tally = new WhiteSpaceTally();
        members(masks).forEach(tally::add);
        return tally.result();
    }

    /** The upper bits are the segment, 0 for none; the lower ones what the customer has. */
    private static List<WhiteSpaceTally.Member> members(List<Integer> masks) {
        return masks.stream()
                .map(mask -> new WhiteSpaceTally.Member(
                        Optional.of("s" + mask / 16).filter(code -> mask >= 16), Basket.of(products(mask))))
                .toList();
    }

    private static List<ProductId> products(int mask) {
        List<ProductId> products = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if ((mask >> i & 1) == 1) {
                products.add(ProductId.of("p" + i));
            }
        }
        return products;
    }
}
