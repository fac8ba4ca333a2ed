package org.crmkit.scoring.profit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.abc.AbcClass;

class ProfitPropertyTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Provide
    Arbitrary<ProfitRow> rows() {
        Arbitrary<String> customer = Arbitraries.of("a", "b", "c", "d", "e");
        Arbitrary<String> amount = Arbitraries.of("0", "5", "7.01", "20", "100", "-3", "");
        Arbitrary<String> cost = Arbitraries.of("0", "2", "3.50", "30", "USD 1");
        return Combinators.combine(customer, amount, cost, cost, cost).as(ProfitTest::row);
    }

    @Property(tries = 100)
    void the_tally_keeps_the_laws_of_tallies(@ForAll @Size(max = 30) List<@From("rows") ProfitRow> rows) {
        TallyLaws.check(ProfitTally::new, rows);
    }

    @Property
    void nobody_is_lost_and_classes_add_up_to_the_base(@ForAll @Size(max = 30) List<@From("rows") ProfitRow> rows) {
        ProfitTally tally = new ProfitTally();
        rows.forEach(tally::add);
        ProfitReport report = tally.result();
        long customers = rows.stream().map(ProfitRow::customer).distinct().count();
        assertThat(report.customers().size() + report.unknown().size()).isEqualTo((int) customers);
        Money byClass = report
                .byClass(
                        CNY,
                        id -> id.equals("a") ? Optional.empty() : Optional.of(AbcClass.values()[id.charAt(0) - 'b']))
                .stream()
                .map(it -> it.line().profit())
                .reduce(Money.zero(CNY), Money::plus);
        Money whole = report.lines().stream().map(ProfitReport.Line::profit).reduce(Money.zero(CNY), Money::plus);
        assertThat(byClass).isEqualTo(whole).isEqualTo(report.curve(CNY).total());
    }

    @Property
    void the_curve_bends_down_and_nothing_on_it_passes_the_peak(
            @ForAll @Size(max = 30) List<@LongRange(min = -500, max = 500) Long> cents) {
        WhaleCurve curve = WhaleCurve.of(
                CNY, cents.stream().map(it -> Money.ofMinor(CNY, it)).toList());
        long last = Long.MAX_VALUE;
        for (int n = 1; n <= curve.size(); n++) {
            long step = curve.cumulative().get(n).minorUnits()
                    - curve.cumulative().get(n - 1).minorUnits();
            assertThat(step).isLessThanOrEqualTo(last);
            last = step;
        }
        assertThat(curve.cumulative()).allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(curve.peak()));
        assertThat(curve.profitable() + curve.unprofitable()).isLessThanOrEqualTo(curve.size());
        assertThat(curve.total().minorUnits())
                .isEqualTo(cents.stream().mapToLong(Long::longValue).sum());
    }

    @Property
    void a_pool_is_spread_whole_each_within_a_unit_of_its_exact_part_in_any_order(
            @ForAll @LongRange(max = 1_000_000_000_000L) long pool,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 50) Long> drivers,
            @ForAll long seed) {
        Map<String, Long> byKey = new TreeMap<>();
        for (int i = 0; i < drivers.size(); i++) {
            byKey.put("k" + i, drivers.get(i));
        }
        long all = drivers.stream().mapToLong(Long::longValue).sum();
        Optional<? extends Map<String, Money>> spread =
                new CostPool(Money.ofMinor(CNY, pool)).spread(byKey).yes();
        assertThat(spread.isPresent()).isEqualTo(all > 0);
        if (spread.isEmpty()) {
            return;
        }
        assertThat(spread.get().values().stream().mapToLong(Money::minorUnits).sum())
                .isEqualTo(pool);
        spread.get()
                .forEach((key, part) -> assertThat((double) part.minorUnits())
                        .isBetween(exact(pool, byKey, key, all) - 1, exact(pool, byKey, key, all) + 1));
        assertThat(new CostPool(Money.ofMinor(CNY, pool))
                        .spread(shuffled(byKey, seed))
                        .yes())
                .isEqualTo(spread);
    }

    private static double exact(long pool, Map<String, Long> drivers, String key, long all) {
        return (double) pool * drivers.getOrDefault(key, 0L) / all;
    }

    private static Map<String, Long> shuffled(Map<String, Long> drivers, long seed) {
        List<String> keys = new ArrayList<>(drivers.keySet());
        Collections.shuffle(keys, new Random(seed));
        Map<String, Long> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, drivers.getOrDefault(key, 0L)));
        return shuffled;
    }
}
