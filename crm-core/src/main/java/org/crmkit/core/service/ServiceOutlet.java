package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.contactpoint.PostalAddress;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Extensions;
import org.immutables.value.Value;

/** A place that serves customers: a workshop, a service desk, a partner's branch. The same outlet may also sell. */
@Value.Immutable
@JsonDeserialize(builder = ServiceOutlet.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "name",
    "kind",
    "runBy",
    "place",
    "calendar",
    "openingHours",
    "skills",
    "regions",
    "active",
    "extensions"
})
public sealed interface ServiceOutlet permits ImmutableServiceOutlet {
    /** The host's key of the outlet. */
    OutletId id();

    /** What people call it. */
    String name();

    /** The code of what it is: {@code workshop}, {@code hotline}, {@code partner}. */
    Optional<String> kind();

    /** Who runs it, if that is somebody else than the company. */
    Optional<PartyId> runBy();

    /** Where it is. */
    Optional<PostalAddress> place();

    /** The code of the calendar after which it works. */
    Optional<String> calendar();

    /** When it is open, in words for people. */
    Optional<String> openingHours();

    /** The codes of what it can do: {@code refrigeration}, {@code english}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> skills();

    /** The codes of the regions that it serves; none if that is not restricted. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> regions();

    /** The days on which it is there; always by default. */
    @Value.Default
    default DateRange active() {
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

    /** {@return a builder; id and name are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the outlet that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ServiceOutlet fromJson(Builder json) {
        return json.build();
    }

    /** Checks the name and the codes. */
    @Value.Check
    default void check() {
        Checks.that(!name().isBlank(), "The name of outlet {} must not be blank", id());
        kind().ifPresent(code -> Checks.id(code, "The kind of a service outlet"));
        calendar().ifPresent(code -> Checks.id(code, "The calendar of a service outlet"));
        skills().forEach(code -> Checks.id(code, "A skill of a service outlet"));
        regions().forEach(code -> Checks.id(code, "A region of a service outlet"));
    }

    /** Builds outlets. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableServiceOutlet.Builder {
        Builder() {}
    }
}
