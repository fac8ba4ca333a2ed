package org.crmkit.core.consent;

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
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.contactpoint.ContactKey;
import org.crmkit.core.contactpoint.Purpose;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * That a party must not be reached: at one contact point, over a channel, or, if neither is named, at all. While it is in force
 * it beats whatever was granted.
 */
@Value.Immutable
@JsonDeserialize(builder = Suppression.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "party",
    "contactPoint",
    "channel",
    "purpose",
    "reason",
    "since",
    "lifted",
    "source",
    "by",
    "evidence",
    "extensions"
})
public sealed interface Suppression permits ImmutableSuppression {
    /** Who must not be reached. */
    PartyId party();

    /** At which contact point. */
    @Value.Redacted
    Optional<ContactKey> contactPoint();

    /** Over which channel. */
    Optional<Channel> channel();

    /** For what; absent, and {@link Purpose#GENERAL}, for whatever. */
    Optional<Purpose> purpose();

    /** Why. */
    SuppressionReason reason();

    /** Since when. */
    Instant since();

    /** When it ended, not before it began; absent while it is in force. */
    Optional<Instant> lifted();

    /** The code of where it came from: {@code mail-server}, {@code call-centre}. */
    Optional<String> source();

    /** Who decided it. */
    Optional<EmployeeId> by();

    /** The message or call that proves it. */
    Optional<Ref> evidence();

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

    /** {@return a builder; party, reason and since are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the suppression that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Suppression fromJson(Builder json) {
        return json.build();
    }

    /** Checks the code, the moments and their order. */
    @Value.Check
    default void check() {
        Checks.moment(since(), "The beginning of a suppression");
        source().ifPresent(code -> Checks.id(code, "The source of a suppression"));
        lifted().ifPresent(at -> {
            Checks.moment(at, "The end of a suppression");
            Checks.that(
                    !at.isBefore(since()),
                    "Suppression of party {} began at {} and must not be lifted before that, found {}",
                    party(),
                    since(),
                    at);
        });
    }

    /** {@return whether it was in force at a moment, as far as was known then} */
    default boolean inForce(AsOf asOf) {
        return asOf.sees(since()) && lifted().filter(asOf::sees).isEmpty();
    }

    /** {@return whether it is about a purpose} */
    default boolean about(Purpose asked) {
        return purpose()
                .filter(purpose -> !purpose.equals(Purpose.GENERAL))
                .map(asked::equals)
                .orElse(true);
    }

    /** {@return the suppression as it was known at a moment: in force if it was lifted later; absent before it began} */
    default Optional<Suppression> knownAt(AsOf asOf) {
        if (!asOf.sees(since())) {
            return Optional.empty();
        }
        boolean later = lifted().isPresent() && inForce(asOf);
        return Optional.of(later ? builder().from(this).lifted(Optional.empty()).build() : this);
    }

    /** Builds suppressions. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableSuppression.Builder {
        Builder() {}
    }
}
