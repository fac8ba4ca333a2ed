package org.crmkit.scoring.rfm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.check.Checks;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where each score begins: fitted once, stored as JSON, applied to any customers in that currency.
 *
 * <p>The lists name the scores from the second to the best, so five scores have four entries. Two equal neighbours mean that
 * the lower of the two scores is empty. Immutable.
 */
@JsonPropertyOrder({
    "formatVersion",
    "policy",
    "asOf",
    "customers",
    "recencyWithin",
    "frequencyFrom",
    "monetaryFrom",
    "recencyIds",
    "frequencyIds",
    "monetaryIds"
})
public final class RfmThresholds implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;

    private final RfmPolicy policy;
    private final AsOf asOf;
    private final int customers;
    private final Currency currency;
    private final RfmScale recency;
    private final RfmScale frequency;
    private final RfmScale monetary;

    RfmThresholds(
            RfmPolicy policy,
            AsOf asOf,
            int customers,
            Currency currency,
            RfmScale recency,
            RfmScale frequency,
            RfmScale monetary) {
        this.policy = policy;
        this.asOf = asOf;
        this.customers = customers;
        this.currency = currency;
        this.recency = recency;
        this.frequency = frequency;
        this.monetary = monetary;
    }

    /**
     * {@return thresholds that somebody decided}
     *
     * @param frequency what frequency counts
     * @param asOf when they were decided
     * @param recencyWithin for each score from the second on, at most how many days ago; descending
     * @param frequencyFrom for each score from the second on, at least how often; ascending
     * @param monetaryFrom for each score from the second on, at least how much; ascending, in one currency
     */
    public static RfmThresholds fixed(
            RfmFrequency frequency,
            AsOf asOf,
            List<Integer> recencyWithin,
            List<Long> frequencyFrom,
            List<Money> monetaryFrom) {
        RfmPolicy policy = new RfmPolicy(recencyWithin.size() + 1, RfmMethod.FIXED, frequency);
        return fromJson(FORMAT, policy, asOf, 0, recencyWithin, frequencyFrom, monetaryFrom, null, null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static RfmThresholds fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "policy", required = true) RfmPolicy policy,
            @JsonProperty(value = "asOf", required = true) AsOf asOf,
            @JsonProperty(value = "customers", required = true) int customers,
            @JsonProperty(value = "recencyWithin", required = true) List<Integer> recencyWithin,
            @JsonProperty(value = "frequencyFrom", required = true) List<Long> frequencyFrom,
            @JsonProperty(value = "monetaryFrom", required = true) List<Money> monetaryFrom,
            @JsonProperty("recencyIds") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> recencyIds,
            @JsonProperty("frequencyIds") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> frequencyIds,
            @JsonProperty("monetaryIds") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> monetaryIds) {
        Checks.that(formatVersion == FORMAT, "RFM thresholds must have format version 1, found {}", formatVersion);
        Checks.that(!monetaryFrom.isEmpty(), "RFM thresholds must have an amount for each score from the second on");
        Currency currency = monetaryFrom.get(0).currency();
        for (Money from : monetaryFrom) {
            Checks.that(from.currency().equals(currency), "RFM thresholds must have one currency, found {}", from);
        }
        long[] recency = recencyWithin.stream().mapToLong(days -> -days).toArray();
        long[] frequency = frequencyFrom.stream().mapToLong(Long::longValue).toArray();
        long[] monetary = monetaryFrom.stream().mapToLong(Money::minorUnits).toArray();
        return new RfmThresholds(
                policy,
                asOf,
                customers,
                currency,
                RfmScale.of(policy.scores(), "recency", recency, recencyIds),
                RfmScale.of(policy.scores(), "frequency", frequency, frequencyIds),
                RfmScale.of(policy.scores(), "monetary", monetary, monetaryIds));
    }

    /**
     * {@return the scores of the customers who had bought by then, with the standard segments if there are five scores}
     */
    public RfmReport apply(PurchaseSummaries purchases, AsOf asOf) {
        return apply(purchases, asOf, segments());
    }

    /**
     * {@return the scores of the customers who had bought by then, with those segments}
     *
     * @throws IllegalArgumentException if the currency or the number of scores differs
     */
    public RfmReport apply(PurchaseSummaries purchases, AsOf asOf, RfmSegments segments) {
        Checks.that(purchases.currency().equals(currency), "Thresholds in {} cannot score {}", currency, purchases);
        Checks.that(
                segments.scores() == policy.scores(),
                "Segments for {} scores cannot name {} scores",
                segments.scores(),
                policy.scores());
        return new RfmReport(this, segments, asOf, RfmColumns.of(purchases, asOf, policy.frequency()));
    }

    /** {@return the scores of the customers that they were just fitted to} */
    RfmReport apply(RfmColumns columns) {
        return new RfmReport(this, segments(), asOf, columns);
    }

    private RfmSegments segments() {
        RfmSegments standard = RfmSegments.standard();
        return standard.scores() == policy.scores() ? standard : RfmSegments.none(policy.scores());
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return the policy they were fitted by} */
    @JsonProperty
    public RfmPolicy policy() {
        return policy;
    }

    /** {@return the moment they were fitted at} */
    @JsonProperty
    public AsOf asOf() {
        return asOf;
    }

    /** {@return how many customers they were fitted to; 0 if somebody decided them} */
    @JsonProperty
    public int customers() {
        return customers;
    }

    /** {@return for each score from the second on, at most how many days ago; -1 if nobody reaches it} */
    @JsonProperty
    public List<Integer> recencyWithin() {
        return Arrays.stream(recency.from()).mapToObj(from -> (int) -from).toList();
    }

    /** {@return for each score from the second on, at least how often} */
    @JsonProperty
    public List<Long> frequencyFrom() {
        return Arrays.stream(frequency.from()).boxed().toList();
    }

    /** {@return for each score from the second on, at least how much} */
    @JsonProperty
    public List<Money> monetaryFrom() {
        return Arrays.stream(monetary.from())
                .mapToObj(from -> Money.ofMinor(currency, from))
                .toList();
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> recencyIds() {
        return recency.ids();
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> frequencyIds() {
        return frequency.ids();
    }

    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> monetaryIds() {
        return monetary.ids();
    }

    RfmScale scale(RfmDimension dimension) {
        return switch (dimension) {
            case RECENCY -> recency;
            case FREQUENCY -> frequency;
            case MONETARY -> monetary;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RfmThresholds that
                && policy.equals(that.policy)
                && asOf.equals(that.asOf)
                && customers == that.customers
                && currency.equals(that.currency)
                && recency.equals(that.recency)
                && frequency.equals(that.frequency)
                && monetary.equals(that.monetary);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, asOf, customers, currency, recency, frequency, monetary);
    }

    /** {@return the lists} */
    @Override
    public String toString() {
        return "RfmThresholds[R within " + recencyWithin() + " days, F from " + frequencyFrom() + ", M from "
                + monetaryFrom() + "]";
    }
}
