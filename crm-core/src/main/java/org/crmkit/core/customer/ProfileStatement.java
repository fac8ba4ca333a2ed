package org.crmkit.core.customer;

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
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.value.Ref;
import org.crmkit.core.value.Share;
import org.immutables.value.Value;

/** One thing that a customer is like, as it said itself or as somebody concluded: takes sugar, plans a second shop. */
@Value.Immutable
@JsonDeserialize(builder = ProfileStatement.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"customer", "attribute", "value", "day", "basis", "confidence", "learnedFrom", "by"})
public sealed interface ProfileStatement permits ImmutableProfileStatement {
    /** About whom. */
    CustomerId customer();

    /** The code of what is stated: {@code hobby}, {@code shops-planned}. */
    String attribute();

    /** What it is, never blank. */
    @Value.Redacted
    String value();

    /** The day on which it was said or concluded. */
    LocalDate day();

    /** Whether it was said or concluded. */
    StatementBasis basis();

    /** How sure it is, 0 to 1; present of every conclusion. */
    Optional<Share> confidence();

    /** The talk, survey, document or campaign it is known from. */
    Optional<Ref> learnedFrom();

    /** Who noted it. */
    Optional<EmployeeId> by();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; customer, attribute, value, day and basis are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the statement that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProfileStatement fromJson(Builder json) {
        return json.build();
    }

    /** Checks the code, the value, the day, and that a conclusion says how sure it is. */
    @Value.Check
    default void check() {
        Checks.id(attribute(), "The attribute of a statement");
        Checks.that(!value().isBlank(), "Statement {} of customer {} must not be blank", attribute(), customer());
        Checks.day(day(), "The day of a statement");
        Checks.that(
                basis() == StatementBasis.STATED || confidence().isPresent(),
                "Statement {} of customer {} is a conclusion and must say how sure it is",
                attribute(),
                customer());
    }

    /** Builds statements. */
    @JsonIgnoreProperties("unknownFields")
    final class Builder extends ImmutableProfileStatement.Builder {
        Builder() {}
    }
}
