package org.crmkit.scoring.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;

class FraudPropertyTest {
    private static final AsOf NOW = Facts.endOf("2026-06-30");
    private static final FraudPolicy POLICY = FraudPolicy.standard();

    @Provide
    Arbitrary<Identity> identities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("phone", "registration"),
                        Arbitraries.integers().between(0, 4))
                .as((customer, kind, value) -> new Identity(CustomerId.of("c" + customer), kind, "v" + value));
    }

    @Provide
    Arbitrary<List<Trade>> trades() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 200),
                        Arbitraries.longs().between(-300, 900).filter(cents -> cents != 0))
                .as((ago, cents) ->
                        new Trade(NOW.date().minusDays(ago), Money.ofMinor(Currency.getInstance("CNY"), cents)))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 100)
    void identities_keep_the_laws_of_tallies(@ForAll @Size(max = 40) List<@From("identities") Identity> identities) {
        TallyLaws.check(() -> IdentityTally.of(POLICY), identities);
    }

    @Property(tries = 100)
    void sharing_is_mutual(@ForAll @Size(max = 40) List<@From("identities") Identity> identities) {
        IdentityTally tally = IdentityTally.of(POLICY);
        identities.forEach(tally::add);
        SharedIdentities shared = tally.result();
        shared.byCustomer()
                .forEach((customer, own) -> own.forEach(it -> it.others().forEach(other -> {
                    assertThat(other).isNotEqualTo(customer);
                    assertThat(shared.of(other).orElseThrow())
                            .anyMatch(back -> back.kind().equals(it.kind())
                                    && back.others().contains(customer));
                })));
    }

    @Property(tries = 60)
    void refunds_keep_the_laws_of_tallies(@ForAll @Size(max = 12) List<@From("trades") List<Trade>> customers) {
        List<FraudProfile> profiles = customers.stream()
                .map(trades -> FraudProfile.of(CustomerId.of("c"), trades))
                .toList();
        TallyLaws.check(() -> RefundTally.of(POLICY, NOW), profiles);
    }

    @Property
    void no_rule_sees_the_future_nor_the_order_of_what_it_is_given(@ForAll @From("trades") List<Trade> trades) {
        FraudProfile profile = profile(trades);
        List<Trade> past =
                new ArrayList<>(trades.stream().filter(it -> NOW.sees(it.day())).toList());
        Collections.shuffle(past, new Random(7));
        assertThat(FraudRules.standard().ask(profile(past), NOW))
                .isEqualTo(FraudRules.standard().ask(profile, NOW));
        assertThat(FraudRules.standard().ask(profile, NOW).failures()).isEmpty();
    }

    @Property
    void scaling_of_money_changes_no_rush(
            @ForAll @From("trades") List<Trade> trades, @ForAll @IntRange(min = 1, max = 1000) int times) {
        List<Trade> scaled = trades.stream()
                .map(it -> new Trade(
                        it.day(),
                        Money.ofMinor(it.amount().currency(), it.amount().minorUnits() * times)))
                .toList();
        assertThat(OrderRushRule.standard().ask(profile(scaled), NOW))
                .isEqualTo(OrderRushRule.standard().ask(profile(trades), NOW));
    }

    @Property
    void a_rush_stays_one_with_more_orders_and_needs_more_than_the_past_ever_had(
            @ForAll @From("trades") List<Trade> trades, @ForAll @IntRange(max = 30) int more) {
        List<Trade> rushed = new ArrayList<>(trades);
        rushed.addAll(Collections.nCopies(more, new Trade(NOW.date(), Money.parse("CNY 1"))));
        if (OrderRushRule.standard().ask(profile(trades), NOW) instanceof Answer.Yes) {
            assertThat(OrderRushRule.standard().ask(profile(rushed), NOW)).isInstanceOf(Answer.Yes.class);
        }
        List<Trade> seen = new ArrayList<>(rushed);
        rushed.stream()
                .filter(it -> NOW.sees(it.day()))
                .forEach(it ->
                        seen.add(new Trade(it.day().minusDays(POLICY.history().recentDays()), it.amount())));
        assertThat(OrderRushRule.standard().ask(profile(seen), NOW)).isNotInstanceOf(Answer.Yes.class);
    }

    private static FraudProfile profile(List<Trade> trades) {
        return FraudProfile.of(CustomerId.of("ann"), trades)
                .among(IdentityTally.of(POLICY).result(), new UsualRefunds(20, Share.ofPercent(10)));
    }
}
