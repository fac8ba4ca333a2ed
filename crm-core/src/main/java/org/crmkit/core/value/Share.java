package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;

/**
 * A share of a whole, 0 to 1, exact; said in percent.
 *
 * @param value 0..1 with at most 10 decimals, without trailing zeros
 */
public record Share(@JsonValue BigDecimal value) implements Comparable<Share>, Sayable {
    private static final int MOST_DECIMALS = 10;
    private static final int QUOTIENT_DECIMALS = 6;
    private static final Pattern TEXT = Pattern.compile("[0-9](\\.[0-9]{1,18})?");

    /** Nothing of the whole. */
    public static final Share NONE = new Share(BigDecimal.ZERO);

    /** The whole. */
    public static final Share ALL = new Share(BigDecimal.ONE);

    /** Checks the range and drops trailing zeros. */
    public Share {
        Checks.that(
                value.scale() >= -1 && value.scale() <= 2 * MOST_DECIMALS && value.precision() <= 2 * MOST_DECIMALS,
                "A share must have at most 10 decimals, found one with {}",
                value.scale());
        Checks.that(
                value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
                "A share must lie between 0 and 1, found {}",
                value);
        BigDecimal shortest = value.stripTrailingZeros();
        value = shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
        Checks.that(value.scale() <= MOST_DECIMALS, "A share must have at most 10 decimals, found {}", value);
    }

    /** {@return a share given as a number from 0 to 1} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Share of(BigDecimal value) {
        return new Share(value);
    }

    /** {@return a share given in whole percent: 80 is 0.8} */
    public static Share ofPercent(int percent) {
        return new Share(BigDecimal.valueOf(percent, 2));
    }

    /** {@return a share read from its text form, such as 0.8} */
    public static Share parse(String text) {
        Checks.that(TEXT.matcher(text).matches(), "A share must read like 0.8, found '{}'", text);
        return new Share(new BigDecimal(text));
    }

    /**
     * {@return the part as a share of the whole, rounded half up to 6 decimals}
     *
     * @throws IllegalArgumentException if the whole is not positive or the part lies outside 0..whole
     */
    public static Share of(long part, long whole) {
        Checks.that(whole > 0, "There is no share of a whole of {}", whole);
        return quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** {@return the part as a share of the whole, of one currency; see {@link #of(long, long)}} */
    public static Share of(Money part, Money whole) {
        Checks.that(whole.signum() > 0, "There is no share of a whole of {}", whole);
        Checks.that(part.currency().equals(whole.currency()), "{} and {} have different currencies", part, whole);
        return quotient(part.amount(), whole.amount());
    }

    private static Share quotient(BigDecimal part, BigDecimal whole) {
        return new Share(part.divide(whole, QUOTIENT_DECIMALS, RoundingMode.HALF_UP));
    }

    /** {@return the rest of the whole} */
    public Share rest() {
        return new Share(BigDecimal.ONE.subtract(value));
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }

    @Override
    public SayAs sayAs() {
        return SayAs.SHARE;
    }

    /** {@return the text form: a plain number} */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
