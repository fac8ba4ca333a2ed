package org.crmkit.scoring.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;

class WorthPropertyTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final CustomerId C1 = CustomerId.of("C1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AsOf NOW = Facts.endOf("2026-03-02");

    private static CustomerValue value(long current, long potential) {
        return CustomerValue.builder()
                .asOf(DAY)
                .actual(Money.ofMinor(CNY, current))
                .potential(Money.ofMinor(CNY, potential))
                .build();
    }

    private static WorthThresholds thresholds(long at, long margin) {
        ValueCut cut = ValueCut.of(Money.ofMinor(CNY, at), Money.ofMinor(CNY, margin));
        return WorthThresholds.of(cut, cut);
    }

    @Provide
    Arbitrary<CustomerValue> values() {
        Arbitrary<Optional<Long>> amount = Arbitraries.longs().between(-20, 60).optional(0.8);
        return Combinators.combine(amount, amount, Arbitraries.of("CNY", "CNY", "CNY", "USD"))
                .as((current, potential, code) -> CustomerValue.builder()
                        .asOf(DAY)
                        .actual(current.map(units -> Money.ofMinor(Money.currency(code), units)))
                        .potential(potential.map(units -> Money.ofMinor(Money.currency(code), units)))
                        .build());
    }

    /** No flapping: noise that spans less than twice the margin moves a customer at most once on each axis. */
    @Property
    void noise_smaller_than_the_margin_moves_a_customer_at_most_once(
            @ForAll @LongRange(min = -50, max = 50) long centre,
            @ForAll @LongRange(max = 20) long margin,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = -1000, max = 1000) Long> noise) {
        WorthThresholds thresholds = thresholds(10, margin);
        WorthClass at = WorthClass.UNKNOWN;
        int moves = 0;
        for (long step : noise) {
            long current = centre + (margin == 0 ? 0 : step % margin);
            WorthClass next = thresholds.place(C1, value(current, 0), at).worth();
            moves += at != WorthClass.UNKNOWN && at != next ? 1 : 0;
            at = next;
        }
        assertThat(moves).isLessThanOrEqualTo(1);
    }

    @Property
    void around_the_threshold_itself_it_never_moves(
            @ForAll @LongRange(min = 1, max = 20) long margin,
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1000) Long> noise) {
        WorthThresholds thresholds = thresholds(10, margin);
        WorthClass start = thresholds
                .place(C1, value(10 - margin + noise.get(0) % (2 * margin), 0), WorthClass.UNKNOWN)
                .worth();
        WorthClass at = start;
        for (long step : noise) {
            at = thresholds
                    .place(C1, value(10 - margin + step % (2 * margin), 0), at)
                    .worth();
            assertThat(at).isEqualTo(start);
        }
    }

    @Property
    void placing_again_changes_nothing_and_a_margin_of_nothing_is_no_memory(
            @ForAll("values") CustomerValue value,
            @ForAll WorthClass before,
            @ForAll @LongRange(max = 20) long margin) {
        WorthThresholds thresholds = thresholds(10, margin);
        Worth once = thresholds.place(C1, value, before);
        assertThat(thresholds.place(C1, value, before)).isEqualTo(once);
        assertThat(thresholds.place(C1, value, once.worth()).worth()).isEqualTo(once.worth());
        assertThat(thresholds(10, 0).place(C1, value, before).worth())
                .isEqualTo(
                        thresholds(10, 0).place(C1, value, WorthClass.UNKNOWN).worth());
        assertThat(once.because().toString()).isNotBlank();
        boolean known = value.actual().isPresent()
                && value.potential().isPresent()
                && value.actual().orElseThrow().currency().equals(CNY);
        assertThat(once.worth() != WorthClass.UNKNOWN).isEqualTo(known);
    }

    @Property
    void more_value_never_moves_a_customer_down(
            @ForAll @LongRange(min = -50, max = 50) long current,
            @ForAll @LongRange(min = -50, max = 50) long potential,
            @ForAll @LongRange(max = 50) long more,
            @ForAll WorthClass before) {
        WorthThresholds thresholds = thresholds(10, 5);
        WorthClass less =
                thresholds.place(C1, value(current, potential), before).worth();
        WorthClass richer =
                thresholds.place(C1, value(current + more, potential), before).worth();
        assertThat(richer.currentIsHigh() || !less.currentIsHigh()).isTrue();
        assertThat(richer.potentialIsHigh()).isEqualTo(less.potentialIsHigh());
    }

    @Property
    void the_class_that_was_kept_says_the_same_as_the_one_given(
            @ForAll("values") CustomerValue then, @ForAll("values") CustomerValue now) {
        WorthThresholds thresholds = thresholds(10, 5);
        Customer.Builder customer = Customer.builder().id(C1).party(PartyId.of("P"));
        Worth first = thresholds.place(customer.value(then).build(), NOW);
        Customer kept =
                customer.value(now).addClassification(first.classification(DAY)).build();
        assertThat(thresholds.place(kept, NOW)).isEqualTo(thresholds.place(C1, now, first.worth()));
    }

    @Property(tries = 100)
    void the_tally_keeps_the_laws_of_tallies_and_loses_nobody(
            @ForAll @Size(max = 40) List<@From("values") CustomerValue> values) {
        List<Worth> placed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            placed.add(thresholds(10, 5).place(CustomerId.of("C" + i), values.get(i), WorthClass.values()[i % 5]));
        }
        TallyLaws.check(() -> WorthTally.in(CNY), placed);
        WorthTally tally = WorthTally.in(CNY);
        placed.forEach(tally::add);
        WorthReport report = tally.result();
        assertThat(report.customers()).isEqualTo(values.size());
        assertThat(report.lines().stream().map(WorthReport.Line::current).reduce(Money.zero(CNY), Money::plus))
                .isEqualTo(values.stream()
                        .flatMap(value -> value.actual().stream())
                        .filter(amount -> amount.currency().equals(CNY))
                        .reduce(Money.zero(CNY), Money::plus));
    }

    @Property
    void the_order_of_customers_does_not_matter_to_the_fit_and_no_more_than_the_share_lies_below(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = -50, max = 500) Long> amounts,
            @ForAll @LongRange(max = 100) long percent,
            @ForAll long seed) {
        List<CustomerValue> values = new ArrayList<>();
        amounts.forEach(amount -> values.add(value(amount, amount)));
        Share share = Share.ofPercent((int) percent);
        WorthPolicy policy = new WorthPolicy(share, share, Share.ofPercent(10));
        WorthThresholds fitted = policy.fit(CNY, values, NOW);
        long below = values.stream()
                .filter(value -> !fitted.current().high(value.actual().orElseThrow()))
                .count();
        BigDecimal place = share.value().multiply(BigDecimal.valueOf(amounts.size() - 1)); // of the quantile, from 0
        assertThat(BigDecimal.valueOf(below - 1)).isLessThanOrEqualTo(place);
        Collections.shuffle(values, new Random(seed));
        assertThat(policy.fit(CNY, values, NOW)).isEqualTo(fitted);
    }
}
