package org.crmkit.scoring.nextproduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

/** The groceries of M. Hahsler, K. Hornik and T. Reutterer (2006); the counts and rules are those of arules 1.7.13. */
class GroceriesTest {
    // arules prints 15 digits; a few operations in doubles stay within one of the last
    private static final Offset<Double> DIGITS = within(1e-12);
    private static final MiningPolicy ALL =
            MiningPolicy.standard().longest(10).support(Share.parse("0.001")).confidence(Share.ofPercent(50));
    private final Baskets baskets = Samples.tallied(Samples.groceries());

    @Test
    void there_are_9835_baskets_of_169_products_without_an_empty_one() {
        assertThat(baskets.size()).isEqualTo(9_835);
        assertThat(baskets.products()).hasSize(169);
        assertThat(baskets.empty()).isZero();
        assertThat(Arrays.stream(baskets.counts()).sum()).isEqualTo(43_367);
        assertThat(baskets.count(ProductId.of("whole milk"))).isEqualTo(2_513);
    }

    @Test
    void frequent_sets_are_as_many_as_published() {
        assertThat(ALL.support(Share.ofPercent(1)).itemsets(baskets).size()).isEqualTo(333);
        assertThat(ALL.support(Share.parse("0.005")).itemsets(baskets).size()).isEqualTo(1_001);
        assertThat(ALL.count(50).itemsets(baskets).size()).isEqualTo(1_001);
        assertThat(ALL.itemsets(baskets).size()).isEqualTo(13_492);
        assertThat(ALL.count(10).itemsets(baskets).size()).isEqualTo(13_492);
    }

    @Test
    void associations_with_one_product_on_the_right_are_as_many_as_published() {
        assertThat(ALL.mine(baskets).size()).isEqualTo(5_668);
        assertThat(ALL.confidence(Share.ofPercent(80)).mine(baskets).size()).isEqualTo(410);
        MiningPolicy rarer = ALL.support(Share.parse("0.006")).confidence(Share.ofPercent(25));
        assertThat(rarer.mine(baskets).size()).isEqualTo(463);
    }

    @Test
    void associations_with_more_products_on_the_right_are_as_many_as_smile_finds() {
        assertThat(ALL.next(9).mine(baskets).size()).isEqualTo(5_829);
    }

    @Test
    void every_association_has_the_measures_that_arules_gives_it() {
        Map<String, Association> found = new TreeMap<>();
        for (Association one : ALL.confidence(Share.ofPercent(80)).mine(baskets).all()) {
            found.put(braces(one.given()) + braces(one.next()), one);
        }
        List<String> rows = Facts.lines(CrmData.file("clv-goldens", "basket_rules_supp001_conf08.csv"));
        assertThat(found).hasSize(rows.size() - 1);
        for (String row : rows.subList(1, rows.size())) {
            String[] parts = row.split("\"", -1);
            Association one = Objects.requireNonNull(found.get(parts[1] + parts[3]), row);
            List<Double> golden = new ArrayList<>();
            Arrays.stream(parts[4].substring(1).split(",", -1))
                    .map(GroceriesTest::number)
                    .forEach(golden::add);
            check(row, one.counts(), golden);
        }
    }

    private static void check(String row, Cooccurrence counts, List<Double> golden) {
        assertThat(counts.support()).as(row).isCloseTo(golden.get(0), DIGITS);
        assertThat(counts.confidence()).as(row).isCloseTo(golden.get(1), DIGITS);
        assertThat(counts.lift()).as(row).isCloseTo(golden.get(2), DIGITS);
        assertThat(counts.leverage()).as(row).isCloseTo(golden.get(3), DIGITS);
        double conviction = counts.conviction().yes().orElse(Double.POSITIVE_INFINITY);
        if (Double.isInfinite(golden.get(4))) {
            assertThat(conviction).as(row).isInfinite();
        } else {
            assertThat(conviction).as(row).isCloseTo(golden.get(4), DIGITS);
        }
        assertThat(counts.coverage()).as(row).isCloseTo(golden.get(5), DIGITS);
    }

    private static double number(String text) {
        return text.startsWith("Inf") || text.equals("NA") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    private static String braces(List<ProductId> products) {
        return products.stream().map(ProductId::value).collect(Collectors.joining(",", "{", "}"));
    }
}
