package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** One thing to be done in a campaign: a mailing, a stand at a fair, a round of calls. */
@Value.Immutable
@JsonDeserialize(builder = CampaignItem.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "name",
    "channel",
    "plannedStart",
    "plannedEnd",
    "actualStart",
    "actualEnd",
    "plannedCost",
    "actualCost"
})
public sealed interface CampaignItem permits ImmutableCampaignItem {
    /** What is to be done. */
    String name();

    /** Over what it turns to people. */
    Optional<Channel> channel();

    /** The first day on which it is to be done. */
    Optional<LocalDate> plannedStart();

    /** The last day on which it is to be done, not before the first. */
    Optional<LocalDate> plannedEnd();

    /** The first day on which it was done. */
    Optional<LocalDate> actualStart();

    /** The last day on which it was done, not before the first. */
    Optional<LocalDate> actualEnd();

    /** What it is to cost; not negative. */
    Optional<Money> plannedCost();

    /** What it cost; not negative. */
    Optional<Money> actualCost();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; the name is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the item that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CampaignItem fromJson(Builder json) {
        return json.build();
    }

    /** Checks the name, the days and their order, and the costs. */
    @Value.Check
    default void check() {
        Checks.that(!name().isBlank(), "The name of a campaign's item must not be blank");
        Stream.of(plannedStart(), plannedEnd(), actualStart(), actualEnd())
                .flatMap(Optional::stream)
                .forEach(day -> Checks.day(day, "A day of a campaign's item"));
        inOrder("planned to end", plannedStart(), plannedEnd());
        inOrder("ended", actualStart(), actualEnd());
        Stream.of(plannedCost(), actualCost())
                .flatMap(Optional::stream)
                .forEach(cost -> Checks.that(
                        cost.signum() >= 0, "The cost of item {} must not be negative, found {}", name(), cost));
    }

    private void inOrder(String what, Optional<LocalDate> start, Optional<LocalDate> end) {
        start.ifPresent(first -> end.ifPresent(last ->
                Checks.that(!last.isBefore(first), "Item {} begins on {}, found {} on {}", name(), first, what, last)));
    }

    /** {@return the item as it was known at a moment: without days that came later and then without what it cost} */
    default CampaignItem knownAt(AsOf asOf) {
        Optional<LocalDate> start = actualStart().filter(asOf::sees);
        Optional<LocalDate> end = actualEnd().filter(asOf::sees);
        return start.equals(actualStart()) && end.equals(actualEnd())
                ? this
                : builder()
                        .from(this)
                        .actualStart(start)
                        .actualEnd(end)
                        .actualCost(Optional.empty())
                        .build();
    }

    /** Builds items of campaigns. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableCampaignItem.Builder {
        Builder() {}
    }
}
