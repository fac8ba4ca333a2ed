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
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * What a party decided, at a moment, about being reached for a purpose. It is never changed: a later decision is a record of its
 * own, and {@link ConsentLedger} tells which one holds.
 *
 * <p>It is about one contact point, about a channel, about both at once, or about every way if it names neither.
 */
@Value.Immutable
@JsonDeserialize(builder = ConsentRecord.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "party",
    "contactPoint",
    "channel",
    "purpose",
    "decision",
    "model",
    "basis",
    "capturedAt",
    "capturedVia",
    "source",
    "by",
    "confirmedAt",
    "effective",
    "businessUnit",
    "evidence",
    "extensions"
})
public sealed interface ConsentRecord permits ImmutableConsentRecord {
    /** Who decided. */
    PartyId party();

    /** About which contact point. */
    @Value.Redacted
    Optional<ContactKey> contactPoint();

    /** About which channel. */
    Optional<Channel> channel();

    /** For what; {@link Purpose#GENERAL} is about every purpose. */
    Purpose purpose();

    /** What. */
    ConsentDecision decision();

    /** What silence meant where it was decided; opt-in unless given. */
    @Value.Default
    default ConsentModel model() {
        return ConsentModel.OPT_IN;
    }

    /** On what in law it rests. */
    Optional<LawfulBasis> basis();

    /** When it was decided. */
    Instant capturedAt();

    /** Over which channel the party told it. */
    Optional<Channel> capturedVia();

    /** The code of where it was told: {@code web-form}, {@code trade-show}, {@code third-party}. */
    Optional<String> source();

    /** Who took it down. */
    Optional<EmployeeId> by();

    /** When the party confirmed a grant (double opt-in), not before it was captured; until then it was waiting. */
    Optional<Instant> confirmedAt();

    /** On which days it counts, one at least; always unless given. */
    @Value.Default
    default DateRange effective() {
        return DateRange.ALWAYS;
    }

    /** The code of the brand or part of the company to which it was told; absent if to all of it. */
    Optional<String> businessUnit();

    /** The form, mail or recording that proves it. */
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

    /** {@return a builder; party, purpose, decision and the moment are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the record that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ConsentRecord fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes, the days, and that only a grant is confirmed, and not before it was captured. */
    @Value.Check
    default void check() {
        Checks.moment(capturedAt(), "The moment of a consent");
        source().ifPresent(code -> Checks.id(code, "The source of a consent"));
        businessUnit().ifPresent(code -> Checks.id(code, "The business unit of a consent"));
        Checks.that(
                effective().from().isBefore(effective().until()),
                "Consent of party {} for {} must count for one day at least, found {}",
                party(),
                purpose(),
                effective());
        confirmedAt().ifPresent(this::checkConfirmation);
    }

    private void checkConfirmation(Instant at) {
        Checks.moment(at, "The confirmation of a consent");
        Checks.that(
                decision() == ConsentDecision.GRANTED,
                "Consent of party {} for {} is {} and must not be confirmed, found {}",
                party(),
                purpose(),
                decision().name(),
                at);
        Checks.that(
                !at.isBefore(capturedAt()),
                "Consent of party {} for {} was captured at {} and must not be confirmed before that, found {}",
                party(),
                purpose(),
                capturedAt(),
                at);
    }

    /** {@return whether it permits, taken by itself: a grant, or no question asked where silence permits} */
    default boolean permits() {
        return decision() == ConsentDecision.GRANTED
                || (decision() == ConsentDecision.NOT_ASKED && model() == ConsentModel.OPT_OUT);
    }

    /** {@return the record as it was known at a moment: waiting if it was confirmed later; absent if it was captured later} */
    default Optional<ConsentRecord> knownAt(AsOf asOf) {
        if (!asOf.sees(capturedAt())) {
            return Optional.empty();
        }
        boolean later = confirmedAt().isPresent() && !asOf.sees(confirmedAt().get());
        return Optional.of(
                later
                        ? builder()
                                .from(this)
                                .decision(ConsentDecision.PENDING_CONFIRMATION)
                                .confirmedAt(Optional.empty())
                                .build()
                        : this);
    }

    /** Builds consents. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableConsentRecord.Builder {
        Builder() {}
    }
}
