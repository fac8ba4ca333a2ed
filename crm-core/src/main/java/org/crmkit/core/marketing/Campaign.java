package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.immutables.value.Value;

/**
 * What the company does for some time to win or keep customers. All its amounts are in one currency and none is negative.
 *
 * <p>Who is on its list, whom it reached and who answered are facts of their own, {@link CampaignMember} and {@link Touch}.
 */
@Value.Immutable
@JsonDeserialize(builder = Campaign.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "name",
    "kind",
    "status",
    "parent",
    "period",
    "items",
    "budget",
    "plannedCost",
    "actualCost",
    "expectedRevenue",
    "expectedResponses",
    "segment",
    "controlShare",
    "controlGroup",
    "owner",
    "extensions"
})
public sealed interface Campaign permits ImmutableCampaign {
    /** The host's key of the campaign. */
    CampaignId id();

    /** What people call it. */
    String name();

    /** In what way it turns to people; absent if that is not known. */
    Optional<CampaignKind> kind();

    /** Where it stood when; absent if that is not known. */
    Optional<Timeline<CampaignStatus>> status();

    /** The campaign that it is a part of; never itself. */
    Optional<CampaignId> parent();

    /** The days on which it runs; always unless given. */
    @Value.Default
    default DateRange period() {
        return DateRange.ALWAYS;
    }

    /** What is to be done in it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<CampaignItem> items();

    /** How much it may cost. */
    Optional<Money> budget();

    /** What it is to cost. */
    Optional<Money> plannedCost();

    /** What it cost so far, as it was told last; {@link #cost} where it is told by item. */
    Optional<Money> actualCost();

    /** What it is to bring. */
    Optional<Money> expectedRevenue();

    /** How many responses it is to bring; not negative. */
    Optional<Long> expectedResponses();

    /** The code of the segment that it is for. */
    Optional<String> segment();

    /** What share of those it is for is left alone to compare with; absent if they are named. */
    Optional<Share> controlShare();

    /** Who is left alone to compare with, where they are named here and not by the role of members; none twice. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PartyId> controlGroup();

    /** Who is in charge of it. */
    Optional<EmployeeId> owner();

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

    /** {@return a builder; id and name are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the campaign that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Campaign fromJson(Builder json) {
        return json.build();
    }

    /** {@return a reference to it: {@code campaign:spring}} */
    default Ref ref() {
        return Ref.of("campaign", id().value());
    }

    /** {@return what it cost: as told of the whole, else the sum of what is told of items; absent if nothing is} */
    default Optional<Money> cost() {
        return actualCost()
                .or(() -> items().stream()
                        .flatMap(item -> item.actualCost().stream())
                        .reduce(Money::plus));
    }

    /**
     * {@return the campaign as it was known at a moment; absent before its first status}
     *
     * <p>What it cost has no day: it is left out if anything else of the campaign came later.
     */
    default Optional<Campaign> knownAt(AsOf asOf) {
        Optional<Timeline<CampaignStatus>> seen = status().flatMap(timeline -> timeline.until(asOf.instant()));
        if (seen.isEmpty() && status().isPresent()) {
            return Optional.empty();
        }
        List<CampaignItem> then =
                items().stream().map(item -> item.knownAt(asOf)).toList();
        boolean same = seen.equals(status()) && then.equals(items());
        return Optional.of(
                same
                        ? this
                        : builder()
                                .from(this)
                                .status(seen)
                                .items(then)
                                .actualCost(Optional.empty())
                                .build());
    }

    /** Checks the words, the amounts, and that it is no part of itself and names its control group in one way. */
    @Value.Check
    default void check() {
        Checks.that(!name().isBlank(), "The name of campaign {} must not be blank", id());
        segment().ifPresent(code -> Checks.id(code, "The segment of a campaign"));
        Checks.that(!parent().equals(Optional.of(id())), "Campaign {} cannot be a part of itself", id());
        long responses = expectedResponses().orElse(0L);
        Checks.that(responses >= 0, "Campaign {} cannot expect {} responses", id(), responses);
        checkControl();
        checkAmounts();
    }

    private void checkControl() {
        Checks.that(
                controlShare().isEmpty() || controlGroup().isEmpty(),
                "Campaign {} must have its control group as a share or by name, found both {} and {} parties",
                id(),
                controlShare().orElse(Share.NONE),
                controlGroup().size());
        Checks.that(
                controlGroup().stream().distinct().count() == controlGroup().size(),
                "Campaign {} names a party of its control group twice",
                id());
    }

    private void checkAmounts() {
        List<Money> amounts = Stream.concat(
                        Stream.of(budget(), plannedCost(), actualCost(), expectedRevenue()),
                        items().stream().flatMap(item -> Stream.of(item.plannedCost(), item.actualCost())))
                .flatMap(Optional::stream)
                .toList();
        amounts.forEach(amount -> {
            Checks.that(amount.signum() >= 0, "An amount of campaign {} must not be negative, found {}", id(), amount);
            Money first = amounts.get(0);
            Checks.that(
                    amount.currency().equals(first.currency()),
                    "Campaign {} must be in one currency, found {} and {}",
                    id(),
                    first,
                    amount);
        });
    }

    /** Builds campaigns. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
