package org.crmkit.core.order;

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
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** What was offered to a customer, in one revision. */
@Value.Immutable
@JsonDeserialize(builder = Quote.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"id", "number", "revision", "customer", "validity", "amount", "status", "accepted", "extensions"})
public sealed interface Quote extends SalesDocument permits ImmutableQuote {

    /** The host's key of this revision. */
    QuoteId id();

    /** The number that all revisions of the quote share. */
    String number();

    /** Which revision, from 1; 1 by default. */
    @Value.Default
    default int revision() {
        return 1;
    }

    /** To whom it was offered. */
    CustomerId customer();

    /** The days on which it can be accepted. */
    DateRange validity();

    /** What was offered for the whole. */
    Money amount();

    /** Where it stood when; absent if that is not known. */
    Optional<Timeline<DocumentStatus>> status();

    /** The day on which the customer accepted it; absent if they have not. */
    Optional<LocalDate> accepted();

    /** The host's own fields. */
    @Value.Default
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Extensions extensions() {
        return Extensions.none();
    }

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Override
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; id, number, customer, validity and amount are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the quote that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quote fromJson(Builder json) {
        return json.build();
    }

    @Override
    default Ref ref() {
        return Ref.of("quote", id().value());
    }

    /** {@return the quote as it was known at a moment; absent before the first day of its validity} */
    @Override
    default Optional<Quote> knownAt(AsOf asOf) {
        if (!asOf.sees(validity().from())) {
            return Optional.empty();
        }
        Optional<Timeline<DocumentStatus>> status = status().flatMap(timeline -> timeline.until(asOf.instant()));
        Optional<LocalDate> accepted = accepted().filter(asOf::sees);
        boolean same = status.equals(status()) && accepted.equals(accepted());
        return Optional.of(
                same
                        ? this
                        : builder().from(this).status(status).accepted(accepted).build());
    }

    /** Checks the number, the revision and the day. */
    @Value.Check
    default void check() {
        Checks.id(number(), "The number of a quote");
        Checks.that(revision() >= 1, "The revision of a quote must be at least 1, found {}", revision());
        accepted().ifPresent(day -> Checks.day(day, "The day a quote was accepted"));
    }

    /** Builds quotes. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
