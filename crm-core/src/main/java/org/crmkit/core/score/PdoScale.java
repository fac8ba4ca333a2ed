package org.crmkit.core.score;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.crmkit.core.check.Checks;

/**
 * Turns log-odds into points, so that every so many points double the odds.
 *
 * <p>{@code score = offset + factor · ln(odds)}, where {@code factor = pdo / ln 2} and
 * {@code offset = baseScore − factor · ln(baseOdds)} (N. Siddiqi, Credit Risk Scorecards, 2006, ch. 6).
 *
 * @param baseScore the score at the base odds
 * @param baseOdds good to one bad at the base score, above 0
 * @param pdo how many points double the odds, above 0
 */
@JsonPropertyOrder({"baseScore", "baseOdds", "pdo"})
public record PdoScale(double baseScore, double baseOdds, double pdo) implements Serializable {
    /** Checks that the scale can be computed with. */
    public PdoScale {
        Checks.that(Double.isFinite(baseScore), "The base score must be a finite number");
        Checks.that(Double.isFinite(baseOdds) && baseOdds > 0, "The base odds must be above 0");
        Checks.that(Double.isFinite(pdo) && pdo > 0, "The points that double the odds must be above 0");
    }

    /** {@return the usual scale}: 600 points at odds of 50 to 1, doubled every 20 points. */
    public static PdoScale standard() {
        return new PdoScale(600, 50, 20);
    }

    /** {@return points for one unit of log-odds} */
    public double factor() {
        return pdo / StrictMath.log(2);
    }

    /** {@return the score at even odds} */
    public double offset() {
        return baseScore - factor() * StrictMath.log(baseOdds);
    }

    /** {@return the score of log-odds, not rounded} */
    public double score(double logOdds) {
        return offset() + factor() * logOdds;
    }

    /** {@return the log-odds of a score} */
    public double logOdds(double score) {
        return (score - offset()) / factor();
    }

    /** {@return the probability of good at a score, 0 to 1} */
    public double probability(double score) {
        return 1 / (1 + StrictMath.exp(-logOdds(score)));
    }

    /** {@return what a line adds that shifts the log-odds by that much}, rounded to whole points, halves away from zero. */
    public Points points(double logOdds) {
        Checks.that(Double.isFinite(logOdds), "Log-odds must be a finite number");
        double size = Math.floor(Math.abs(logOdds) * factor() + 0.5);
        return Points.of((int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, Math.signum(logOdds) * size)));
    }
}
