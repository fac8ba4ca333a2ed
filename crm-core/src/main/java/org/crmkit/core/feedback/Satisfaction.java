package org.crmkit.core.feedback;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.service.Rating;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** That a customer was asked how content it is, with a case, with a talk or altogether, and what it answered. */
@Value.Immutable
@JsonDeserialize(builder = Satisfaction.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"id", "customer", "about", "scale", "asked", "answered", "score", "comment", "extensions"})
public sealed interface Satisfaction permits ImmutableSatisfaction {
    /** The host's key of the question. */
    SatisfactionId id();

    /** Who was asked. */
    CustomerId customer();

    /** What it was about: {@code case:7}, {@code interaction:I1}; absent if it was about the company as a whole. */
    Optional<Ref> about();

    /** What was asked. */
    Rating.Scale scale();

    /** When it was asked. */
    Instant asked();

    /** When it was answered, not before it was asked; absent while it is not. */
    Optional<Instant> answered();

    /** The answer, on the scale; present exactly if it was answered. */
    Optional<Integer> score();

    /** What the customer wrote with it; only of what was answered. */
    @Value.Redacted
    Optional<String> comment();

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

    /** {@return a builder; id, customer, scale and asked are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the question that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Satisfaction fromJson(Builder json) {
        return json.build();
    }

    /** Checks the moments and their order, and that an answer has a score on the scale. */
    @Value.Check
    default void check() {
        Checks.moment(asked(), "The moment of a question");
        answered().ifPresent(at -> Checks.moment(at, "The moment of an answer"));
        boolean backwards = answered().filter(at -> at.isBefore(asked())).isPresent();
        Checks.that(
                !backwards,
                "Question {} was asked at {}, found answered before that at {}",
                id(),
                asked(),
                answered().orElse(null));
        Checks.that(
                answered().isPresent() == score().isPresent(),
                "Question {} must have a moment and a score of its answer, or neither",
                id());
        Checks.that(
                comment().isEmpty() || answered().isPresent(), "Question {} is open and must have no comment", id());
        score().ifPresent(scale()::check);
    }

    /** {@return what was answered; absent while it is not} */
    default Optional<Rating> rating() {
        return answered().flatMap(at -> score().map(score -> new Rating(at, scale(), score)));
    }

    /** {@return the question as it was known at a moment: open if it was answered later; absent if it was asked later} */
    default Optional<Satisfaction> knownAt(AsOf asOf) {
        if (!asOf.sees(asked())) {
            return Optional.empty();
        }
        boolean later = answered().isPresent() && answered().filter(asOf::sees).isEmpty();
        return Optional.of(
                later
                        ? builder()
                                .from(this)
                                .answered(Optional.empty())
                                .score(Optional.empty())
                                .comment(Optional.empty())
                                .build()
                        : this);
    }

    /** Builds questions. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableSatisfaction.Builder {
        Builder() {}
    }
}
