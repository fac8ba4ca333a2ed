package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.SayAs;
import org.crmkit.core.check.Sayable;

/**
 * An exact amount in one currency, written {@code CNY 23.87}.
 *
 * <p>At most 6 decimals and 24 digits; the scale is the currency's own or, where the amount is finer, the amount's, so
 * that equal amounts are equal objects. Amounts of different currencies are never added or compared: converting needs a
 * rate, and the rate is the host's.
 *
 * @param amount the amount, at the scale described
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money>, Sayable {
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 24;
    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (-?[0-9]{1,24}(?:\\.[0-9]{1,6})?)");

    /** Brings the amount to its scale; the size is looked at before any arithmetic, so that 1e30000000 costs nothing. */
    public Money {
        Checks.that(
                small(amount),
                "An amount must have at most 24 digits and 6 decimals, found one with {} decimals",
                amount.scale());
        int digits = digits(currency);
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.scale() <= digits ? shortest.setScale(digits, RoundingMode.UNNECESSARY) : shortest;
        Checks.that(
                amount.scale() <= MOST_DECIMALS && amount.precision() <= MOST_DIGITS,
                "An amount must have at most 24 digits and 6 decimals, found {}: round it first",
                amount);
    }

    /** {@return an amount in a currency} */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /**
     * {@return an amount in a currency}
     *
     * @param currency an ISO 4217 code such as {@code CNY}
     * @throws IllegalArgumentException if the currency is unknown or the amount too long
     */
    public static Money of(String currency, BigDecimal amount) {
        return new Money(amount, currency(currency));
    }

    /** {@return an amount given in the currency's smallest unit: 2387 is {@code CNY 23.87}} */
    public static Money ofMinor(Currency currency, long minorUnits) {
        return new Money(BigDecimal.valueOf(minorUnits, digits(currency)), currency);
    }

    /** {@return nothing, in a currency} */
    public static Money zero(Currency currency) {
        return ofMinor(currency, 0);
    }

    /**
     * {@return the amount that a text names}
     *
     * @throws IllegalArgumentException if the text is not a currency, a space and a plain decimal number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        Checks.that(matcher.matches(), "An amount must read like CNY 23.87, found '{}'", text);
        return of(matcher.group(1), new BigDecimal(matcher.group(2)));
    }

    /**
     * {@return the currency with an ISO 4217 code}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    Checks.fill("A currency must be an ISO 4217 code such as CNY, found '{}'", code), e);
        }
    }

    /** {@return how many decimals the currency's smallest unit has; 0 where ISO 4217 names none} */
    public static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    /**
     * {@return the amount in the currency's smallest unit}
     *
     * @throws IllegalArgumentException if the amount is finer than that unit or needs more than 64 bits
     */
    public long minorUnits() {
        try {
            return amount.scaleByPowerOfTen(digits(currency)).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    Checks.fill("{} must be a whole number of its currency's smallest unit: round it first", this), e);
        }
    }

    /** {@return the sum} */
    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    /** {@return the difference} */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    /** {@return the amount with the other sign} */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /**
     * {@return the amount times a factor, rounded to the currency's smallest unit}
     *
     * @throws IllegalArgumentException if the factor has more than 72 digits or 48 decimals, or the result is too long
     */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        Checks.that(small(factor), "A factor must have at most 72 digits and 48 decimals: round it first");
        return new Money(amount.multiply(factor).setScale(digits(currency), rounding), currency);
    }

    /** {@return -1, 0 or 1: whether the amount is below, at or above zero} */
    public int signum() {
        return amount.signum();
    }

    /**
     * Compares amounts of one currency.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    @Override
    public SayAs sayAs() {
        return SayAs.MONEY;
    }

    /** {@return the text form} */
    @JsonValue
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }

    /** {@return whether arithmetic with the number is cheap}; told from its exponent, without writing it out. */
    private static boolean small(BigDecimal number) {
        return number.scale() >= -MOST_DIGITS
                && number.scale() <= 2 * MOST_DIGITS
                && number.precision() <= 3 * MOST_DIGITS;
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    Checks.fill("{} and {} have different currencies: convert one of them first", this, other));
        }
        return other.amount;
    }
}
