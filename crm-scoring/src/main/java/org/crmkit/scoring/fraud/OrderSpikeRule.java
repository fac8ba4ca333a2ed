package org.crmkit.scoring.fraud;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.value.AsOf;

/**
 * Orders of one of the last days far above all that the customer ordered on a day before.
 *
 * <p>The day's orders lie more than so many robust standard deviations above the median of the days with orders before, and
 * are more than so often as large as the largest of these: a season that comes every year is no spike. The robust standard
 * deviation is 1.4826 times the median of the distances to the median (P. J. Rousseeuw and C. Croux, "Alternatives to the
 * Median Absolute Deviation", JASA 88 (1993)), and a tenth of the median at least, so that who always orders the same may
 * order a little more. Medians are rounded down to the smallest unit.
 *
 * <p>Unknown while the history has too few days with orders or reaches over too short a time.
 *
 * @param policy what a business may tune
 */
public record OrderSpikeRule(FraudPolicy policy) implements Rule<FraudProfile, FraudAlert> {
    static final String KIND = "order-spike";
    private static final BigInteger SCALE = BigInteger.valueOf(10_000);
    private static final long NORMAL = 14_826;
    private static final LocalizedText SPIKE = LocalizedText.of(
            "{} was ordered on {}, where {} is usual and {} was the most on a day before", "{1}下单{0}，此前通常每日{2}，最高{3}");
    private static final LocalizedText USUAL = LocalizedText.of(
            "{} was ordered on {}, which is not far above the usual {} and the most before, {}",
            "{1}下单{0}，未远超通常的{2}及此前最高{3}");

    /** {@return the rule with the standard policy} */
    public static OrderSpikeRule standard() {
        return new OrderSpikeRule(FraudPolicy.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("fraud.order-spike");
    }

    @Override
    public String statement() {
        return "Look at orders far above all that the customer ordered before";
    }

    @Override
    public Answer<FraudAlert> ask(FraudProfile profile, AsOf asOf) {
        return TradeHistory.compare(profile.trades(), asOf, policy, history -> ask(profile, history));
    }

    private Answer<FraudAlert> ask(FraudProfile profile, TradeHistory history) {
        long[] sorted = sorted(history.orderSums(day -> !history.isRecent(day)).values());
        Map.Entry<LocalDate, Long> largest =
                Collections.max(history.orderSums(history::isRecent).entrySet(), Map.Entry.comparingByValue());
        long ordered = largest.getValue();
        Object[] said = {
            history.money(ordered),
            largest.getKey(),
            history.money(median(sorted)),
            history.money(sorted[sorted.length - 1])
        };
        return spike(ordered, sorted)
                ? Answer.yes(new FraudAlert(KIND, profile.customer(), List.of(Reason.of(SPIKE, said))), SPIKE, said)
                : Answer.no(USUAL, said);
    }

    private boolean spike(long ordered, long[] sorted) {
        long median = median(sorted);
        long[] distances = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            distances[i] = Math.abs(sorted[i] - median);
        }
        Arrays.sort(distances);
        BigInteger spread = BigInteger.valueOf(median(distances))
                .multiply(BigInteger.valueOf(NORMAL))
                .max(BigInteger.valueOf(median).multiply(BigInteger.valueOf(SCALE.longValue() / 10)));
        BigInteger above = BigInteger.valueOf(ordered - median).multiply(SCALE);
        BigInteger most = BigInteger.valueOf(sorted[sorted.length - 1])
                .multiply(BigInteger.valueOf(policy.spikes().aboveMost()));
        return above.compareTo(spread.multiply(
                                BigInteger.valueOf(policy.spikes().deviations())))
                        > 0
                && BigInteger.valueOf(ordered).compareTo(most) > 0;
    }

    private static long median(long[] sorted) {
        return Quantiles.floor(sorted, 1, 2);
    }

    private static long[] sorted(Collection<Long> values) {
        return values.stream().mapToLong(it -> it).sorted().toArray();
    }
}
