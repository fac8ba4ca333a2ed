package org.crmkit.scoring.lead;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Share;

/**
 * How good told probabilities were.
 *
 * @param won how many leads were won
 * @param lost how many were lost
 * @param bins ten bins of told probabilities, from below 10 % to 90 % and above, empty ones too
 * @param brier the mean squared difference of probability and end, 0 is best (G. W. Brier, 1950), to 6 decimals; unknown without
 *     leads
 * @param logLoss the mean of {@code -ln} of the probability told for what came, 0 is best; a probability of 0 or 1 counts as half
 *     a ten-thousandth from it; to 6 decimals; unknown without leads
 * @param auc how probable it is that a won lead was told a higher probability than a lost one, ties half, 1 is best, to 6
 *     decimals; unknown unless some were won and some lost
 */
public record ChanceReport(
        long won,
        long lost,
        List<Bin> bins,
        Answer<BigDecimal> brier,
        Answer<BigDecimal> logLoss,
        Answer<BigDecimal> auc)
        implements Serializable {
    private static final int STEPS = 10_000;
    private static final int BINS = 10;
    private static final int DECIMALS = 6;
    private static final LocalizedText NOTHING = LocalizedText.of("no lead was told", "没有可评估的线索");
    private static final LocalizedText ONE_END =
            LocalizedText.of("{} leads were won and {} lost; some of each are needed", "赢单{}条，丢单{}条；两者均需有记录");
    private static final LocalizedText MEASURED = LocalizedText.of("measured on {} leads", "基于{}条线索评估");

    /** Copies the bins. */
    public ChanceReport {
        bins = List.copyOf(bins);
    }

    /**
     * One bin.
     *
     * @param leads how many leads
     * @param won how many of them were won
     * @param told their probability on average, to 6 decimals; unknown if there are none
     * @param came the share that was won; unknown if there are none
     */
    public record Bin(long leads, long won, Answer<Share> told, Answer<Share> came) implements Serializable {}

    static ChanceReport of(SortedMap<Integer, long[]> counts) {
        long won = counts.values().stream().mapToLong(both -> both[0]).sum();
        long lost = counts.values().stream().mapToLong(both -> both[1]).sum();
        return new ChanceReport(
                won,
                lost,
                bins(counts),
                won + lost == 0 ? Answer.unknown(NOTHING) : measured(brier(counts), won + lost),
                won + lost == 0 ? Answer.unknown(NOTHING) : measured(logLoss(counts), won + lost),
                won == 0 || lost == 0 ? Answer.unknown(ONE_END, won, lost) : auc(counts, won, lost));
    }

    private static List<Bin> bins(SortedMap<Integer, long[]> counts) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin * STEPS / BINS;
            int until = bin == BINS - 1 ? STEPS + 1 : from + STEPS / BINS;
            long leads = 0;
            long won = 0;
            long told = 0;
            for (Map.Entry<Integer, long[]> one : counts.subMap(from, until).entrySet()) {
                long here = one.getValue()[0] + one.getValue()[1];
                leads += here;
                won += one.getValue()[0];
                told += here * one.getKey();
            }
            bins.add(new Bin(leads, won, share(told, leads * STEPS, leads), share(won, leads, leads)));
        }
        return bins;
    }

    private static Answer<Share> share(long part, long whole, long leads) {
        return leads == 0 ? Answer.unknown(NOTHING) : Answer.yes(Share.of(part, whole), MEASURED, leads);
    }

    private static BigDecimal brier(Map<Integer, long[]> counts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, long[]> one : counts.entrySet()) {
            long off = (long) STEPS - one.getKey();
            sum = sum.add(BigDecimal.valueOf(off * off).multiply(BigDecimal.valueOf(one.getValue()[0])))
                    .add(BigDecimal.valueOf((long) one.getKey() * one.getKey())
                            .multiply(BigDecimal.valueOf(one.getValue()[1])));
        }
        return sum.movePointLeft(8);
    }

    private static BigDecimal logLoss(Map<Integer, long[]> counts) {
        double sum = 0;
        for (Map.Entry<Integer, long[]> one : counts.entrySet()) {
            double probability = Math.max(0.5, Math.min(STEPS - 0.5, one.getKey())) / STEPS;
            sum -= one.getValue()[0] * StrictMath.log(probability)
                    + one.getValue()[1] * StrictMath.log(1 - probability);
        }
        return BigDecimal.valueOf(sum);
    }

    private static Answer<BigDecimal> measured(BigDecimal sum, long leads) {
        BigDecimal mean = sum.divide(BigDecimal.valueOf(leads), DECIMALS, RoundingMode.HALF_EVEN);
        return Answer.yes(mean, MEASURED, leads);
    }

    /** {@return the share of pairs of a won and a lost lead in which the won one was told more} (H. Mann and D. Whitney, 1947). */
    private static Answer<BigDecimal> auc(SortedMap<Integer, long[]> counts, long won, long lost) {
        BigDecimal twice = BigDecimal.ZERO;
        long below = 0;
        for (long[] both : counts.values()) {
            twice = twice.add(BigDecimal.valueOf(both[0]).multiply(BigDecimal.valueOf(2 * below + both[1])));
            below += both[1];
        }
        BigDecimal pairs = BigDecimal.valueOf(won).multiply(BigDecimal.valueOf(2 * lost));
        return Answer.yes(twice.divide(pairs, DECIMALS, RoundingMode.HALF_EVEN), MEASURED, won + lost);
    }
}
