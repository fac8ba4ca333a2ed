package org.crmkit.scoring.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.scoring.wallet.BrandUse.Allocated;
import org.crmkit.scoring.wallet.BrandUse.Rating;

class WalletPropertyTest {
    @Provide
    Arbitrary<Answer<Wallet>> wallets() {
        Arbitrary<String> own = Arbitraries.of("", "CNY 0", "CNY 5", "CNY 7.01", "USD 5", "CNY -1");
        Arbitrary<String> category = Arbitraries.of("", "CNY 0", "CNY 7", "CNY 9.99", "USD 8");
        return Combinators.combine(own, category).as(WalletTest::wallet);
    }

    @Provide
    Arbitrary<BrandUse> uses() {
        return Arbitraries.integers().between(0, 3).list().ofMaxSize(6).map(WalletPropertyTest::use);
    }

    private static BrandUse use(List<Integer> scores) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            ratings.add(Rating.of("brand" + i, scores.get(i)));
        }
        return new BrandUse(ratings);
    }

    @Property(tries = 100)
    void the_tallies_keep_the_laws_of_tallies(
            @ForAll @Size(max = 30) List<@From("wallets") Answer<Wallet>> wallets,
            @ForAll @Size(max = 20) List<@From("uses") BrandUse> uses) {
        TallyLaws.check(WalletTally::new, wallets);
        TallyLaws.check(BrandTally::new, uses);
    }

    @Property
    void every_wallet_is_in_a_line_or_unknown_and_what_is_spent_here_and_elsewhere_is_the_whole(
            @ForAll @Size(max = 30) List<@From("wallets") Answer<Wallet>> wallets) {
        WalletTally tally = new WalletTally();
        wallets.forEach(tally::add);
        WalletReport report = tally.result();
        long known =
                report.lines().stream().mapToLong(WalletReport.Line::customers).sum();
        assertThat(known + report.unknown()).isEqualTo(wallets.size());
        report.lines()
                .forEach(line -> assertThat(
                                line.wallet().own().plus(line.wallet().room()))
                        .isEqualTo(line.wallet().category()));
    }

    @Property
    void shares_add_up_to_the_whole_and_the_better_brand_gets_more(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10) Integer> scores) {
        List<Allocated> shares = use(scores).allocate();
        BigDecimal sum = shares.stream().map(it -> it.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        // each share is rounded to six decimals
        assertThat(sum).isCloseTo(BigDecimal.ONE, within(new BigDecimal("0.0000005").multiply(count(scores))));
        for (int i = 1; i < scores.size(); i++) {
            int better = Integer.compare(scores.get(i), scores.get(i - 1));
            int more = shares.get(i).share().compareTo(shares.get(i - 1).share());
            assertThat(Integer.signum(more)).isEqualTo(better);
        }
    }

    private static BigDecimal count(List<Integer> scores) {
        return BigDecimal.valueOf(scores.size());
    }
}
