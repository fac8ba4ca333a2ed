package org.crmkit.core.box;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Worded;

/**
 * A day as counted from today, whichever day that is.
 *
 * <p>Most offsets follow each other in one order on every day, but not all: 30 days are more than some months and less than
 * others.
 *
 * @param length how far from today; negative for a day before it
 * @param moment whether today itself stands for now
 */
public record Offset(Period length, boolean moment) implements Comparable<Offset>, Worded {
    private static final long LEAST_IN_MONTH = 28;
    private static final long MOST_IN_MONTH = 31;

    /** The mean month, 146,097 days in 400 years, in millionths of a day. */
    private static final long MEAN_MONTH = 30_436_875;

    private static final long DAY = 1_000_000;
    private static final Comparator<Offset> ORDER =
            Comparator.comparingLong(Offset::millionths).thenComparingLong(Offset::months);

    private long months() {
        return length.toTotalMonths();
    }

    private long days() {
        return length.get(ChronoUnit.DAYS);
    }

    private long millionths() {
        return months() * MEAN_MONTH + days() * DAY;
    }

    /** Compares by mean months, which is right for all that follow each other in one order on every day. */
    @Override
    public int compareTo(Offset other) {
        return ORDER.compare(this, other);
    }

    /** {@return whether the offsets among some values follow each other in one order on every day} */
    static boolean ordered(Stream<?> values) {
        TreeSet<Offset> sorted = new TreeSet<>();
        values.forEach(value -> {
            if (value instanceof Offset offset) {
                sorted.add(offset);
            }
        });
        for (Offset offset : sorted) {
            Offset next = sorted.higher(offset);
            if (next != null && !offset.isBefore(next)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the other is a later day on every day}
     *
     * <p>From a day to the same day of the next month, or where there is none to the month's last, are 28 to 31 days.
     */
    private boolean isBefore(Offset other) {
        long months = other.months() - months();
        long days = other.days() - days();
        return months * (months < 0 ? MOST_IN_MONTH : LEAST_IN_MONTH) + days > 0;
    }

    /** {@return whether the other is the very next day on every day} */
    public boolean touches(Offset other) {
        return months() == other.months() && other.days() - days() == 1;
    }

    @Override
    public LocalizedText words() {
        if (length.isZero()) {
            return moment ? LocalizedText.of("now", "此刻") : LocalizedText.of("today", "今天");
        }
        return length.isNegative()
                ? Phrase.of("{} before today", "今天之前{}", length.negated())
                : Phrase.of("{} after today", "今天之后{}", length);
    }
}
