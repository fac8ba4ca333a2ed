package org.crmkit.core.consent;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/**
 * How a party likes to be reached: over what, on which days of the week, at what time, and how often. It is a wish and no
 * permission; from its day on it stands in place of earlier ones for the same purpose.
 */
@Value.Immutable
@JsonDeserialize(builder = ContactPreference.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"party", "purpose", "since", "channel", "days", "times", "zone", "daysBetween", "extensions"})
public sealed interface ContactPreference permits ImmutableContactPreference {
    /** Who likes it so. */
    PartyId party();

    /** For what; for every purpose unless given. */
    @Value.Default
    default Purpose purpose() {
        return Purpose.GENERAL;
    }

    /** The day on which it was told. */
    LocalDate since();

    /** Over what. */
    Optional<Channel> channel();

    /** On which days of the week; none means any. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Set<DayOfWeek> days();

    /** In which parts of the day; none means any. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<TimeRange> times();

    /** Where the party counts its days and hours; absent if as whoever asks. */
    Optional<ZoneId> zone();

    /** How many days there should be from one message to the next, 1 to 3,650. */
    Optional<Integer> daysBetween();

    /** The host's own fields. */
    @Value.Default
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; party and since are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the preference that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ContactPreference fromJson(Builder json) {
        return json.build();
    }

    /** Checks the day and the number of days. */
    @Value.Check
    default void check() {
        Checks.day(since(), "The first day of a preference");
        daysBetween()
                .ifPresent(days -> Checks.that(
                        days >= 1 && days <= Builder.MOST_DAYS,
                        "Party {} must be left alone for 1 to 3650 days, found {}",
                        party(),
                        days));
    }

    /** {@return whether a moment is one at which the party likes to be reached, in its zone} */
    default Answer<Boolean> suits(AsOf moment) {
        ZonedDateTime there = moment.instant().atZone(zone().orElse(moment.zone()));
        LocalTime time = there.toLocalTime();
        if (!days().isEmpty() && !days().contains(there.getDayOfWeek())) {
            return Answer.no(Builder.OTHER_DAY, there.getDayOfWeek(), there.toLocalDate());
        } else if (!times().isEmpty() && times().stream().noneMatch(part -> part.contains(time))) {
            return Answer.no(Builder.OTHER_TIME, time.toString());
        }
        return Answer.yes(true, Builder.SUITS);
    }

    /** {@return the first day on which the party likes to be reached again, after it was on a day} */
    default LocalDate againAfter(LocalDate reached) {
        return reached.plusDays(daysBetween().orElse(0));
    }

    /** Builds preferences. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableContactPreference.Builder {
        private static final int MOST_DAYS = 3650;
        private static final LocalizedText OTHER_DAY =
                LocalizedText.of("not on a {}, which {} is", "{1}为{0}，不在希望联系的日子");
        private static final LocalizedText OTHER_TIME = LocalizedText.of("not at {}", "{}不在希望联系的时段");
        private static final LocalizedText SUITS = LocalizedText.of("at that time it may be", "此时合适");

        Builder() {}
    }
}
