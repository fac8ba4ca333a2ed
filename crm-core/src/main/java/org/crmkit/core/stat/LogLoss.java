package org.crmkit.core.stat;

import java.io.Serializable;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;

/**
 * How far forecast probabilities are from what happened: the mean of {@code -ln p}, where p was forecast of what came.
 *
 * <p>It punishes what ranks well and is badly calibrated, which the area under the ROC curve does not see. A probability
 * counts as at least 1e-15 and at most 1 less that, so that one who was certain and wrong costs 34.5 and not infinitely much.
 */
public final class LogLoss implements Tally<LogLoss.Forecast, LogLoss.Loss, LogLoss> {
    private static final long serialVersionUID = 1;
    private static final double LEAST = 1e-15;

    /** probability → how often it came, how often it did not. */
    private final TreeMap<Double, long[]> forecasts = new TreeMap<>();

    /**
     * One forecast.
     *
     * @param probability that it happens, 0..1
     * @param happened whether it happened
     */
    public record Forecast(double probability, boolean happened) implements Serializable {
        /** Checks the range. */
        public Forecast {
            Checks.that(
                    probability >= 0 && probability <= 1,
                    "A probability must lie between 0 and 1, found {}",
                    probability);
            probability = probability == 0 ? 0 : probability;
        }
    }

    /**
     * The loss with what it rests on.
     *
     * @param forecasts how many forecasts there were
     * @param happened how often it happened
     * @param total the sum of all losses, in nats
     */
    public record Loss(long forecasts, long happened, double total) implements Serializable {
        /** {@return the mean loss of a forecast, 0 or above; absent if there was none} */
        public OptionalDouble mean() {
            return forecasts == 0 ? OptionalDouble.empty() : OptionalDouble.of(total / forecasts);
        }
    }

    /** Starts without forecasts. */
    public LogLoss() {}

    @Override
    public void add(Forecast forecast) {
        forecasts.computeIfAbsent(forecast.probability(), p -> new long[2])[forecast.happened() ? 0 : 1]++;
    }

    @Override
    public void merge(LogLoss other) {
        for (Map.Entry<Double, long[]> forecast : other.forecasts.entrySet()) {
            long[] mine = forecasts.computeIfAbsent(forecast.getKey(), p -> new long[2]);
            mine[0] += forecast.getValue()[0];
            mine[1] += forecast.getValue()[1];
        }
    }

    @Override
    public Loss result() {
        long all = 0;
        long happened = 0;
        double total = 0;
        for (Map.Entry<Double, long[]> forecast : forecasts.entrySet()) {
            long[] counts = forecast.getValue();
            double p = Math.min(1 - LEAST, Math.max(LEAST, forecast.getKey()));
            total -= counts[0] * StrictMath.log(p) + counts[1] * StrictMath.log1p(-p);
            happened += counts[0];
            all += counts[0] + counts[1];
        }
        return new Loss(all, happened, total);
    }
}
