package org.crmkit.scoring.abc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.testing.TallyLaws;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

class AbcPropertyTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Property(tries = 200)
    void the_tally_obeys_the_laws(@ForAll @Size(max = 60) List<@LongRange(min = -500, max = 500) Long> cents) {
        List<ValueTally.Value> values = new ArrayList<>();
        cents.forEach(c -> values.add(new ValueTally.Value("key" + Math.floorMod(c, 7), Money.ofMinor(CNY, c))));
        TallyLaws.check(() -> ValueTally.in(CNY), values);
    }

    @Property
    void a_brute_force_ranking_gives_the_same_classes(
            @ForAll @Size(max = 30) List<@LongRange(min = -5, max = 40) Long> cents,
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll AbcBoundary boundary) {
        AbcPolicy policy = new AbcPolicy(Share.ofPercent(Math.min(a, b)), Share.ofPercent(Math.max(a, b)), boundary);
        AbcReport report = policy.classify(totals(cents));
        for (int i = 0; i < cents.size(); i++) {
            assertThat(report.classOf(i))
                    .as("%s of %s", cents.get(i), cents)
                    .isEqualTo(oracle(cents, cents.get(i), policy));
        }
    }

    @Property
    void the_order_of_the_keys_does_not_matter(
            @ForAll @Size(max = 30) List<@LongRange(min = -5, max = 40) Long> cents, @ForAll long seed) {
        List<Long> shuffled = new ArrayList<>(cents);
        Collections.shuffle(shuffled, new Random(seed));
        AbcThresholds fitted = AbcPolicy.standard().fit(totals(cents));
        assertThat(AbcPolicy.standard().fit(totals(shuffled))).isEqualTo(fitted);
    }

    @Property
    void lines_add_up_to_the_whole(@ForAll @Size(max = 30) List<@LongRange(min = -5, max = 40) Long> cents) {
        AbcReport report = AbcPolicy.standard().classify(totals(cents));
        Money sum = Money.zero(CNY);
        for (AbcReport.Line line : report.lines()) {
            sum = sum.plus(line.value());
        }
        assertThat(sum)
                .isEqualTo(Money.ofMinor(
                        CNY, cents.stream().mapToLong(Long::longValue).sum()));
        assertThat(report.lines().stream().mapToInt(AbcReport.Line::keys).sum()).isEqualTo(cents.size());
    }

    @Property
    void the_curve_rises_and_bends_down_and_the_gini_lies_between_0_and_1(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1000) Long> cents) {
        ParetoCurve curve = ParetoCurve.of(totals(cents));
        BigDecimal last = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ONE.negate();
        for (int percent = 5; percent <= 100; percent += 5) {
            BigDecimal value = curve.valueOf(Share.ofPercent(percent)).value();
            BigDecimal rise = value.subtract(last);
            assertThat(rise).isNotNegative();
            // the rise never grows, but for two roundings to six decimals
            assertThat(step.signum() < 0 || rise.compareTo(step.add(new BigDecimal("0.000002"))) <= 0)
                    .isTrue();
            last = value;
            step = rise;
        }
        assertThat(curve.valueOf(Share.ALL)).isEqualTo(Share.ALL);
        assertThat(curve.gini()).isBetween(-1e-12, 1.0); // equal values may miss 0 by a rounding
    }

    private static ValueTotals totals(List<Long> cents) {
        ValueTally tally = ValueTally.in(CNY);
        for (int i = 0; i < cents.size(); i++) {
            tally.add("key" + i + "-" + cents.get(i), cents.get(i));
        }
        return tally.result();
    }

    /** The definition word for word: what the greater ones bring, and what they bring with the equal ones. */
    private static AbcClass oracle(List<Long> cents, long value, AbcPolicy policy) {
        if (value <= 0) {
            return AbcClass.NONE;
        }
        List<Long> ranked = cents.stream()
                .filter(c -> c > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        BigDecimal total = sum(ranked.stream().mapToLong(Long::longValue).sum());
        BigDecimal greater = sum(ranked.stream()
                .filter(c -> c > value)
                .mapToLong(Long::longValue)
                .sum());
        BigDecimal withEqual = sum(ranked.stream()
                .filter(c -> c >= value)
                .mapToLong(Long::longValue)
                .sum());
        for (AbcClass abc : List.of(AbcClass.A, AbcClass.B)) {
            BigDecimal end = total.multiply((abc == AbcClass.A ? policy.a() : policy.b()).value());
            boolean belongs = policy.boundary() == AbcBoundary.CROSSING_IS_ABOVE
                    ? greater.compareTo(end) < 0
                    : withEqual.compareTo(end) <= 0;
            if (belongs) {
                return abc;
            }
        }
        return AbcClass.C;
    }

    private static BigDecimal sum(long cents) {
        return BigDecimal.valueOf(cents);
    }
}
