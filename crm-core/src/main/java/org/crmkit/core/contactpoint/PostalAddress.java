package org.crmkit.core.contactpoint;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.immutables.value.Value;

/** Where a letter or a parcel goes, in parts as they were written. */
@Value.Immutable
@JsonDeserialize(builder = PostalAddress.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({"recipient", "country", "region", "city", "district", "street", "postcode", "latitude", "longitude"
})
public sealed interface PostalAddress permits ImmutablePostalAddress {
    /** Whom to write on it, where that is not the party itself. */
    @Value.Redacted
    Optional<String> recipient();

    /** The country, best as an ISO 3166-1 code of two letters such as {@code CN}. */
    Optional<String> country();

    /** The province, state or other first part of the country. */
    Optional<String> region();

    /** The city or town. */
    @Value.Redacted
    Optional<String> city();

    /** The district or county, 区 or 县. */
    @Value.Redacted
    Optional<String> district();

    /** Street, house and flat, in as many lines as it takes. */
    @Value.Redacted
    Optional<String> street();

    /** The postal code. */
    @Value.Redacted
    Optional<String> postcode();

    /** How far north, -90 to 90 degrees, in the coordinate system that the host uses throughout. */
    @Value.Redacted
    Optional<BigDecimal> latitude();

    /** How far east, -180 to 180 degrees; there exactly if the latitude is. */
    @Value.Redacted
    Optional<BigDecimal> longitude();

    /** Fields of JSON that this release does not know, kept as they were read. */
    @Value.Redacted
    @JsonAnyGetter
    Map<String, @SkipNulls Object> unknownFields();

    /** {@return a builder; one part at least is required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the address that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PostalAddress fromJson(Builder json) {
        return json.build();
    }

    /** {@return the address in one line, from the country to the street} */
    default String line() {
        return Stream.of(country(), postcode(), region(), city(), district(), street())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Checks that there is something to write on the envelope, and the coordinates. */
    @Value.Check
    default void check() {
        Checks.that(!line().isEmpty(), "A postal address must have at least one part that is not blank");
        boolean both = latitude().isPresent() == longitude().isPresent();
        boolean onEarth = within(latitude(), 90) && within(longitude(), 180);
        Checks.that(
                both && onEarth, "Coordinates must be a latitude of -90 to 90 and a longitude of -180 to 180 degrees");
    }

    private static boolean within(Optional<BigDecimal> degrees, int most) {
        return degrees.stream()
                .allMatch(value -> Checks.isShort(value, 24) && value.abs().compareTo(BigDecimal.valueOf(most)) <= 0);
    }

    /** Builds postal addresses. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}
    }
}
