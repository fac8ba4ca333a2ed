package org.crmkit.scoring.worth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.ClassificationOrigin;
import org.crmkit.core.customer.Classifications;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where high current value and high potential begin: fitted once or decided, stored as JSON, applied to any customers.
 *
 * <p>A placement is a function of the two values and of where the customer stood before; it is the same for each order of
 * customers. Immutable.
 */
@JsonPropertyOrder({"formatVersion", "version", "current", "potential"})
public final class WorthThresholds implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;

    /** The scheme of the classes that placements are kept as. */
    public static final String SCHEME = "worth";

    /** The name under which placements are kept. */
    public static final RuleId RULE = RuleId.of("worth.value-matrix");

    private final String version;
    private final ValueCut current;
    private final ValueCut potential;

    private WorthThresholds(String version, ValueCut current, ValueCut potential) {
        Checks.that(
                current.at().currency().equals(potential.at().currency()),
                "Both thresholds must be in one currency, found {} and {}",
                current.at(),
                potential.at());
        this.version = Checks.id(version, "The version of worth thresholds");
        this.current = current;
        this.potential = potential;
    }

    /** {@return thresholds that somebody decided, as version 1} */
    public static WorthThresholds of(ValueCut current, ValueCut potential) {
        return new WorthThresholds("1", current, potential);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static WorthThresholds fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "current", required = true) ValueCut current,
            @JsonProperty(value = "potential", required = true) ValueCut potential) {
        Checks.that(formatVersion == FORMAT, "Worth thresholds must have format version 1, found {}", formatVersion);
        return new WorthThresholds(version, current, potential);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return these thresholds under another version, which every placement carries} */
    public WorthThresholds version(String version) {
        return new WorthThresholds(version, current, potential);
    }

    /** {@return the version} */
    @JsonProperty
    public String version() {
        return version;
    }

    /** {@return where high current value begins} */
    @JsonProperty
    public ValueCut current() {
        return current;
    }

    /** {@return where high potential begins} */
    @JsonProperty
    public ValueCut potential() {
        return potential;
    }

    /**
     * {@return where a customer stands by its two values}
     *
     * @param before where it stood; {@link WorthClass#UNKNOWN} if it did not stand anywhere
     */
    public Worth place(CustomerId customer, CustomerValue value, WorthClass before) {
        return new Placement(this, customer, value).from(before);
    }

    /**
     * {@return where a customer stands at a moment, by its value, by the class it was placed in before, and by whose hand}
     *
     * <p>Before is the class that a rule gave it in scheme {@value #SCHEME} and that holds on the day. A class given by hand that
     * holds on the day wins; two that contradict each other, and one that is none of the four, are {@link WorthClass#UNKNOWN},
     * with the reason. Values reckoned for a later day are not known yet.
     */
    public Worth place(Customer customer, AsOf asOf) {
        Classifications classes = Classifications.of(customer.classifications());
        WorthClass before = classes.at(SCHEME, ClassificationOrigin.RULE, asOf.date())
                .map(Classification::code)
                .map(WorthThresholds::parsed)
                .orElse(WorthClass.UNKNOWN);
        Optional<CustomerValue> value = customer.value().filter(known -> asOf.sees(known.asOf()));
        Worth byRule = value.map(known -> place(customer.id(), known, before))
                .orElseGet(() -> Placement.unknown(customer.id(), version));
        return ByHand.of(classes, asOf.date()).over(byRule);
    }

    /** {@return the class with that name}, unknown if there is none. */
    static WorthClass parsed(String code) {
        for (WorthClass worth : WorthClass.values()) {
            if (worth.name().equals(code)) {
                return worth;
            }
        }
        return WorthClass.UNKNOWN;
    }

    boolean covers(Money value) {
        return value.currency().equals(current.at().currency());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorthThresholds that
                && version.equals(that.version)
                && current.equals(that.current)
                && potential.equals(that.potential);
    }

    @Override
    public int hashCode() {
        return 31 * current.hashCode() + potential.hashCode();
    }

    /** {@return the thresholds and their version} */
    @Override
    public String toString() {
        return "WorthThresholds[" + version + ", current from " + current.at() + ", potential from " + potential.at()
                + "]";
    }
}
