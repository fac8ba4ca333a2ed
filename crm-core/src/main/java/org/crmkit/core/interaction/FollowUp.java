package org.crmkit.core.interaction;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/** Something that somebody has to do for a customer by a day, because of a talk or of what was done before. */
@Value.Immutable
@JsonDeserialize(builder = FollowUp.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "customer",
    "employee",
    "agreed",
    "due",
    "done",
    "result",
    "subject",
    "nextStep",
    "interaction",
    "previous",
    "extensions"
})
public sealed interface FollowUp permits ImmutableFollowUp {
    /** The host's key of the follow-up. */
    FollowUpId id();

    /** For which customer. */
    CustomerId customer();

    /** Who has to do it. */
    EmployeeId employee();

    /** The day on which it was agreed, not after the day it is due. */
    Optional<LocalDate> agreed();

    /** The last day on which it is in time. */
    LocalDate due();

    /** The day on which it was done or dropped; absent while it is open. */
    Optional<LocalDate> done();

    /** The code of what came of it: {@code dropped}, {@code offer-sent}; only of what is done. */
    Optional<String> result();

    /** What has to be done. */
    @Value.Redacted
    Optional<String> subject();

    /** What should come next. */
    @Value.Redacted
    Optional<String> nextStep();

    /** The interaction that led to it. */
    Optional<InteractionId> interaction();

    /** The follow-up that led to it; never itself. */
    Optional<FollowUpId> previous();

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

    /** {@return a builder; id, customer, employee and due are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the follow-up that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FollowUp fromJson(Builder json) {
        return json.build();
    }

    /** Checks the days and their order, and that an open one has no result and none leads to itself. */
    @Value.Check
    default void check() {
        Checks.day(due(), "The day on which a follow-up is due");
        agreed().ifPresent(day -> {
            Checks.day(day, "The day on which a follow-up was agreed");
            Checks.that(!day.isAfter(due()), "Follow-up {} must be due on or after {}, found {}", id(), day, due());
        });
        done().ifPresent(day -> {
            Checks.day(day, "The day on which a follow-up was done");
            LocalDate first = agreed().orElse(day);
            Checks.that(!day.isBefore(first), "Follow-up {} was agreed on {}, found done on {}", id(), first, day);
        });
        result().ifPresent(code -> Checks.id(code, "The result of a follow-up"));
        Checks.that(result().isEmpty() || done().isPresent(), "Follow-up {} is open and must have no result", id());
        Checks.that(previous().filter(id()::equals).isEmpty(), "Follow-up {} must not lead to itself", id());
    }

    /** {@return whether it was still open at a moment, as far as was known then} */
    default boolean open(AsOf asOf) {
        return done().filter(asOf::sees).isEmpty();
    }

    /** {@return whether it was open at a moment and the day on which it was due was over} */
    default boolean overdue(AsOf asOf) {
        return open(asOf) && due().isBefore(asOf.date());
    }

    /** {@return the follow-up as it was known at a moment: open if it was done later; absent if it was agreed later} */
    default Optional<FollowUp> knownAt(AsOf asOf) {
        if (agreed().isPresent() && !asOf.sees(agreed().get())) {
            return Optional.empty();
        }
        return Optional.of(
                done().isPresent() && open(asOf)
                        ? builder()
                                .from(this)
                                .done(Optional.empty())
                                .result(Optional.empty())
                                .nextStep(Optional.empty())
                                .build()
                        : this);
    }

    /** Builds follow-ups. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableFollowUp.Builder {
        Builder() {}
    }
}
