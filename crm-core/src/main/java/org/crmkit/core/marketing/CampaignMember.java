package org.crmkit.core.marketing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** Somebody on the list of a campaign, and what they answered. */
@Value.Immutable
@JsonDeserialize(builder = CampaignMember.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"campaign", "party", "lead", "role", "added", "status", "responses", "suppressed", "extensions"})
public sealed interface CampaignMember extends CampaignEntry permits ImmutableCampaignMember {
    /** As what somebody is on the list. */
    enum ListRole {
        /** To be reached. */
        TARGET,
        /** To be left alone, to compare with. */
        CONTROL,
        /** One of the company's own, who checks what the others get; counted in no rate. */
        SEED
    }

    /**
     * An answer.
     *
     * @param at when it came
     * @param category what the library switches on
     * @param code the host's own word for it: text of 1 to 200 characters such as {@code interested}
     */
    @JsonPropertyOrder({"at", "category", "code"})
    record Response(
            @JsonProperty(required = true) Instant at,
            @JsonProperty(required = true) Category category,
            @JsonProperty(required = true) String code) {
        /** Which kind of answer a host's code is of. */
        public enum Category {
            /** In favour: interested, registered, ordered. */
            POSITIVE,
            /** Against: not interested, send no more. */
            NEGATIVE,
            /** It says neither: an automatic reply, an error. */
            NONE
        }

        /** Checks the moment and the code. */
        public Response {
            Checks.moment(at, "The moment of a response");
            Checks.id(code, "The code of a response");
        }
    }

    /**
     * That somebody on the list must not be reached.
     *
     * @param at since when
     * @param reason the code for why: text of 1 to 200 characters such as {@code opted-out}
     */
    @JsonPropertyOrder({"at", "reason"})
    record Suppression(
            @JsonProperty(required = true) Instant at,
            @JsonProperty(required = true) String reason) {
        /** Checks the moment and the reason. */
        public Suppression {
            Checks.moment(at, "The moment of a suppression");
            Checks.id(reason, "The reason of a suppression");
        }
    }

    /** The campaign. */
    @Override
    CampaignId campaign();

    /** Who; absent of a lead that is no party yet. */
    @Override
    Optional<PartyId> party();

    /** Which lead, {@code lead:4711}; present exactly if the party is not. */
    @Override
    Optional<Ref> lead();

    /** As what. */
    ListRole role();

    /** The day on which they came on the list. */
    Optional<LocalDate> added();

    /** How far they came when, by the host's own codes: {@code invited}, {@code registered}, {@code attended}. */
    Optional<Timeline<String>> status();

    /** Their answers; none before the one that stands in front of it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Response> responses();

    /** That they must not be reached. */
    Optional<Suppression> suppressed();

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

    /** {@return a builder; campaign, role and either party or lead are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the member that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CampaignMember fromJson(Builder json) {
        return json.build();
    }

    /** {@return the answers that say yes or no, in order} */
    default List<Response> answers() {
        return responses().stream()
                .filter(response -> response.category() != Response.Category.NONE)
                .toList();
    }

    /** {@return the member as it was known at a moment; absent before they came on the list or, if that is not known, had a status} */
    @Override
    default Optional<CampaignMember> knownAt(AsOf asOf) {
        Optional<Timeline<String>> seen = status().flatMap(timeline -> timeline.until(asOf.instant()));
        boolean there = added().map(asOf::sees).orElse(seen.isPresent() || status().isEmpty());
        if (!there) {
            return Optional.empty();
        }
        CampaignMember then = builder()
                .from(this)
                .status(seen)
                .responses(responses().stream()
                        .filter(response -> asOf.sees(response.at()))
                        .toList())
                .suppressed(suppressed().filter(suppression -> asOf.sees(suppression.at())))
                .build();
        return Optional.of(then.equals(this) ? this : then);
    }

    /** Checks who it is, the codes and the order of the answers. */
    @Value.Check
    default void check() {
        Addressee.check(this, "member");
        added().ifPresent(day -> Checks.day(day, "The day on which a member came on a list"));
        status().ifPresent(timeline ->
                timeline.entries().forEach(entry -> Checks.id(entry.state(), "The status of a campaign's member")));
        for (int i = 1; i < responses().size(); i++) {
            Instant before = responses().get(i - 1).at();
            Instant at = responses().get(i).at();
            Checks.that(!at.isBefore(before), "A response of {} at {} stands behind one at {}", who(), at, before);
        }
    }

    /** Builds members of campaigns. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableCampaignMember.Builder {
        Builder() {}
    }
}
