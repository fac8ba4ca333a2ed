package org.crmkit.scoring.rfm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;

/**
 * Scores from one to another, both included, written {@code 3-5}, or {@code 5} if it is one.
 *
 * @param from the lowest, at least 1
 * @param to the highest
 */
public record ScoreRange(int from, int to) implements Serializable {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");

    /** Checks the order. */
    public ScoreRange {
        Checks.that(from >= 1 && from <= to, "Scores must go up from 1 at least, found {} to {}", from, to);
    }

    /** {@return the range that a text names} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScoreRange parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        Checks.that(matcher.matches(), "Scores must read like 3-5 or 5, found '{}'", text);
        int from = Integer.parseInt(matcher.group(1));
        return new ScoreRange(from, matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2)));
    }

    /** {@return whether the score lies in the range} */
    public boolean contains(int score) {
        return score >= from && score <= to;
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
