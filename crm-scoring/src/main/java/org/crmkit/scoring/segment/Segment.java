package org.crmkit.scoring.segment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.check.Worded;

/**
 * A named part of the subjects; who is in it, a rule says.
 *
 * @param code a short name for programs
 * @param name the name for people
 */
@JsonPropertyOrder({"code", "name"})
public record Segment(String code, LocalizedText name) implements Worded, Comparable<Segment> {
    private static final Comparator<Segment> ORDER = Comparator.comparing(Segment::code)
            .thenComparing(segment -> segment.name().en())
            .thenComparing(segment -> segment.name().in(Texts.CHINESE));

    /** Checks the code. */
    public Segment {
        Checks.id(code, "The code of a segment");
    }

    /** {@return a segment with its name in English and Chinese} */
    public static Segment of(String code, String en, String zh) {
        return new Segment(code, LocalizedText.of(en, zh));
    }

    /**
     * {@return the segments by code, as a pack of rules asks for them: {@code pack.rules(attributes, Segment.named(all))}}
     *
     * @throws IllegalArgumentException if two have one code
     */
    public static Function<String, Optional<Segment>> named(Collection<Segment> segments) {
        Map<String, Segment> byCode = new LinkedHashMap<>();
        for (Segment segment : segments) {
            Checks.that(
                    byCode.put(segment.code, segment) == null,
                    "Each segment must have its own code, found {} twice",
                    segment.code);
        }
        return code -> Optional.ofNullable(byCode.get(code));
    }

    @Override
    public LocalizedText words() {
        return name;
    }

    /** {@return the order of the codes, and of the names where they are equal} */
    @Override
    public int compareTo(Segment other) {
        return ORDER.compare(this, other);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
