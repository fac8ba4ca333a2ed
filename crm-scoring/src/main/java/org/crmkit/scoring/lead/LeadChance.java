package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.crmkit.core.value.Share;

/**
 * How probable it is that a lead is won, and what makes it so.
 *
 * @param start the log-odds of the team's leads as a whole, to 6 decimals
 * @param lines what each known value adds, in the policy's order, the stage last
 */
@JsonPropertyOrder({"start", "lines"})
public record LeadChance(BigDecimal start, List<Line> lines) implements Serializable {
    private static final int DECIMALS = 4;
    private static final double MOST = 700; // beyond it, e to that power is no number

    /** Copies the lines. */
    public LeadChance {
        lines = List.copyOf(lines);
    }

    /**
     * One value.
     *
     * @param field the field
     * @param value the value
     * @param won how many leads with it were won
     * @param lost how many leads with it were lost
     * @param logOdds what it adds to the log-odds, to 6 decimals; below zero, what it takes off
     */
    @JsonPropertyOrder({"field", "value", "won", "lost", "logOdds"})
    public record Line(String field, String value, long won, long lost, BigDecimal logOdds) implements Serializable {}

    /** {@return the log-odds: the start and all lines added up} */
    public BigDecimal logOdds() {
        return lines.stream().map(Line::logOdds).reduce(start, BigDecimal::add);
    }

    /** {@return the probability of the log-odds, {@code 1 / (1 + e^-logOdds)}, rounded half up to 4 decimals} */
    public Share probability() {
        double odds = Math.max(-MOST, Math.min(MOST, logOdds().doubleValue()));
        double probability = 1 / (1 + StrictMath.exp(-odds));
        return Share.of(BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
