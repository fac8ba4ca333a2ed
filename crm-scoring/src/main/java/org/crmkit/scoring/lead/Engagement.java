package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How much interest was shown, signal by signal, at a moment.
 *
 * @param lines the signals that have points, the latest first
 * @param unrated the kinds of signals to which the policy gives no points, not even zero, in alphabetical order
 */
@JsonPropertyOrder({"lines", "unrated"})
public record Engagement(
        List<Line> lines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unrated) implements Serializable {
    /** Copies the lists and puts the kinds in order. */
    public Engagement {
        lines = List.copyOf(lines);
        unrated = List.copyOf(new TreeSet<>(unrated));
    }

    /**
     * What is left of one signal.
     *
     * @param signal which
     * @param points what it was worth when it came
     * @param left what is left of that, rounded half even to 6 decimals
     */
    @JsonPropertyOrder({"signal", "points", "left"})
    public record Line(Signal signal, int points, BigDecimal left) implements Serializable {}

    /** {@return the points that are left of all signals together}: the sum of the lines, exact. */
    public BigDecimal points() {
        return lines.stream().map(Line::left).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return when the last signal of interest came, one with points above zero; absent if there was none} */
    public Optional<Instant> lastInterest() {
        return lines.stream()
                .filter(line -> line.points() > 0)
                .findFirst()
                .map(line -> line.signal().at());
    }
}
