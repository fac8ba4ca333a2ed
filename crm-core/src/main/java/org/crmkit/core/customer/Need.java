package org.crmkit.core.customer;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/** Something that a customer needs, and whether it has it yet. */
@Value.Immutable
@JsonDeserialize(builder = Need.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "what", "words", "since", "met", "learnedFrom", "by", "regarding", "extensions"})
public sealed interface Need permits ImmutableNeed {
    /** Who needs it. */
    CustomerId customer();

    /** The code of what is needed: {@code cold-chain}. */
    String what();

    /** The customer's own words. */
    @Value.Redacted
    Optional<String> words();

    /** The day on which it became known. */
    LocalDate since();

    /** The day on which it was met, not before it became known; absent while it is not met. */
    Optional<LocalDate> met();

    /** The talk, survey or document it is known from. */
    Optional<Ref> learnedFrom();

    /** Who noted it. */
    Optional<EmployeeId> by();

    /** Products, opportunities or projects that have to do with it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Ref> regarding();

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

    /** {@return a builder; customer, what and since are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the need that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Need fromJson(Builder json) {
        return json.build();
    }

    /** Checks the code, the days and their order. */
    @Value.Check
    default void check() {
        Checks.id(what(), "The code of a need");
        Checks.day(since(), "The first day of a need");
        met().ifPresent(day -> {
            Checks.day(day, "The day on which a need was met");
            Checks.that(
                    !day.isBefore(since()),
                    "Need {} of customer {} is known since {} and must not be met before that, found {}",
                    what(),
                    customer(),
                    since(),
                    day);
        });
    }

    /** {@return whether it was known at a moment and, as far as was known then, not met} */
    default boolean unmet(AsOf asOf) {
        return asOf.sees(since()) && met().filter(asOf::sees).isEmpty();
    }

    /** {@return the need as it was known at a moment: not met if it was met later; absent before it became known} */
    default Optional<Need> knownAt(AsOf asOf) {
        if (!asOf.sees(since())) {
            return Optional.empty();
        }
        boolean later = met().isPresent() && !asOf.sees(met().get());
        return Optional.of(later ? builder().from(this).met(Optional.empty()).build() : this);
    }

    /** Builds needs. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
