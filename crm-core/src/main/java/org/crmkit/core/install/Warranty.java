package org.crmkit.core.install;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.SkipNulls;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;
import org.immutables.value.Value;

/**
 * A promise to repair an installed product for some time.
 *
 * <p>The last day under warranty is the day that it counts from plus its duration, as the civil codes of China (articles 201,
 * 202) and Germany (sections 187, 188) count periods: one year from 2026-03-02 ends with 2027-03-02, one month from 2026-01-31
 * with 2026-02-28. The day that it counts from is under warranty too.
 */
@Value.Immutable
@JsonDeserialize(builder = Warranty.Builder.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT) // so that a host's own mapper leaves out what is absent, too
@JsonPropertyOrder({
    "id",
    "installedProduct",
    "kind",
    "agreed",
    "basis",
    "extensionOf",
    "duration",
    "provider",
    "covers",
    "voided",
    "extensions"
})
public sealed interface Warranty permits ImmutableWarranty {
    /** The day of the installed product that a warranty counts from. */
    enum Basis implements Worded {
        /** The day on which it was bought. */
        PURCHASE("purchase", "购买"),
        /** The day on which it was set up. */
        INSTALL("installation", "安装"),
        /** The day on which it was first switched on. */
        ACTIVATION("activation", "激活");

        private final LocalizedText words;

        Basis(String en, String zh) {
            this.words = LocalizedText.of(en, zh);
        }

        /** {@return that day of a product; absent if it is not known} */
        public Optional<LocalDate> of(InstalledProduct product) {
            return switch (this) {
                case PURCHASE -> product.purchased();
                case INSTALL -> product.installed();
                case ACTIVATION -> product.activated();
            };
        }

        @Override
        public LocalizedText words() {
            return words;
        }
    }

    /**
     * From when to when a warranty runs.
     *
     * @param first the first day under warranty
     * @param last the last day under warranty
     */
    record Term(LocalDate first, LocalDate last) {}

    /**
     * That a warranty does not hold any more, whatever its days.
     *
     * @param at since when
     * @param reason the code for why: text of 1 to 200 characters such as {@code opened-by-others}
     */
    @JsonPropertyOrder({"at", "reason"})
    record Voiding(
            @JsonProperty(required = true) Instant at,
            @JsonProperty(required = true) String reason) {
        /** Checks the moment and the reason. */
        public Voiding {
            Checks.moment(at, "The moment at which a warranty was made void");
            Checks.id(reason, "The reason why a warranty is void");
        }
    }

    /** The host's key of the warranty. */
    WarrantyId id();

    /** What it is a promise for. */
    InstalledProductId installedProduct();

    /** The code of what kind it is: {@code manufacturer}, {@code extended}. */
    String kind();

    /** The day on which it was agreed, where it was not sold with the product. */
    Optional<LocalDate> agreed();

    /** The day of the product that it counts from; present exactly if it extends no other warranty. */
    Optional<Basis> basis();

    /** The warranty that it extends: it counts from that one's last day and holds from the day after; never itself. */
    Optional<WarrantyId> extensionOf();

    /** How long it lasts; not nothing, no part of it below zero, at most 100 years. */
    Period duration();

    /** Who made the promise; absent if it is the company itself. */
    Optional<PartyId> provider();

    /** What it pays for; empty if that is not known. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<WarrantyCover> covers();

    /** That it does not hold any more; its days stay as they are. */
    Optional<Voiding> voided();

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

    /** {@return a builder; id, installed product, kind, duration and either basis or what it extends are required} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the warranty that a builder filled from JSON describes} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Warranty fromJson(Builder json) {
        return json.build();
    }

    /** {@return a reference to it: {@code warranty:4711}} */
    default Ref ref() {
        return Ref.of("warranty", id().value());
    }

    /**
     * {@return from when to when it runs}
     *
     * @param from the day that it counts from: that of the product or, of an extension, the last of the warranty before it
     */
    default Term term(LocalDate from) {
        return new Term(extensionOf().isPresent() ? from.plusDays(1) : from, from.plus(duration()));
    }

    /**
     * {@return what it is worth at a moment, if it counts from that day}; see {@link Warranties#coverage} where the day is that
     * of another fact
     *
     * @param from as for {@link #term}
     * @param notice how many days before its last day it counts as expiring; 0 on the last day only
     */
    default Coverage coverage(LocalDate from, AsOf asOf, int notice) {
        return Coverage.of(this, Optional.of(term(from)), asOf, notice);
    }

    /** {@return the warranty as it was known at a moment: not void if it was made so later; absent before it was agreed} */
    default Optional<Warranty> knownAt(AsOf asOf) {
        if (agreed().isPresent() && !asOf.sees(agreed().get())) {
            return Optional.empty();
        }
        boolean later = voided().isPresent() && !asOf.sees(voided().get().at());
        return Optional.of(later ? builder().from(this).voided(Optional.empty()).build() : this);
    }

    /** Checks the codes, the day, that it counts from one thing and that it does not end before it starts. */
    @Value.Check
    default void check() {
        Checks.id(kind(), "The kind of a warranty");
        agreed().ifPresent(day -> Checks.day(day, "The day on which a warranty was agreed"));
        Checks.that(
                basis().isPresent() != extensionOf().isPresent(),
                "Warranty {} must count from a day of its product or else extend a warranty, found {} and {}",
                id(),
                basis().map(Basis::name).orElse("no day"),
                extensionOf().map(WarrantyId::value).orElse("no warranty"));
        Checks.that(!extensionOf().equals(Optional.of(id())), "Warranty {} cannot extend itself", id());
        checkDuration();
    }

    private void checkDuration() {
        Period length = duration();
        Checks.that(
                !length.isZero() && !length.isNegative(),
                "Warranty {} must end after the day that it counts from, found a duration of {}",
                id(),
                length);
        boolean small = length.getYears() <= 100 && length.getMonths() <= 1_200 && length.getDays() <= 36_525;
        Checks.that(
                small && !LocalDate.EPOCH.plus(length).isAfter(LocalDate.EPOCH.plusYears(100)),
                "Warranty {} must last at most 100 years, found {}",
                id(),
                length);
    }

    /** Builds warranties. */
    @JsonIgnoreProperties("unknownFields") // a field of that name would replace the store and could pass for ours
    final class Builder extends ImmutableWarranty.Builder {
        Builder() {}
    }
}
