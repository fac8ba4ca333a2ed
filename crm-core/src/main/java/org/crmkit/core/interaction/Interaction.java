package org.crmkit.core.interaction;

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
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** One contact between company and customer, planned or past: a talk, a visit, a message. */
@Value.Immutable
@JsonDeserialize(builder = Interaction.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "customer",
    "kind",
    "channel",
    "direction",
    "status",
    "participants",
    "regarding",
    "plannedStart",
    "plannedEnd",
    "queuedAt",
    "answeredAt",
    "abandonedAt",
    "startedAt",
    "endedAt",
    "outcome",
    "subject",
    "note",
    "extensions"
})
public sealed interface Interaction permits ImmutableInteraction {
    /** The host's key of the interaction. */
    InteractionId id();

    /** With which customer; absent while nobody knows who it is. */
    Optional<CustomerId> customer();

    /** The code of what it is for: {@code inquiry}, {@code sales-visit}, {@code complaint}. */
    String kind();

    /** Over what. */
    Channel channel();

    /** Who turned to whom; absent if that is not known or both agreed on it. */
    Optional<Direction> direction();

    /** How far it has come. */
    InteractionStatus status();

    /** Who takes part, on both sides. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Participant> participants();

    /** What it is about: an order, an opportunity, a case, a campaign. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Ref> regarding();

    /** When it is to begin. */
    Optional<Instant> plannedStart();

    /** When it is to end, not before it begins. */
    Optional<Instant> plannedEnd();

    /** When the customer began to wait for somebody. */
    Optional<Instant> queuedAt();

    /** When somebody answered, not before the waiting began. */
    Optional<Instant> answeredAt();

    /** When the customer gave up waiting, not before the waiting began; absent if somebody answered. */
    Optional<Instant> abandonedAt();

    /** When it began, or a message was sent; present if it is completed. */
    Optional<Instant> startedAt();

    /** When it ended, not before it began. */
    Optional<Instant> endedAt();

    /** The code of what came of it: {@code order-promised}, {@code no-interest}. */
    Optional<String> outcome();

    /** In a few words, what it was about. */
    @Value.Redacted
    Optional<String> subject();

    /** What was said. */
    @Value.Redacted
    Optional<String> note();

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

    /** {@return a builder; id, kind, channel and status are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the interaction that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Interaction fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes, the moments and their order, and that they agree with the status. */
    @Value.Check
    default void check() {
        Checks.id(kind(), "The kind of an interaction");
        outcome().ifPresent(code -> Checks.id(code, "The outcome of an interaction"));
        Span planned = new Span("planned to start", plannedStart(), "planned to end", plannedEnd());
        Span actual = new Span("started", startedAt(), "ended", endedAt());
        Span answer = new Span("queued", queuedAt(), "answered", answeredAt());
        Span waiting = new Span("queued", queuedAt(), "abandoned", abandonedAt());
        Span talk = new Span("answered", answeredAt(), "ended", endedAt());
        List.of(planned, actual, answer, waiting, talk).forEach(span -> span.check(id()));
        boolean answered = answeredAt().isPresent();
        boolean abandoned = abandonedAt().isPresent();
        Checks.that(!answered || !abandoned, "Interaction {} must not be both answered and abandoned", id());
        switch (status()) {
            case OPEN -> Checks.that(endedAt().isEmpty() && !abandoned, "Interaction {} is over, yet OPEN", id());
            case COMPLETED ->
                Checks.that(
                        startedAt().isPresent() && !abandoned,
                        "Interaction {} is COMPLETED and must have started and not been abandoned",
                        id());
            case MISSED -> Checks.that(!answered, "Interaction {} was answered, yet MISSED", id());
            case CANCELLED -> {}
        }
    }

    /**
     * {@return the interaction as it was known at a moment: still open if something in it happened later, and without that}
     *
     * <p>Absent if it was not planned and nothing of it had happened. When it was planned or called off is not known, so plans
     * are always seen.
     */
    default Optional<Interaction> knownAt(AsOf asOf) {
        List<Instant> moments = Stream.of(queuedAt(), answeredAt(), abandonedAt(), startedAt(), endedAt())
                .flatMap(Optional::stream)
                .toList();
        if (moments.stream().allMatch(asOf::sees)) {
            return Optional.of(this);
        }
        if (plannedStart().isEmpty() && moments.stream().noneMatch(asOf::sees)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .status(InteractionStatus.OPEN)
                .queuedAt(queuedAt().filter(asOf::sees))
                .answeredAt(answeredAt().filter(asOf::sees))
                .abandonedAt(Optional.empty())
                .startedAt(startedAt().filter(asOf::sees))
                .endedAt(Optional.empty())
                .outcome(Optional.empty())
                .note(Optional.empty())
                .build());
    }

    /** Builds interactions. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }
}
