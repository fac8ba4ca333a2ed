package org.crmkit.scoring.woe;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/** Values of one attribute that count alike, the cases that had them, and what they are evidence of. Immutable. */
@JsonPropertyOrder({"id", "holds", "atLeast", "below", "code", "cases", "woe"})
public final class WoeBin implements Serializable {
    private static final long serialVersionUID = 1;

    private final String id;
    private final Holds holds;
    private final @Nullable BigDecimal atLeast;
    private final @Nullable BigDecimal below;
    private final @Nullable String code;
    private final Split cases;
    private final double woe;

    /** Which values a bin holds. */
    public enum Holds {
        /** Numbers from one on and below another. */
        RANGE,
        /** One code; of a flag, {@code true} or {@code false}. */
        CODE,
        /** All codes that have no bin of their own, those never met included. */
        OTHERS,
        /** None: the value is not known. */
        MISSING
    }

    private WoeBin(
            String id,
            Holds holds,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal below,
            @Nullable String code,
            Split cases,
            double woe) {
        Checks.that((code != null) == (holds == Holds.CODE), "Bin {} must have a code if it holds one", id);
        Checks.that(Double.isFinite(woe), "The weight of evidence of bin {} must be a finite number", id);
        this.id = Checks.id(id, "The id of a bin");
        this.holds = holds;
        this.atLeast = atLeast;
        this.below = below;
        this.code = code;
        this.cases = cases;
        this.woe = woe;
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static WoeBin fromJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "holds", required = true) Holds holds,
            @JsonProperty("atLeast") @JsonSetter(nulls = Nulls.SET) @Nullable BigDecimal atLeast,
            @JsonProperty("below") @JsonSetter(nulls = Nulls.SET) @Nullable BigDecimal below,
            @JsonProperty("code") @JsonSetter(nulls = Nulls.SET) @Nullable String code,
            @JsonProperty(value = "cases", required = true) Split cases,
            @JsonProperty(value = "woe", required = true) double woe) {
        return new WoeBin(id, holds, atLeast, below, code, cases, woe);
    }

    static WoeBin range(int number, @Nullable BigDecimal atLeast, @Nullable BigDecimal below, Split cases) {
        return new WoeBin("bin-" + number, Holds.RANGE, atLeast, below, null, cases, 0);
    }

    static WoeBin code(int number, String code, Split cases) {
        return new WoeBin("bin-" + number, Holds.CODE, null, null, code, cases, 0);
    }

    static WoeBin others(Split cases) {
        return new WoeBin("others", Holds.OTHERS, null, null, null, cases, 0);
    }

    static WoeBin missing(Split cases) {
        return new WoeBin("missing", Holds.MISSING, null, null, null, cases, 0);
    }

    WoeBin woe(double woe) {
        return new WoeBin(id, holds, atLeast, below, code, cases, woe);
    }

    /** {@return whether a value that is known, a number or text, lies in the bin; what is left to others lies there too} */
    boolean holds(Object value) {
        return switch (holds) {
            case RANGE -> value instanceof BigDecimal number && contains(number);
            case CODE -> value.equals(code);
            case OTHERS -> true;
            case MISSING -> false;
        };
    }

    private boolean contains(BigDecimal number) {
        return (atLeast == null || number.compareTo(atLeast) >= 0) && (below == null || number.compareTo(below) < 0);
    }

    /** {@return its name within the attribute} */
    @JsonProperty
    public String id() {
        return id;
    }

    /** {@return which values it holds} */
    @JsonProperty
    public Holds holds() {
        return holds;
    }

    @JsonProperty("atLeast")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    BigDecimal atLeastOrNull() {
        return atLeast;
    }

    @JsonProperty("below")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    BigDecimal belowOrNull() {
        return below;
    }

    @JsonProperty("code")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    String codeOrNull() {
        return code;
    }

    /** {@return the least number in it; absent if there is none, or it does not hold numbers} */
    public Optional<BigDecimal> atLeast() {
        return Optional.ofNullable(atLeast);
    }

    /** {@return the number below which it ends; absent if it does not, or does not hold numbers} */
    public Optional<BigDecimal> below() {
        return Optional.ofNullable(below);
    }

    /** {@return the code that it holds; absent if it holds something else} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return the cases that had such a value} */
    @JsonProperty
    public Split cases() {
        return cases;
    }

    /** {@return the weight of evidence, in nats: above 0 where it happens more often than in all cases} */
    @JsonProperty
    public double woe() {
        return woe;
    }

    private List<Object> parts() {
        List<Object> parts = new ArrayList<>(List.of(id, holds, cases, woe));
        atLeast().map(BigDecimal::stripTrailingZeros).ifPresent(parts::add);
        below().map(BigDecimal::stripTrailingZeros).ifPresent(bound -> parts.add(List.of(bound)));
        code().ifPresent(parts::add);
        return parts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WoeBin that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, holds, cases, woe);
    }

    /** {@return its id and its cases} */
    @Override
    public String toString() {
        return id + " " + cases;
    }
}
