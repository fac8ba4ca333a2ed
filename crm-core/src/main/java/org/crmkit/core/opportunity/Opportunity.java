package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.order.QuoteId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** A deal that may come about with a customer: what it is about, who decides, and how it went so far. */
@Value.Immutable
@JsonDeserialize(builder = Opportunity.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "customer",
    "name",
    "process",
    "kind",
    "orderType",
    "owner",
    "source",
    "campaign",
    "origins",
    "created",
    "history",
    "lines",
    "linesDriveAmount",
    "quotes",
    "recurring",
    "committee",
    "competitors",
    "description",
    "need",
    "painPoints",
    "currentSituation",
    "proposedSolution",
    "nextStep",
    "snoozes",
    "duplicateOf",
    "extensions"
})
public sealed interface Opportunity permits ImmutableOpportunity {
    /** The host's key of the opportunity. */
    OpportunityId id();

    /** Who may buy. */
    CustomerId customer();

    /** What people call it. */
    @Value.Redacted
    String name();

    /** The code of the sales process whose stages it goes through; absent if the company has one only. */
    Optional<String> process();

    /** Whether it is new business, more of it, or the same again. */
    Optional<OpportunityKind> kind();

    /** The code of the type of order that would come of it: {@code project}, {@code repeat-order}. */
    Optional<String> orderType();

    /** Who works on it. */
    Optional<EmployeeId> owner();

    /** The code of how it came: {@code trade-fair}, {@code web-site}. */
    Optional<String> source();

    /** The campaign that brought it, a reference of kind {@code campaign}. */
    Optional<Ref> campaign();

    /** What it came from: a {@code lead}, an {@code installed-product}, a {@code contract}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Ref> origins();

    /** When it was created, not after the history begins; unless given, then. */
    @Value.Default
    default Instant created() {
        return history().entries().get(0).at();
    }

    /** Its states; whatever they tell is told here only, {@link #standing} reads it. */
    Timeline<DealState> history();

    /** What the customer may buy, all in one currency; empty where only the whole is known. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<OpportunityLine> lines();

    /** Whether the amount of the last state is the sum of the lines; not unless given. */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean linesDriveAmount() {
        return false;
    }

    /** The offers that were made for it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<QuoteId> quotes();

    /** What the customer would pay again and again. */
    Optional<RecurringAmount> recurring();

    /** Who has a say in it; one of them at most is primary. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<CommitteeMember> committee();

    /** From whom else the customer may buy. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Competitor> competitors();

    /** Remarks in free text. */
    @Value.Redacted
    Optional<String> description();

    /** What the customer needs. */
    @Value.Redacted
    Optional<String> need();

    /** What hurts without it. */
    @Value.Redacted
    Optional<String> painPoints();

    /** How the customer does it now. */
    @Value.Redacted
    Optional<String> currentSituation();

    /** What is offered. */
    @Value.Redacted
    Optional<String> proposedSolution();

    /** What is to be done next. */
    Optional<NextStep> nextStep();

    /** On which days nothing happens to it, and why. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Snooze> snoozes();

    /** The opportunity that is meant as well, and is the one to go on with; never itself. */
    Optional<OpportunityId> duplicateOf();

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

    /** {@return a builder; id, customer, name and history are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the opportunity that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Opportunity fromJson(Builder json) {
        return json.build();
    }

    /** {@return how the deal stood at a moment; absent before its history begins} */
    default Optional<DealStanding> standing(AsOf asOf) {
        return DealStanding.of(created(), history(), asOf);
    }

    /** {@return the sum of the lines; absent if there are none, or one has no amount} */
    default Optional<Money> net() {
        boolean known = lines().stream().allMatch(line -> line.total().isPresent());
        return lines().stream()
                .filter(line -> known)
                .flatMap(line -> line.total().stream())
                .reduce(Money::plus);
    }

    /** {@return whom one asks first; absent if nobody was named} */
    default Optional<CommitteeMember> primary() {
        return committee().stream().filter(CommitteeMember::primary).findFirst();
    }

    /** {@return the snooze that covers a day; of several the one that ends last} */
    default Optional<Snooze> snoozed(AsOf asOf) {
        return snoozes().stream()
                .filter(snooze -> snooze.covers(asOf.date()))
                .reduce((one, other) -> other.resume().isAfter(one.resume()) ? other : one);
    }

    /**
     * {@return the opportunity as it was known at a moment; absent before its history begins}
     *
     * <p>Where later states are hidden, what describes the last one only is not known either: the lines, and how it went with
     * competitors. A next step is seen from the day on which it was agreed, a snooze from its first. The rest has no history.
     */
    default Optional<Opportunity> knownAt(AsOf asOf) {
        return history().until(asOf.instant()).map(seen -> {
            Builder known = builder().from(this);
            if (!seen.equals(history())) {
                known.history(seen)
                        .lines(List.of())
                        .linesDriveAmount(false)
                        .competitors(competitors().stream()
                                .map(Competitor::undecided)
                                .toList());
            }
            known.nextStep(nextStep().filter(step -> step.agreed().stream().allMatch(asOf::sees)));
            known.snoozes(snoozes().stream()
                    .filter(snooze -> asOf.sees(snooze.since()))
                    .toList());
            Opportunity then = known.build();
            return then.equals(this) ? this : then;
        });
    }

    /** Checks the codes, days and amounts, and that there is one primary member of the committee at most. */
    @Value.Check
    default void check() {
        OpportunityChecks.of(this);
    }

    /** Builds opportunities. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableOpportunity.Builder {
        Builder() {}
    }
}
