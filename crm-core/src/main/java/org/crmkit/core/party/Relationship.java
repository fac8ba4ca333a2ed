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
import org.crmkit.core.value.Share;
import org.immutables.value.Value;

/** How two parties are related, and on which days: the first is to the second what the type says. */
@Value.Immutable
@JsonDeserialize(builder = Relationship.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"party", "other", "type", "share", "period", "extensions"})
public sealed interface Relationship permits ImmutableRelationship {
    /** The first party. */
    PartyId party();

    /** The second party; never the first one. */
    PartyId other();

    /** What they are to one another. */
    RelationshipType type();

    /** How much of the lower party belongs to the upper one; only where the type has one above the other. */
    Optional<Share> share();

    /** On which days; always unless given. */
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

    /** {@return a builder; party, other and type are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the relationship that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Relationship fromJson(Builder json) {
        return json.build();
    }

    /** {@return the same relationship, told from the other end} */
    default Relationship inverse() {
        return builder()
                .from(this)
                .party(other())
                .other(party())
                .type(type().inverse())
                .build();
    }

    /** {@return the same relationship, told from the end that is below; itself if none is} */
    default Relationship upward() {
        return type().standing() == RelationshipType.Standing.ABOVE ? inverse() : this;
    }

    /** Checks that two parties are related, and that only a hierarchy has a share. */
    @Value.Check
    default void check() {
        Checks.that(!party().equals(other()), "A party must not be related to itself, found {} as {}", party(), type());
        Checks.that(
                share().isEmpty() || type().hierarchical(),
                "A relationship of {} and {} must have one above the other to carry a share, found {}",
                party(),
                other(),
                type());
    }

    /** Builds relationships. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableRelationship.Builder {
        Builder() {}
    }
}
