package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.immutables.value.Value;

/** A human being. Where they work and as what is not said here but by each of their {@code Contact}s. */
@Value.Immutable
@JsonTypeName("person")
@JsonDeserialize(builder = Person.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "displayName",
    "localName",
    "name",
    "otherNames",
    "formerNames",
    "birthDate",
    "gender",
    "externalIds",
    "registrationIds",
    "state",
    "mergedInto",
    "language",
    "currency",
    "webDomain",
    "description",
    "extensions"
})
public sealed interface Person extends Party permits ImmutablePerson {
    /** How people call them; unless given, their name in one line. */
    @Override
    @Value.Default
    @Value.Redacted
    default String displayName() {
        return name().line();
    }

    /** The name they go by. */
    @Value.Redacted
    PersonName name();

    /** The same name in other scripts. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PersonName> otherNames();

    /** Names they had before, the latest first. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PersonName> formerNames();

    /** The day of their birth. */
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** Their gender as a code of the host's. */
    @Value.Redacted
    Optional<String> gender();

    /** {@return a builder; id and name are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the person that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Person fromJson(Builder json) {
        return json.build();
    }

    /** Checks the day of birth. */
    @Value.Check
    default void check() {
        birthDate().ifPresent(day -> Checks.day(day, "The day of birth of a person"));
    }

    /** Builds persons. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
