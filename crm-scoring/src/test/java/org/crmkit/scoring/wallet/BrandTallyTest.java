package org.crmkit.scoring.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.check.Texts;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.wallet.BrandUse.Allocated;
import org.crmkit.scoring.wallet.BrandUse.Rating;
import org.junit.jupiter.api.Test;

class BrandTallyTest {
    private static final BrandUse ONLY_US = BrandUse.of(Rating.of("us", 3));
    private static final BrandUse BOTH = BrandUse.of(Rating.of("us", 9), Rating.of("them", 4));

    private static BrandReport report(BrandUse... uses) {
        return Stream.of(uses).collect(Tally.collector(BrandTally::new));
    }

    private static List<String> shares(Rating... ratings) {
        return BrandUse.of(ratings).allocate().stream()
                .map(it -> it.share().toString())
                .toList();
    }

    @Test
    void one_two_and_three_brands_get_the_published_shares() {
        assertThat(shares(Rating.of("a", 1))).containsExactly("1");
        assertThat(shares(Rating.of("a", 9), Rating.of("b", 8))).containsExactly("0.666667", "0.333333");
        assertThat(shares(Rating.of("a", 8), Rating.of("b", 9), Rating.of("c", 1)))
                .containsExactly("0.333333", "0.5", "0.166667");
    }

    @Test
    void equal_ratings_share_the_average_of_their_ranks() {
        assertThat(BrandUse.of(Rating.of("a", 9), Rating.of("b", 9), Rating.of("c", 1))
                        .allocate())
                .containsExactly(
                        new Allocated("a", new BigDecimal("1.5"), Share.parse("0.416667")),
                        new Allocated("b", new BigDecimal("1.5"), Share.parse("0.416667")),
                        new Allocated("c", new BigDecimal("3"), Share.parse("0.166667")));
        BrandUse decimals =
                BrandUse.of(new Rating("a", new BigDecimal("2.0")), new Rating("b", new BigDecimal("2.00")));
        assertThat(decimals.allocate()).extracting(Allocated::share).containsOnly(Share.ofPercent(50));
    }

    @Test
    void no_brand_and_a_brand_rated_twice_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrandUse.of().allocate())
                .withMessage("A wallet cannot be allocated to no brand");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrandUse.of(Rating.of("a", 1), Rating.of("a", 2)))
                .withMessage("A customer rates each brand once, found a twice");
    }

    @Test
    void brands_get_the_mean_over_all_customers() {
        BrandReport report = report(ONLY_US, BOTH, BOTH, BrandUse.of());
        assertThat(report.customers()).isEqualTo(3);
        assertThat(report.several()).isEqualTo(2);
        assertThat(report.none()).isEqualTo(1);
        assertThat(report.line("us")).contains(new BrandReport.Line("us", 3, Share.parse("0.777778")));
        assertThat(report.line("them")).contains(new BrandReport.Line("them", 2, Share.parse("0.222222")));
        assertThat(report.line("nobody")).isEmpty();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void where_fewer_than_40_percent_use_several_brands_a_warning_says_so() {
        assertThat(report(BOTH, BOTH, ONLY_US, ONLY_US, ONLY_US).findings()).isEmpty();
        assertThat(report(BOTH, ONLY_US, ONLY_US).findings()).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("wallet.few-use-several");
            assertThat(it.found()).isEqualTo("1/3");
            assertThat(it.because().toString())
                    .startsWith("only 1 of 3 customers use several brands, 33")
                    .endsWith("is meant for categories in which at least 40% do");
            assertThat(it.because().in(Texts.CHINESE)).startsWith("3位客户中只有1位使用多个品牌");
        });
        assertThat(report().findings()).isEmpty();
    }
}
