package org.crmkit.core.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Refuses wrong values in one clear sentence; the only place where the library throws for an argument. */
public final class Checks {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_SHOWN = 200;
    private static final int MOST_DIGITS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long FIRST_EPOCH_DAY = FIRST_DAY.toEpochDay();
    private static final long LAST_EPOCH_DAY = LAST_DAY.toEpochDay();
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Checks() {}

    /**
     * Refuses with a sentence unless the condition holds.
     *
     * @param template the sentence, with {@code {}} where an argument stands
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void that(boolean condition, String template, @Nullable Object... args) {
        if (!condition) {
            throw new IllegalArgumentException(fill(template, args));
        }
    }

    /** {@return the template with each {@code {}} replaced by the next argument, independent of any locale} */
    public static String fill(String template, @Nullable Object... args) {
        return Template.fill(template, place -> place < args.length ? shown(args[place]) : null);
    }

    /**
     * {@return the id, unchanged} An id is text of 1 to 200 characters without surrounding space and control characters.
     *
     * @param what the name of the id's type, for the sentence
     * @throws IllegalArgumentException if the text is not such an id
     */
    public static String id(String id, String what) {
        that(!id.isBlank(), "{} must not be blank", what);
        that(id.length() <= LONGEST_ID, "{} must have at most 200 characters, found {}: {}", what, id.length(), id);
        for (int i = 0; i < id.length(); i++) {
            that(
                    !Character.isISOControl(id.charAt(i)),
                    "{} must not hold control characters, found one at {}",
                    what,
                    i);
        }
        that(id.strip().length() == id.length(), "{} must not begin or end with space, found '{}': trim it", what, id);
        return id;
    }

    /**
     * {@return the day, unchanged} Days lie in the years 1 to 9999, so that no arithmetic on them can overflow.
     *
     * @param what what the day is, for the sentence
     * @throws IllegalArgumentException if it lies outside
     */
    public static LocalDate day(LocalDate day, String what) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException(fill("{} must lie in the years 1 to 9999, found {}", what, day));
        }
        return day;
    }

    /**
     * {@return the day, unchanged} The same for a day that is given as a number and is never made an object.
     *
     * @param epochDay days since 1970-01-01
     * @param what what the day is, for the sentence
     * @throws IllegalArgumentException if it lies outside the years 1 to 9999
     */
    public static int epochDay(long epochDay, String what) {
        if (epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
            throw new IllegalArgumentException(
                    fill("{} must lie in the years 1 to 9999, found epoch day {}", what, epochDay));
        }
        return (int) epochDay;
    }

    /**
     * {@return a number of the JDK's kinds, exact} A {@code double} counts as its shortest decimal.
     *
     * @param what what the number is, for the sentence
     * @throws IllegalArgumentException if it is of another kind, not finite, or has more than 100 digits
     */
    public static BigDecimal number(Number number, String what) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return BigDecimal.valueOf(number.longValue());
        }
        BigDecimal exact;
        if (number instanceof BigDecimal decimal) {
            exact = decimal;
        } else if (number instanceof BigInteger whole) {
            exact = new BigDecimal(whole);
        } else {
            that(number instanceof Double || number instanceof Float, "{} must be a number of the JDK's kinds", what);
            that(Double.isFinite(number.doubleValue()), "{} must be a finite number", what);
            exact = new BigDecimal(number.toString());
        }
        that(isShort(exact, MOST_DIGITS), "{} must be a number of at most 100 digits", what);
        return exact;
    }

    /** {@return whether a number can be written out with so many digits}, told from its exponent without writing it. */
    public static boolean isShort(BigDecimal number, int digits) {
        return Math.abs((long) number.scale()) <= digits && number.precision() <= digits;
    }

    /**
     * {@return the moment, unchanged} Moments lie in the years 1 to 9999 of UTC.
     *
     * @param what what the moment is, for the sentence
     * @throws IllegalArgumentException if it lies outside
     */
    public static Instant moment(Instant moment, String what) {
        if (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)) {
            throw new IllegalArgumentException(fill("{} must lie in the years 1 to 9999, found {}", what, moment));
        }
        return moment;
    }

    /** {@return the text, cut to 200 characters}, so that a hostile value cannot fill a log. */
    static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
