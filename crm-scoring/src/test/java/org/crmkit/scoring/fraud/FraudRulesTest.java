package org.crmkit.scoring.fraud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Answers;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FraudRulesTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final CustomerId ANN = CustomerId.of("ann");

    private static Trade trade(int ago, String amount) {
        return new Trade(NOW.date().minusDays(ago), Money.parse(amount));
    }

    /** Orders of CNY 100 every ten days before the last hundred days, and what is added. */
    private static List<Trade> steady(Trade... more) {
        List<Trade> trades = new ArrayList<>();
        for (int ago = 100; ago < 200; ago += 10) {
            trades.add(trade(ago, "CNY 100"));
        }
        trades.addAll(List.of(more));
        return trades;
    }

    private static Answer<FraudAlert> spike(List<Trade> trades) {
        return OrderSpikeRule.standard().ask(FraudProfile.of(ANN, trades), NOW);
    }

    @ParameterizedTest
    @CsvSource({"0, CNY 200.01, true", "6, CNY 200.01, true", "7, CNY 200.01, false", "0, CNY 200, false"})
    void a_spike_is_recent_and_more_than_twice_the_most(int ago, String amount, boolean expected) {
        assertThat(spike(steady(trade(ago, amount))).yes().isPresent()).isEqualTo(expected);
    }

    @Test
    void a_spike_names_what_is_usual() {
        Answer<FraudAlert> alert = spike(steady(trade(2, "CNY 900"), trade(2, "CNY 100")));
        String because = "CNY 1,000.00 was ordered on 2026-06-28, where CNY 100.00 is usual and CNY 100.00 was the most"
                + " on a day before";
        assertThat(alert.because()).hasToString(because);
        assertThat(alert.because().in(Texts.CHINESE)).contains("下单", "此前通常每日");
        FraudAlert raised = alert.yes().orElseThrow();
        assertThat(raised.kind()).isEqualTo("order-spike");
        assertThat(raised.customer()).isEqualTo(ANN);
        assertThat(raised.evidence()).hasSize(1).first().hasToString(because);
        assertThat(spike(steady(trade(0, "CNY 150"))).because())
                .hasToString("CNY 150.00 was ordered on 2026-06-30, which is not far above the usual CNY 100.00 and the"
                        + " most before, CNY 100.00");
    }

    @Test
    void a_spread_out_history_allows_more_and_a_season_that_comes_again_is_no_spike() {
        List<Trade> wide = steady();
        for (int ago = 105; ago < 205; ago += 10) {
            wide.add(trade(ago, "CNY 40"));
        }
        assertThat(spike(wide).because()).hasToString("nothing was ordered in the last 7 days");
        wide.add(trade(1, "CNY 330"));
        assertThat(spike(wide))
                .isInstanceOf(Answer.No.class); // median 70, deviation 44.478: 70 and 6 of them are 336.868
        wide.add(trade(1, "CNY 6.86"));
        assertThat(spike(wide)).isInstanceOf(Answer.No.class);
        wide.add(trade(1, "CNY 0.01"));
        assertThat(spike(wide)).isInstanceOf(Answer.Yes.class);
        assertThat(spike(steady(trade(190, "CNY 900"), trade(1, "CNY 900")))).isInstanceOf(Answer.No.class);
    }

    @Test
    void too_little_is_unknown_and_says_why() {
        assertThat(spike(List.of()).because()).hasToString("no order and no refund is known");
        assertThat(spike(List.of(trade(-1, "CNY 1"))).because()).hasToString("no order and no refund is known");
        assertThat(spike(List.of(trade(0, "CNY 1"))).because())
                .hasToString("there were orders on 0 days over 0 days before, and at least 8 over 60 are needed");
        assertThat(spike(steady(trade(1, "USD 5"))).because())
                .hasToString("orders are in several currencies, and nothing is converted");
        List<Trade> dense = new ArrayList<>();
        for (int ago = 10; ago < 20; ago++) {
            dense.add(trade(ago, "CNY 100"));
        }
        assertThat(spike(dense).because())
                .hasToString("there were orders on 10 days over 9 days before, and at least 8 over 60 are needed");
        assertThat(spike(steady().subList(0, 8))).isInstanceOf(Answer.No.class);
        assertThat(spike(steady().subList(0, 7))).isInstanceOf(Answer.Unknown.class);
    }

    private static Answer<FraudAlert> refunds(List<Trade> trades, UsualRefunds usual) {
        return UnusualRefundsRule.standard()
                .ask(new FraudProfile(ANN, trades, Optional.empty(), Optional.of(usual)), NOW);
    }

    private static final UsualRefunds TENTH = new UsualRefunds(20, Share.ofPercent(10));

    private static List<Trade> returning(String... refunds) {
        List<Trade> trades = steady(trade(110, "CNY -30"), trade(50, "CNY 400"), trade(40, "CNY 600"));
        for (String refund : refunds) {
            trades.add(trade(30, refund));
        }
        return trades;
    }

    @Test
    void refunds_are_unusual_for_others_and_for_oneself() {
        Answer<FraudAlert> alert = refunds(returning("CNY -50", "CNY -30", "CNY -20.01"), TENTH);
        assertThat(alert.yes().orElseThrow().kind()).isEqualTo("unusual-refunds");
        assertThat(alert.because())
                .hasToString(
                        "3 refunds of CNY 100.01 on orders of CNY 1,000.00 in the last 90 days, where before it was"
                                + " CNY 30.00 on CNY 1,000.00, and 95 of 100 customers get back at most 10%");
        assertThat(alert.because().in(Texts.CHINESE)).contains("最近90天退款3笔");
        assertThat(refunds(returning("CNY -50", "CNY -30", "CNY -20"), TENTH)
                        .because()
                        .toString())
                .startsWith("3 refunds of CNY 100.00 on orders of CNY 1,000.00 in the last 90 days are not unusual");
        UsualRefunds less = new UsualRefunds(20, Share.ofPercent(1));
        assertThat(refunds(returning("CNY -30", "CNY -30", "CNY -30"), less)).isInstanceOf(Answer.No.class);
        assertThat(refunds(returning("CNY -30", "CNY -30", "CNY -30.01"), less)).isInstanceOf(Answer.Yes.class);
    }

    @Test
    void refunds_that_cannot_be_compared_are_unknown() {
        assertThat(refunds(returning("CNY -500", "CNY -500"), TENTH).because())
                .hasToString("there were 2 refunds in the last 90 days, fewer than 3");
        List<Trade> only = List.of(trade(1, "CNY -5"), trade(2, "CNY -5"), trade(3, "CNY -5"));
        assertThat(refunds(only, TENTH).because())
                .hasToString("there are 3 refunds and no order that they could be a share of");
        List<Trade> fresh = new ArrayList<>(only);
        fresh.add(trade(4, "CNY 20"));
        assertThat(refunds(fresh, TENTH).because())
                .hasToString("there were 0 orders before, and at least 8 are needed");
        UsualRefunds few = new UsualRefunds(19, Share.ofPercent(10));
        assertThat(refunds(returning("CNY -99", "CNY -99", "CNY -99"), few).because())
                .hasToString("it is not known what refunds are usual among at least 20 customers");
        assertThat(refunds(List.of(), TENTH)).isInstanceOf(Answer.Unknown.class);
    }

    private static SharedIdentities shared(String... rows) {
        IdentityTally tally = IdentityTally.of(FraudPolicy.standard());
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            tally.add(new Identity(CustomerId.of(parts[0]), parts[1], parts[2]));
        }
        return tally.result();
    }

    private static Answer<FraudAlert> identity(SharedIdentities shared) {
        FraudProfile profile = FraudProfile.of(ANN, List.of()).among(shared, TENTH);
        return SharedIdentityRule.standard().ask(profile, NOW);
    }

    @Test
    void a_shared_account_names_the_others_and_not_the_account() {
        SharedIdentities shared = shared(
                "ann bank-account DE1",
                "bob bank-account DE1",
                "cid bank-account DE2",
                "ann address x",
                "cid address x");
        Answer<FraudAlert> alert = identity(shared);
        assertThat(alert.because()).hasToString("its bank account is also that of bob");
        assertThat(alert.because().in(Texts.CHINESE)).isEqualTo("其银行账户与bob相同");
        assertThat(alert.yes().orElseThrow().evidence()).hasSize(1);
        assertThat(alert.yes().orElseThrow().name().in(Texts.CHINESE)).isEqualTo("共用身份信息");
        assertThat(new SharedIdentity("vat", List.of()).name().en()).isEqualTo("vat");
        assertThat(new Identity(ANN, "bank-account", "DE1")).hasToString("ann bank-account");
        assertThat(identity(shared("ann address x", "cid address x")).because())
                .hasToString("it shares nothing that only one should have, nor anything with more than 5");
        assertThat(identity(shared("bob address x")).because())
                .hasToString("nothing is known by which the customer could be recognised");
    }

    @Test
    void a_household_passes_more_do_not_and_a_crowd_tells_nothing() {
        assertThat(identity(shared(phones(5)))).isInstanceOf(Answer.No.class);
        assertThat(identity(shared(phones(6))).because())
                .hasToString("its phone number is also that of c1, c2, c3, c4, c5");
        assertThat(identity(shared(phones(49)))).isInstanceOf(Answer.Yes.class);
        assertThat(identity(shared(phones(50)))).isInstanceOf(Answer.No.class);
        assertThat(shared(phones(50)).crowds()).isEqualTo(1);
    }

    private static String[] phones(int customers) {
        String[] rows = new String[customers];
        for (int i = 0; i < customers; i++) {
            rows[i] = (i == 0 ? "ann" : "c" + i) + " phone 1";
        }
        return rows;
    }

    @Test
    void all_alerts_that_hold_are_raised_and_travel() {
        Answers<FraudAlert> answers = FraudRules.standard()
                .ask(
                        FraudProfile.of(ANN, steady(trade(0, "CNY 900")))
                                .among(shared("ann registration 1", "bob registration 1"), TENTH),
                        NOW);
        assertThat(answers.yes()).extracting(FraudAlert::kind).containsExactly("order-spike", "shared-identity");
        assertThat(Copies.serialized(answers)).isEqualTo(answers);
        assertThat(Copies.serialized(FraudRules.standard()).ids()).hasSize(4);
        assertThat(FraudRules.standard().rules())
                .extracting(rule -> rule.statement())
                .doesNotHaveDuplicates();
        assertThat(answers.failures()).isEmpty();
    }

    @Test
    void policies_and_parts_are_refused_outside_their_ranges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FraudPolicy.History(0, 8, 60))
                .withMessage("The recent days must lie in 1..366, found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FraudPolicy.Identities(Set.of(), 5, 5))
                .withMessage("A crowd must be more than a household of 5, found 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trade(0, "CNY 0"))
                .withMessage("A trade must be over more or less than nothing, found CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trade(0, "CNY 0.001"))
                .withMessage("CNY 0.001 must be a whole number of its currency's smallest unit: round it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FraudAlert("order-spike", ANN, List.of()))
                .withMessage("An alert of kind order-spike must have evidence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(ANN, "phone", " "))
                .withMessage("The phone of customer ann must not be blank");
    }
}
