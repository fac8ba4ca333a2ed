package org.crmkit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A field that matters.
 *
 * @param name its name: that of an attribute of a host's row, or of a field of a customer or party in kebab case
 * @param label its name for people
 * @param weight how much it matters beside the others, 1 to 1,000
 * @param check what is looked at to tell whether a value can be right
 * @param codes for {@link FieldCheck#CODE}, the codes that are expected to occur; else empty
 * @param kinds for which kinds of customer it matters; empty for all
 * @param freshDays after how many days a value is stale: one that is so many days old still is not; 0 if it does not age
 */
@JsonPropertyOrder({"name", "label", "weight", "check", "codes", "kinds", "freshDays"})
public record QualityField(
        String name,
        LocalizedText label,
        int weight,
        FieldCheck check,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> codes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> kinds,
        int freshDays)
        implements Serializable {
    private static final int MOST_WEIGHT = 1_000;
    private static final int MOST_DAYS = 36_500;

    /** Copies the lists and checks the ranges. */
    public QualityField {
        Checks.id(name, "The name of a field");
        Checks.that(
                weight >= 1 && weight <= MOST_WEIGHT,
                "The weight of field {} must lie between 1 and 1,000, found {}",
                name,
                weight);
        Checks.that(
                freshDays >= 0 && freshDays <= MOST_DAYS,
                "Field {} must be fresh for 0 to 36,500 days, found {}",
                name,
                freshDays);
        codes = List.copyOf(new LinkedHashSet<>(codes));
        kinds = List.copyOf(new LinkedHashSet<>(kinds));
        Checks.that(
                (check == FieldCheck.CODE) != codes.isEmpty(),
                "Field {} must have codes if they are checked, and only then",
                name);
    }

    /** {@return a field for all kinds of customer that does not age} */
    public static QualityField of(String name, LocalizedText label, int weight, FieldCheck check) {
        return new QualityField(name, label, weight, check, List.of(), List.of(), 0);
    }

    /** {@return a field with codes that are expected to occur} */
    public static QualityField codes(String name, LocalizedText label, int weight, List<String> codes) {
        return new QualityField(name, label, weight, FieldCheck.CODE, codes, List.of(), 0);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static QualityField fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "label", required = true) LocalizedText label,
            @JsonProperty(value = "weight", required = true) int weight,
            @JsonProperty(value = "check", required = true) FieldCheck check,
            @JsonProperty("codes") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> codes,
            @JsonProperty("kinds") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> kinds,
            @JsonProperty("freshDays") @JsonSetter(nulls = Nulls.SET) @Nullable Integer freshDays) {
        return new QualityField(
                name,
                label,
                weight,
                check,
                codes == null ? List.of() : codes,
                kinds == null ? List.of() : kinds,
                freshDays == null ? 0 : freshDays);
    }

    /** {@return this field for these kinds of customer only} */
    public QualityField kinds(String... kinds) {
        return new QualityField(name, label, weight, check, codes, List.of(kinds), freshDays);
    }

    /** {@return this field with values that age} */
    public QualityField freshDays(int days) {
        return new QualityField(name, label, weight, check, codes, kinds, days);
    }

    /** {@return whether it matters for a kind of customer} */
    boolean matters(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
