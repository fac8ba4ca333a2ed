package org.crmkit.core.opportunity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.PartyId;
import org.immutables.value.Value;

/** Somebody else from whom the customer may buy instead. */
@Value.Immutable
@JsonDeserialize(builder = Competitor.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"party", "name", "strengths", "weaknesses", "outcome"})
public sealed interface Competitor permits ImmutableCompetitor {
    /** How it went with a competitor in the end. */
    enum Outcome {
        /** The competitor is out. */
        BEATEN,
        /** The competitor got the deal. */
        LOST_TO
    }

    /** Which party it is, where it is one that is known. */
    Optional<PartyId> party();

    /** What it is called; present if there is no party. */
    Optional<String> name();

    /** What it is better at. */
    @Value.Redacted
    Optional<String> strengths();

    /** What it is worse at. */
    @Value.Redacted
    Optional<String> weaknesses();

    /** How it went; absent while that is open. */
    Optional<Outcome> outcome();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; a party or a name is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the competitor that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Competitor fromJson(Builder json) {
        return json.build();
    }

    /** {@return the key of the party or else the name} */
    default String who() {
        return party().map(PartyId::value).or(this::name).orElseThrow();
    }

    /** {@return the competitor before anybody knew how it would go} */
    default Competitor undecided() {
        return outcome().isEmpty()
                ? this
                : builder().from(this).outcome(Optional.empty()).build();
    }

    /** Checks that it has a key or a name. */
    @Value.Check
    default void check() {
        name().ifPresent(name -> Checks.id(name, "The name of a competitor"));
        Checks.that(party().isPresent() || name().isPresent(), "A competitor must be a party or have a name");
    }

    /** Builds competitors. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableCompetitor.Builder {
        Builder() {}
    }
}
