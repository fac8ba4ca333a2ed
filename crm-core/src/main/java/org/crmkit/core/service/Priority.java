package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;

/**
 * How soon something has to be done, in comparison with the rest; the most urgent comes first. A host adds its own.
 *
 * @param rank its place, 1 to 99: 1 is the most urgent
 * @param code the host's word for it: text of 1 to 200 characters
 */
@JsonPropertyOrder({"rank", "code"})
public record Priority(
        @JsonProperty(required = true) int rank,
        @JsonProperty(required = true) String code) implements Comparable<Priority>, Worded {
    /** At once: {@code critical}. */
    public static final Priority CRITICAL = new Priority(1, "critical");

    /** Before the ordinary: {@code high}. */
    public static final Priority HIGH = new Priority(2, "high");

    /** The ordinary: {@code medium}. */
    public static final Priority MEDIUM = new Priority(3, "medium");

    /** When there is time: {@code low}. */
    public static final Priority LOW = new Priority(4, "low");

    private static final int LAST = 99;
    private static final Comparator<Priority> ORDER =
            Comparator.comparingInt(Priority::rank).thenComparing(Priority::code);
    private static final Map<Priority, LocalizedText> WORDS = Map.of(
            CRITICAL, LocalizedText.of("critical", "紧急"),
            HIGH, LocalizedText.of("high", "高"),
            MEDIUM, LocalizedText.of("medium", "中"),
            LOW, LocalizedText.of("low", "低"));

    /** Checks rank and code. */
    public Priority {
        Checks.that(rank >= 1 && rank <= LAST, "The rank of a priority must lie in 1..99, found {}", rank);
        Checks.id(code, "The code of a priority");
    }

    /** {@return a priority of a host} */
    public static Priority of(int rank, String code) {
        return new Priority(rank, code);
    }

    /** {@return the four that have a name here, the most urgent first} */
    public static List<Priority> standard() {
        return List.of(CRITICAL, HIGH, MEDIUM, LOW);
    }

    /** {@return its name in English and Chinese; its code if it is a host's own} */
    @Override
    public LocalizedText words() {
        return WORDS.getOrDefault(this, LocalizedText.of(code));
    }

    @Override
    public int compareTo(Priority other) {
        return ORDER.compare(this, other);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
