package org.crmkit.scoring.worth;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.Assessment;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/** Where one customer stands, and why. Immutable. */
public final class Worth implements Serializable {
    private static final long serialVersionUID = 1;

    private final CustomerId customer;
    private final WorthClass worth;
    private final WorthClass byValue;
    private final WorthBasis basis;
    private final @Nullable Money current;
    private final @Nullable Money potential;
    private final Reason because;
    private final Reason valuesBecause;
    private final String version;

    /** Where a customer stands by its values. */
    Worth(
            CustomerId customer,
            WorthClass byValue,
            WorthBasis basis,
            @Nullable Money current,
            @Nullable Money potential,
            Reason because,
            String version) {
        this.customer = customer;
        this.worth = byValue;
        this.byValue = byValue;
        this.basis = basis;
        this.current = current;
        this.potential = potential;
        this.because = because;
        this.valuesBecause = because;
        this.version = version;
    }

    /** Where it stands by somebody's hand. */
    private Worth(Worth values, WorthClass byHand, Reason because) {
        this.customer = values.customer;
        this.worth = byHand;
        this.byValue = values.byValue;
        this.basis = WorthBasis.OVERRIDDEN;
        this.current = values.current;
        this.potential = values.potential;
        this.because = because;
        this.valuesBecause = values.valuesBecause;
        this.version = values.version;
    }

    Worth overridden(WorthClass byHand, Reason why) {
        return new Worth(this, byHand, why);
    }

    /** {@return which customer} */
    public CustomerId customer() {
        return customer;
    }

    /** {@return where it stands, by somebody's hand if there was one, otherwise by its values} */
    public WorthClass worth() {
        return worth;
    }

    /** {@return where it stands by its values, whatever somebody's hand says} */
    public WorthClass byValue() {
        return byValue;
    }

    /** {@return what {@link #worth} rests on} */
    public WorthBasis basis() {
        return basis;
    }

    /** {@return the current value; absent if it is not known} */
    public Optional<Money> current() {
        return Optional.ofNullable(current);
    }

    /** {@return the potential value; absent if it is not known} */
    public Optional<Money> potential() {
        return Optional.ofNullable(potential);
    }

    /** {@return why} */
    public Reason because() {
        return because;
    }

    /** {@return the version of the thresholds} */
    public String version() {
        return version;
    }

    /**
     * {@return the class by values from a day on, to be kept with {@code Classifications.then} for the next placement}
     *
     * <p>It carries {@link #byValue} and its reason, so that an override that expires falls back to it.
     */
    public Classification classification(LocalDate from) {
        return Classification.builder()
                .scheme(WorthThresholds.SCHEME)
                .code(byValue.name())
                .period(DateRange.from(from))
                .byRule(WorthThresholds.RULE, version, valuesBecause)
                .build();
    }

    /** {@return where it stands at a moment, for other rules to ask for; without text if that is not known} */
    public Assessment assessment(AsOf asOf) {
        return Assessment.builder()
                .customer(customer)
                .what(WorthThresholds.SCHEME)
                .text(Optional.of(worth)
                        .filter(known -> known != WorthClass.UNKNOWN)
                        .map(WorthClass::name))
                .addRule(WorthThresholds.RULE)
                .version(version)
                .asOf(asOf)
                .addReason(because)
                .build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Worth that
                && customer.equals(that.customer)
                && worth == that.worth
                && byValue == that.byValue
                && basis == that.basis
                && Objects.equals(current, that.current)
                && Objects.equals(potential, that.potential)
                && because.equals(that.because)
                && valuesBecause.equals(that.valuesBecause)
                && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, worth, byValue, basis, current, potential);
    }

    /** {@return customer, class and basis} */
    @Override
    public String toString() {
        return "Worth[" + customer + ", " + worth + ", " + basis + "]";
    }
}
