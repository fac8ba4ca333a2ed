package org.crmkit.scoring.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * How many points a signal is worth, and how fast they fade: half of them are left after each half-life.
 *
 * <p>Of a signal with {@code p} points that is {@code t} old, {@code p · 0.5^(t / halfLife)} are left (exponential decay). The
 * standard points are a convention, not a measurement. Immutable.
 *
 * <p>JSON: <code>{"formatVersion": 1, "halfLife": "PT720H", "points": {"touch.clicked": 5}}</code>
 */
@JsonPropertyOrder({"formatVersion", "halfLife", "points"})
public final class EngagementPolicy implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;
    private static final int DECIMALS = 6;
    private static final int MOST = 1_000;
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private static final LocalizedText NO_SIGNAL =
            LocalizedText.of("no touch and no interaction is on file", "档案中没有触达或互动记录");
    private static final LocalizedText NOT_RATED =
            LocalizedText.of("none of {} signals is of a kind that has points", "{}条互动记录均无对应分值");
    private static final LocalizedText RATED = LocalizedText.of("{} points are left of {} signals", "{1}条互动记录目前合计{0}分");

    private final Duration halfLife;
    private final TreeMap<String, Integer> points;

    private EngagementPolicy(Duration halfLife, Map<String, Integer> points) {
        Checks.that(
                halfLife.compareTo(Duration.ofHours(1)) >= 0 && halfLife.compareTo(LONGEST) <= 0,
                "A half-life must lie between an hour and 36,500 days, found {}",
                halfLife);
        points.forEach((kind, worth) -> {
            Checks.id(kind, "The kind of a signal");
            Checks.that(Math.abs(worth.longValue()) <= MOST, "A signal is worth at most 1,000 points, found {}", worth);
        });
        this.halfLife = halfLife;
        this.points = new TreeMap<>(points);
    }

    /** {@return a policy that gives points to no kind of signal yet} */
    public static EngagementPolicy halfLife(Duration halfLife) {
        return new EngagementPolicy(halfLife, Map.of());
    }

    /**
     * {@return 30 days; an answer weighs most, a complaint and an opt-out weigh against, and that something was sent is worth
     * nothing}
     */
    public static EngagementPolicy standard() {
        return halfLife(Duration.ofDays(30))
                .points("interaction.inbound", 20)
                .points("interaction.agreed", 15)
                .points("interaction.outbound", 5)
                .points("touch.replied", 15)
                .points("touch.inbound", 10)
                .points("touch.opted-in", 10)
                .points("touch.clicked", 5)
                .points("touch.opened", 1)
                .points("touch.delivered", 0)
                .points("touch.sent", 0)
                .points("touch.blocked", 0)
                .points("touch.other", 0)
                .points("touch.bounced-soft", 0)
                .points("touch.bounced-hard", -5)
                .points("touch.complained", -30)
                .points("touch.opted-out", -30);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static EngagementPolicy fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "halfLife", required = true) Duration halfLife,
            @JsonProperty(value = "points", required = true) Map<String, Integer> points) {
        Checks.that(
                formatVersion == FORMAT, "An engagement policy must have format version 1, found {}", formatVersion);
        return new EngagementPolicy(halfLife, points);
    }

    /**
     * {@return this policy with other points for a kind of signal}
     *
     * @param worth -1,000 to 1,000
     */
    public EngagementPolicy points(String kind, int worth) {
        Map<String, Integer> more = new TreeMap<>(points);
        more.put(kind, worth);
        return new EngagementPolicy(halfLife, more);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return after how long half of the points are left} */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING) // as text under a host's own mapper, too
    public Duration halfLife() {
        return halfLife;
    }

    /** {@return the points of each kind of signal, by kind} */
    @JsonProperty
    public Map<String, Integer> points() {
        return Collections.unmodifiableMap(points);
    }

    /**
     * {@return how much interest was shown by a moment; unknown if no signal, or none that has points, is on file by then}
     *
     * @param signals in any order; those later than the moment are not seen
     */
    public Answer<Engagement> ask(Collection<Signal> signals, AsOf asOf) {
        List<Engagement.Line> lines = new ArrayList<>();
        List<String> unrated = new ArrayList<>();
        signals.stream().filter(signal -> asOf.sees(signal.at())).sorted().forEach(signal -> {
            Integer worth = points.get(signal.kind());
            if (worth == null) {
                unrated.add(signal.kind());
            } else {
                lines.add(new Engagement.Line(signal, worth, left(signal.at(), worth, asOf.instant())));
            }
        });
        if (lines.isEmpty()) {
            return unrated.isEmpty() ? Answer.unknown(NO_SIGNAL) : Answer.unknown(NOT_RATED, unrated.size());
        }
        Engagement engagement = new Engagement(lines, unrated);
        return Answer.yes(engagement, RATED, engagement.points(), lines.size());
    }

    /** {@return the points that are left}; {@code StrictMath}, so that every machine rounds the same number. */
    private BigDecimal left(Instant at, int worth, Instant now) {
        double lives = seconds(Duration.between(at, now)) / seconds(halfLife);
        double left = worth * StrictMath.pow(0.5, lives);
        return BigDecimal.valueOf(left).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static double seconds(Duration length) {
        return length.getSeconds() + length.getNano() / 1e9;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EngagementPolicy that && halfLife.equals(that.halfLife) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return 31 * halfLife.hashCode() + points.hashCode();
    }

    /** {@return the half-life and the points} */
    @Override
    public String toString() {
        return "EngagementPolicy[" + halfLife + ", " + points() + "]";
    }
}
