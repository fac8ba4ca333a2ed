package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.interaction.Direction;
import org.crmkit.core.interaction.InteractionId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * One contact in a campaign: a letter sent, a mail opened, a stand visited. What was said, and by whom, is told by the
 * interaction that it may be a part of.
 */
@Value.Immutable
@JsonDeserialize(builder = Touch.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"campaign", "party", "lead", "channel", "at", "direction", "outcome", "interaction", "extensions"})
public sealed interface Touch extends CampaignEntry permits ImmutableTouch {
    /**
     * What became of it.
     *
     * @param category what the library switches on
     * @param code the host's own word for it, kept as it is: text of 1 to 200 characters
     */
    @JsonPropertyOrder({"category", "code"})
    record Outcome(
            @JsonProperty(required = true) Category category,
            @JsonProperty(required = true) String code) {
        /** Which kind of outcome a host's code is of. */
        public enum Category {
            /** It went out; whether it arrived is not known. */
            SENT,
            /** It arrived, or somebody was spoken to. */
            DELIVERED,
            /** It was opened. */
            OPENED,
            /** A link in it was followed. */
            CLICKED,
            /** It was answered. */
            REPLIED,
            /** It came back for good: the address does not exist. */
            BOUNCED_HARD,
            /** It came back this time: the mailbox was full, nobody was there. */
            BOUNCED_SOFT,
            /** It was not let out. */
            BLOCKED,
            /** It was reported as unwanted. */
            COMPLAINED,
            /** It led to no more being wanted. */
            OPTED_OUT,
            /** It led to more being wanted. */
            OPTED_IN,
            /** None of these. */
            OTHER
        }

        /** Checks the code. */
        public Outcome {
            Checks.id(code, "The code of a touch's outcome");
        }

        /** {@return an outcome with the host's own word for it} */
        public static Outcome of(Category category, String code) {
            return new Outcome(category, code);
        }
    }

    /** The campaign. */
    @Override
    CampaignId campaign();

    /** With whom; absent of a lead that is no party yet. */
    @Override
    Optional<PartyId> party();

    /** With which lead, {@code lead:4711}; present exactly if the party is not. */
    @Override
    Optional<Ref> lead();

    /** Over what. */
    Channel channel();

    /** When. */
    Instant at();

    /** Who turned to whom. */
    Direction direction();

    /** What became of it. */
    Outcome outcome();

    /** The interaction that it is a part of. */
    Optional<InteractionId> interaction();

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

    /** {@return a builder; campaign, channel, at, direction, outcome and either party or lead are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the touch that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Touch fromJson(Builder json) {
        return json.build();
    }

    /** {@return whether the company turned to somebody and it was let out} */
    default boolean reached() {
        return direction() == Direction.OUTBOUND && outcome().category() != Outcome.Category.BLOCKED;
    }

    /** {@return the touch; absent before it happened} */
    @Override
    default Optional<Touch> knownAt(AsOf asOf) {
        return asOf.sees(at()) ? Optional.of(this) : Optional.empty();
    }

    /** Checks who it is and the moment. */
    @Value.Check
    default void check() {
        Addressee.check(this, "touch");
        Checks.moment(at(), "The moment of a touch");
    }

    /** Builds touches. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableTouch.Builder {
        Builder() {}
    }
}
