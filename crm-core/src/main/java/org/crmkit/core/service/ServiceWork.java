package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Money;
import org.immutables.value.Value;

/** What was done for a case in one go: a visit, a repair, a remote session. */
@Value.Immutable
@JsonDeserialize(builder = ServiceWork.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "caseId",
    "kind",
    "mode",
    "started",
    "ended",
    "employees",
    "outlet",
    "content",
    "parts",
    "labour",
    "firstTimeFix",
    "charge",
    "underWarranty",
    "extensions"
})
public sealed interface ServiceWork permits ImmutableServiceWork {
    /** Where the work is done. */
    enum Mode {
        /** At the customer's. */
        ON_SITE,
        /** From afar, by telephone or network. */
        REMOTE,
        /** In a workshop, to which the thing was brought or sent. */
        WORKSHOP,
        /** By the customer, after the company's instructions. */
        SELF_SERVICE
    }

    /**
     * A part that was used.
     *
     * @param product which
     * @param quantity how much of it, above zero, in the product's unit
     * @param serial the number on it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @JsonPropertyOrder({"product", "quantity", "serial"})
    record Part(
            @JsonProperty(required = true) ProductId product,
            @JsonProperty(required = true) BigDecimal quantity,
            Optional<String> serial) {
        /** Checks quantity and number. */
        public Part {
            Checks.that(Checks.isShort(quantity, 24), "The quantity of part {} must have at most 24 digits", product);
            Checks.that(
                    quantity.signum() > 0, "The quantity of part {} must be above zero, found {}", product, quantity);
            serial.ifPresent(number -> Checks.id(number, "The serial number of a part"));
        }
    }

    /** The host's key of the work. */
    ServiceWorkId id();

    /** For which case it was done. */
    CaseId caseId();

    /** The code of what it was: {@code repair}, {@code installation}, {@code inspection}. */
    Optional<String> kind();

    /** Where it was done. */
    Mode mode();

    /** When it began. */
    Instant started();

    /** When it ended, not before it began; absent while it goes on. */
    Optional<Instant> ended();

    /** Who of the company did it; nobody, if the customer did. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<EmployeeId> employees();

    /** The outlet that did it. */
    Optional<OutletId> outlet();

    /** What was found and done. */
    @Value.Redacted
    Optional<String> content();

    /** What was used for it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Part> parts();

    /** The working time that is counted for it, all who did it together; not negative. */
    @JsonFormat(shape = JsonFormat.Shape.STRING) // as text under a host's own mapper, too
    Optional<Duration> labour();

    /** Whether nobody had to come back for it; absent if that is not known. */
    Optional<Boolean> firstTimeFix();

    /** What the customer is charged, not negative; zero if it is nothing, absent if that is not known. */
    Optional<Money> charge();

    /** Whether it was done under warranty; absent if that is not known. */
    Optional<Boolean> underWarranty();

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

    /** {@return a builder; id, caseId, mode and started are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the work that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ServiceWork fromJson(Builder json) {
        return json.build();
    }

    /** Checks the moments and their order, time and charge, and that what the customer did was done by nobody else. */
    @Value.Check
    default void check() {
        kind().ifPresent(code -> Checks.id(code, "The kind of a service work"));
        Checks.moment(started(), "The moment at which a service work began");
        ended().ifPresent(at -> {
            Checks.moment(at, "The moment at which a service work ended");
            Checks.that(
                    !at.isBefore(started()), "Work {} began at {}, found ended before that at {}", id(), started(), at);
        });
        labour().ifPresent(time -> Checks.that(
                !time.isNegative(), "The working time of work {} must not be negative, found {}", id(), time));
        charge().ifPresent(money ->
                Checks.that(money.signum() >= 0, "The charge of work {} must not be negative, found {}", id(), money));
        Checks.that(
                mode() != Mode.SELF_SERVICE || employees().isEmpty(),
                "Work {} was done by the customer, found done by {}, too",
                id(),
                employees());
    }

    /** {@return the work as it was known at a moment: going on if it ended later; absent if it began later} */
    default Optional<ServiceWork> knownAt(AsOf asOf) {
        if (!asOf.sees(started())) {
            return Optional.empty();
        }
        if (ended().filter(at -> !asOf.sees(at)).isEmpty()) {
            return Optional.of(this);
        }
        return Optional.of(builder()
                .from(this)
                .ended(Optional.empty())
                .content(Optional.empty())
                .parts(List.of())
                .labour(Optional.empty())
                .firstTimeFix(Optional.empty())
                .charge(Optional.empty())
                .underWarranty(Optional.empty())
                .build());
    }

    /** Builds works. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableServiceWork.Builder {
        Builder() {}
    }
}
