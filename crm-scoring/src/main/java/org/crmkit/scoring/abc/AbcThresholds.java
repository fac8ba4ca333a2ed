package org.crmkit.scoring.abc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The least value of class A and of class B: fitted once, stored as JSON, applied to any totals of that currency.
 *
 * <p>What lies below B and above zero is C. Immutable.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"formatVersion", "policy", "keys", "currency", "a", "b"})
public final class AbcThresholds implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;

    private final AbcPolicy policy;
    private final int keys;
    private final Currency currency;
    private final @Nullable Money a;
    private final @Nullable Money b;

    private AbcThresholds(AbcPolicy policy, int keys, Currency currency, @Nullable Money a, @Nullable Money b) {
        Checks.that(
                a == null || (b != null && a.compareTo(b) >= 0),
                "Class A must begin at or above class B, found {} and {}",
                a,
                b);
        Checks.that(b == null || b.currency().equals(currency), "{} is not in {}", b, currency);
        this.policy = policy;
        this.keys = keys;
        this.currency = currency;
        this.a = a;
        this.b = b;
    }

    /**
     * {@return thresholds that somebody decided or an earlier fit gave}
     *
     * @param policy the policy they stand for
     * @param keys how many keys above zero they were fitted to
     * @param a the least value of class A; absent if nothing is A
     * @param b the least value of class B; absent if nothing is A or B
     */
    public static AbcThresholds of(
            AbcPolicy policy, int keys, Currency currency, Optional<Money> a, Optional<Money> b) {
        return new AbcThresholds(
                policy, keys, currency, a.orElse(null), b.or(() -> a).orElse(null));
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static AbcThresholds fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "policy", required = true) AbcPolicy policy,
            @JsonProperty(value = "keys", required = true) int keys,
            @JsonProperty(value = "currency", required = true) Currency currency,
            @JsonProperty("a") @JsonSetter(nulls = Nulls.SET) @Nullable Money a,
            @JsonProperty("b") @JsonSetter(nulls = Nulls.SET) @Nullable Money b) {
        Checks.that(formatVersion == FORMAT, "ABC thresholds must have format version 1, found {}", formatVersion);
        return new AbcThresholds(policy, keys, currency, a, b);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return the policy they were fitted by} */
    @JsonProperty
    public AbcPolicy policy() {
        return policy;
    }

    /** {@return how many keys with a value above zero they were fitted to} */
    @JsonProperty
    public int keys() {
        return keys;
    }

    /** {@return the currency of the values} */
    @JsonProperty
    public Currency currency() {
        return currency;
    }

    /** {@return the least value of class A; absent if nothing is A} */
    @JsonProperty
    public Optional<Money> a() {
        return Optional.ofNullable(a);
    }

    /** {@return the least value of class B; absent if nothing is A or B} */
    @JsonProperty
    public Optional<Money> b() {
        return Optional.ofNullable(b);
    }

    /** {@return the class of a value} */
    public AbcClass classOf(Money value) {
        return classOf(
                value.compareTo(Money.zero(currency)) <= 0,
                a != null && value.compareTo(a) >= 0,
                b != null && value.compareTo(b) >= 0);
    }

    /** {@return the classes of these totals} */
    public AbcReport apply(ValueTotals totals) {
        Checks.that(totals.currency().equals(currency), "Thresholds in {} cannot class {}", currency, totals);
        long leastA = a == null ? Long.MAX_VALUE : a.minorUnits();
        long leastB = b == null ? Long.MAX_VALUE : b.minorUnits();
        byte[] classes = new byte[totals.size()];
        for (int i = 0; i < classes.length; i++) {
            long value = totals.minorUnits(i);
            classes[i] =
                    (byte) classOf(value <= 0, value >= leastA, value >= leastB).ordinal();
        }
        return new AbcReport(this, totals, classes);
    }

    private static AbcClass classOf(boolean nothing, boolean reachesA, boolean reachesB) {
        if (nothing) {
            return AbcClass.NONE;
        }
        return reachesA ? AbcClass.A : reachesB ? AbcClass.B : AbcClass.C;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AbcThresholds that
                && policy.equals(that.policy)
                && keys == that.keys
                && currency.equals(that.currency)
                && Objects.equals(a, that.a)
                && Objects.equals(b, that.b);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, keys, currency, a, b);
    }

    /** {@return the least values} */
    @Override
    public String toString() {
        return "AbcThresholds[A from " + a + ", B from " + b + "]";
    }
}
