package org.crmkit.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** A company, an authority, a household or a unit of one: whatever is dealt with under one name and is not a person. */
@Value.Immutable
@JsonTypeName("organization")
@JsonDeserialize(builder = Organization.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "displayName",
    "localName",
    "legalName",
    "shortName",
    "legalForm",
    "industries",
    "employees",
    "sizeClass",
    "annualRevenue",
    "region",
    "founded",
    "ownership",
    "tickerSymbol",
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
public sealed interface Organization extends Party permits ImmutableOrganization {
    /**
     * A line of business in a scheme of such lines.
     *
     * @param scheme which scheme, such as {@code gb-t-4754}, {@code isic}, {@code naics}, {@code sic} or the host's own
     * @param code the code there
     */
    @JsonPropertyOrder({"scheme", "code"})
    record Industry(String scheme, String code) implements Serializable {
        /** Checks both codes. */
        public Industry {
            Checks.id(scheme, "The scheme of an industry");
            Checks.id(code, "The code of an industry");
        }

        /** {@return a line of business} */
        public static Industry of(String scheme, String code) {
            return new Industry(scheme, code);
        }
    }

    /** The name in the register of companies. */
    Optional<String> legalName();

    /** What people say for short: 华为. */
    Optional<String> shortName();

    /** A code for the legal form, such as {@code llc}, {@code plc}, {@code sole-proprietor}, {@code public-body}. */
    Optional<String> legalForm();

    /** Its lines of business, the main one first. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Industry> industries();

    /** How many people it employs; zero or more. */
    OptionalLong employees();

    /** A code for its size, such as {@code micro}, {@code small}, {@code medium}, {@code large}. */
    Optional<String> sizeClass();

    /** What it turns over in a year. */
    Optional<Money> annualRevenue();

    /** A code for the region or sales territory it belongs to. */
    Optional<String> region();

    /** When it was founded; where only the year is known, its first of January. */
    Optional<LocalDate> founded();

    /** A code for who owns it, such as {@code public}, {@code private}, {@code state}, {@code foreign}. */
    Optional<String> ownership();

    /** The symbol under which its shares are traded, with the exchange's prefix if the host uses one: {@code SSE:600519}. */
    Optional<String> tickerSymbol();

    /** {@return a builder; id and display name are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the organization that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Organization fromJson(Builder json) {
        return json.build();
    }

    /** Checks the codes, the day it was founded and the number of employees. */
    @Value.Check
    default void check() {
        Stream.of(legalForm(), sizeClass(), region(), ownership(), tickerSymbol())
                .flatMap(Optional::stream)
                .forEach(code -> Checks.id(code, "A code of an organization"));
        founded().ifPresent(day -> Checks.day(day, "The day an organization was founded"));
        Checks.that(
                employees().orElse(0) >= 0,
                "The number of employees of organization {} must not be negative, found {}",
                id(),
                employees().orElse(0));
    }

    /** Builds organizations. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
