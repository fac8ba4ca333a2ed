package org.crmkit.scoring.fraud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRushRuleTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final CustomerId ANN = CustomerId.of("ann");

    private static void add(List<Trade> trades, int ago, int orders) {
        for (int i = 0; i < orders; i++) {
            trades.add(new Trade(NOW.date().minusDays(ago), Money.parse("CNY 10")));
        }
    }

    /** An order every ten days before the last hundred days. */
    private static List<Trade> steady() {
        List<Trade> trades = new ArrayList<>();
        for (int ago = 100; ago < 200; ago += 10) {
            add(trades, ago, 1);
        }
        return trades;
    }

    private static Answer<FraudAlert> ask(List<Trade> trades) {
        return OrderRushRule.standard().ask(FraudProfile.of(ANN, trades), NOW);
    }

    private static Answer<FraudAlert> rush(int ago, int orders) {
        List<Trade> trades = steady();
        add(trades, ago, orders);
        return ask(trades);
    }

    @ParameterizedTest
    @CsvSource({"0, 8, true", "6, 8, true", "7, 8, false", "0, 7, false"})
    void a_rush_is_recent_and_hardly_chance(int ago, int orders, boolean expected) {
        assertThat(rush(ago, orders).yes().isPresent()).isEqualTo(expected);
    }

    @Test
    void a_rush_names_the_rhythm_before() {
        String because =
                "8 orders in the last 7 days, where there were 10 in 184 days before and never more than 1 in a time as long";
        Answer<FraudAlert> alert = rush(2, 8);
        assertThat(alert.because()).hasToString(because);
        assertThat(alert.because().in(Texts.CHINESE)).isEqualTo("最近7天下单8次，而此前184天共10次，同样长的时间内最多1次");
        FraudAlert raised = alert.yes().orElseThrow();
        assertThat(raised.kind()).isEqualTo("order-rush");
        assertThat(raised.customer()).isEqualTo(ANN);
        assertThat(raised.evidence()).hasSize(1).first().hasToString(because);
        assertThat(rush(2, 1).because())
                .hasToString(
                        "1 orders in the last 7 days are not far more than usual: there were 10 in 184 days before,"
                                + " and up to 1 in a time as long");
    }

    /** Of 10 + k orders, k in 7 of 191 days; the bound worked out in fractions, apart from the code. */
    @ParameterizedTest
    @CsvSource({
        "8, 1903061, true",
        "8, 1903062, false",
        "5, 1567, true",
        "5, 1568, false",
        "3, 26, true",
        "3, 27, false",
        "2, 10, false"
    })
    void what_chance_allows_follows_the_policy(int orders, int odds, boolean expected) {
        assertThat(odds(orders, odds).yes().isPresent()).isEqualTo(expected);
    }

    private static Answer<FraudAlert> odds(int orders, int odds) {
        List<Trade> trades = steady();
        add(trades, 0, orders);
        FraudPolicy policy = FraudPolicy.standard().with(new FraudPolicy.Rushes(2, odds));
        return new OrderRushRule(policy).ask(FraudProfile.of(ANN, trades), NOW);
    }

    @Test
    void a_season_of_the_own_past_is_no_rush() {
        List<Trade> trades = steady();
        add(trades, 365, 2);
        add(trades, 371, 6);
        add(trades, 372, 9);
        add(trades, 3, 30);
        assertThat(ask(trades).because()) // 372 and 371, or 371 to 365, but not all three
                .hasToString(
                        "30 orders in the last 7 days are not far more than usual: there were 27 in 366 days before, and"
                                + " up to 15 in a time as long");
        add(trades, 0, 1);
        assertThat(ask(trades)).isInstanceOf(Answer.Yes.class);
    }

    @Test
    void too_little_is_unknown_and_nothing_recent_is_no() {
        assertThat(ask(List.of()).because()).hasToString("no order and no refund is known");
        assertThat(ask(steady()).because()).hasToString("nothing was ordered in the last 7 days");
        List<Trade> fresh = new ArrayList<>();
        add(fresh, 0, 30);
        assertThat(ask(fresh)).isInstanceOf(Answer.Unknown.class);
        assertThat(ask(fresh).because())
                .hasToString("there were orders on 0 days over 0 days before, and at least 8 over 60 are needed");
        assertThat(ask(List.of(new Trade(NOW.date(), Money.parse("CNY -1")))).because())
                .hasToString("there were orders on 0 days over 0 days before, and at least 8 over 60 are needed");
        List<Trade> mixed = steady();
        mixed.add(new Trade(NOW.date(), Money.parse("USD 1")));
        assertThat(ask(mixed).because()).hasToString("orders are in several currencies, and nothing is converted");
        List<Trade> seven = new ArrayList<>(steady().subList(0, 7));
        add(seven, 0, 20);
        assertThat(ask(seven)).isInstanceOf(Answer.Unknown.class);
        List<Trade> eight = new ArrayList<>(steady().subList(0, 8));
        add(eight, 0, 20);
        assertThat(ask(eight)).isInstanceOf(Answer.Yes.class);
    }

    @Test
    void odds_and_factor_are_refused_outside_their_ranges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FraudPolicy.Rushes(0, 10))
                .withMessage("The rush factor must lie in 1..100, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FraudPolicy.Rushes(2, 9))
                .withMessage("The odds of a rush must lie in 10..1000000000, found 9");
    }
}
