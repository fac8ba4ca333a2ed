package org.crmkit.core.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Worded;

/**
 * How far a value is from where it should be: 6 more, CNY 3,000.00 less, 12 days later.
 *
 * @param size how far, above zero or, where it is open, zero or above: a BigDecimal, Money, Period in days, or Duration
 * @param way which way
 * @param open whether that far is not quite enough
 */
public record Distance(Serializable size, Way way, boolean open) implements Worded {
    private static final int LONGEST_MONTH = 31;
    private static final int MOST_DIGITS = 100;

    /** Which way a value would have to move. */
    public enum Way {
        /** Upwards. */
        MORE("{} more", "还差{}"),
        /** Downwards. */
        LESS("{} less", "须减少{}"),
        /** To a later time. */
        LATER("{} later", "须晚{}"),
        /** To an earlier time. */
        EARLIER("{} earlier", "须早{}"),
        /** Not at all: it is enough that time goes by. */
        WAIT("{} to go", "还有{}");

        private final String en;
        private final String zh;

        Way(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }
    }

    /**
     * {@return how far it is from one value to another of the same kind}
     *
     * @param from a Long, BigDecimal, Money, LocalDate or Instant
     * @param to where it should be
     * @param open whether it should be beyond that
     * @throws IllegalArgumentException if the two are not of one kind, or amounts of two currencies
     * @throws ArithmeticException if it has more than 100 digits, or more days than an int can count
     */
    public static Distance between(Object from, Object to, boolean open) {
        if (from instanceof LocalDate day && to instanceof LocalDate goal) {
            long days = ChronoUnit.DAYS.between(day, goal);
            return new Distance(days(Math.abs(days)), days > 0 ? Way.LATER : Way.EARLIER, open);
        } else if (from instanceof Instant moment && to instanceof Instant goal) {
            Duration length = Duration.between(moment, goal);
            return new Distance(length.abs(), goal.isAfter(moment) ? Way.LATER : Way.EARLIER, open);
        } else if (from instanceof Money amount && to instanceof Money goal) {
            Money more = goal.minus(amount);
            boolean up = more.amount().signum() > 0;
            return new Distance(up ? more : amount.minus(goal), up ? Way.MORE : Way.LESS, open);
        }
        BigDecimal more = number(to).subtract(number(from));
        if (!Checks.isShort(more, MOST_DIGITS)) {
            throw new ArithmeticException("a distance must have at most 100 digits");
        }
        return new Distance(more.abs(), more.signum() > 0 ? Way.MORE : Way.LESS, open);
    }

    /** {@return that many days to go by} */
    public static Distance toGo(long days) {
        return new Distance(days(days), Way.WAIT, false);
    }

    /** {@return whether this one, of two of the same kind, is the shorter} */
    public boolean isShorterThan(Distance other) {
        return measure().compareTo(other.measure()) < 0;
    }

    private BigDecimal measure() {
        if (size instanceof Money money) {
            return money.amount();
        } else if (size instanceof Duration length) {
            return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), 9));
        }
        return size instanceof Period days
                ? BigDecimal.valueOf(days.toTotalMonths() * LONGEST_MONTH + days.get(ChronoUnit.DAYS))
                : (BigDecimal) size;
    }

    private static Period days(long days) {
        return Period.ofDays(Math.toIntExact(days));
    }

    private static BigDecimal number(Object value) {
        Checks.that(
                value instanceof Number,
                "A distance lies between two values of one kind, found a {}",
                value.getClass().getSimpleName());
        return Checks.number((Number) value, "A number");
    }

    @Override
    public LocalizedText words() {
        LocalizedText words = Phrase.of(way.en, way.zh, size);
        return open ? Phrase.of("more than {}", "{}以上", words) : words;
    }

    /** {@return the words in English} */
    @Override
    public String toString() {
        return words().en();
    }
}
