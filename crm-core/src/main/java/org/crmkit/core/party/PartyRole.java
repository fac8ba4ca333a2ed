package org.crmkit.core.party;

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
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/** As what one deals with a party, and on which days. A party may have any number of roles at a time. */
@Value.Immutable
@JsonDeserialize(builder = PartyRole.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"party", "role", "position", "boundary", "period", "extensions"})
public sealed interface PartyRole permits ImmutablePartyRole {
    /** Where in the chain of goods a party stands, seen from the company. */
    enum Position {
        /** Goods come from there: suppliers. */
        UPSTREAM,
        /** On the way: the company itself and those who work beside it. */
        MIDSTREAM,
        /** Goods go there: distributors, dealers, customers. */
        DOWNSTREAM
    }

    /** On which side of the company's border a party stands. */
    enum Boundary {
        /** Belongs to the company. */
        INTERNAL,
        /** Does not. */
        EXTERNAL
    }

    /** Whose role it is. */
    PartyId party();

    /** As what. */
    RoleType role();

    /** Where in the chain of goods; unless given, what the role implies. */
    Optional<Position> position();

    /** On which side of the border; unless given, what the role implies. */
    Optional<Boundary> boundary();

    /** On which days, one at least; always unless given. */
    @Value.Default
    default DateRange period() {
        return DateRange.ALWAYS;
    }

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

    /** {@return a builder; party and role are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the role that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PartyRole fromJson(Builder json) {
        return json.build();
    }

    /** {@return the role with the position and boundary that it implies}, after a check that it holds for a day at least. */
    @Value.Check
    default PartyRole check() {
        Checks.that(
                period().from().isBefore(period().until()),
                "The role {} of party {} must hold for one day at least, found {}",
                role(),
                party(),
                period());
        Optional<Position> position = position().or(role()::position);
        Optional<Boundary> boundary = boundary().or(role()::boundary);
        boolean complete = position.equals(position()) && boundary.equals(boundary());
        return complete
                ? this
                : builder().from(this).position(position).boundary(boundary).build();
    }

    /** Builds roles. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutablePartyRole.Builder {
        Builder() {}
    }
}
