package org.crmkit.core.stat;

import java.io.Serializable;
import org.crmkit.core.check.Checks;

/**
 * A rate with the range in which the true rate lies in 95 of 100 cases: the score interval without continuity correction.
 *
 * <p>Source: E. B. Wilson, "Probable Inference", JASA 22 (1927); method 3 of R. G. Newcombe, "Two-sided confidence
 * intervals for the single proportion", Statistics in Medicine 17 (1998).
 *
 * @param rate hits / trials, 0..1
 * @param low lower end, 0..1
 * @param high upper end, 0..1
 */
public record Wilson(double rate, double low, double high) implements Serializable {
    private static final double Z95 = 1.959963984540054;

    /**
     * {@return the rate of hits with its 95 % interval}
     *
     * @throws IllegalArgumentException if there were no trials or more hits than trials
     */
    public static Wilson of(long hits, long trials) {
        Checks.that(
                trials > 0 && hits >= 0 && hits <= trials,
                "A rate needs at least one trial and at most as many hits, found {} of {}",
                hits,
                trials);
        double n = trials;
        double p = hits / n;
        double z2 = Z95 * Z95;
        double centre = (2 * n * p + z2) / (2 * (n + z2));
        double half = Z95 * Math.sqrt(z2 + 4 * n * p * (1 - p)) / (2 * (n + z2));
        return new Wilson(p, hits == 0 ? 0 : centre - half, hits == trials ? 1 : centre + half);
    }
}
