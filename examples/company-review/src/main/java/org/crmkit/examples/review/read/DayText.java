package org.crmkit.examples.review.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Reads days in the forms in which systems write them.
 *
 * <p>The year has four digits. A time of day may follow; if it has an offset, the day is the one that it was in the zone.
 */
final class DayText {
    private static final int LONGEST = 40;
    private static final int DAY_SECONDS = 86_400;
    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    private final DateOrder order;
    private final ZoneId zone;

    private CharSequence text = "";
    private int at;
    private int digits;
    private long epochDay;

    DayText(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /** {@return the day of the text that was read last} */
    long epochDay() {
        return epochDay;
    }

    /** {@return what is wrong with a text; null if it is a day, which {@link #epochDay} then gives.} */
    @Nullable
    PurchaseProblem read(CharSequence text) {
        this.text = text;
        at = 0;
        if (text.length() > LONGEST) {
            return PurchaseProblem.BAD_DATE;
        }
        PurchaseProblem problem = date();
        return problem != null || time() ? problem : PurchaseProblem.BAD_DATE;
    }

    private @Nullable PurchaseProblem date() {
        int first = number(8);
        if (digits == 8) {
            return day(first / 10_000, first / 100 % 100, first % 100);
        }
        int firstDigits = digits;
        char mark = mark();
        int second = number(2);
        boolean given = firstDigits > 0 && digits > 0;
        char nextMark = mark();
        int third = number(4);
        if (!given || digits == 0) {
            return PurchaseProblem.BAD_DATE;
        }
        if (firstDigits == 4 && digits <= 2) {
            boolean chinese = mark == '年' && nextMark == '月' && mark() == '日';
            return chinese || (isMark(mark) && mark == nextMark) ? day(first, second, third) : PurchaseProblem.BAD_DATE;
        }
        return firstDigits <= 2 && digits == 4 && isMark(mark) && mark == nextMark
                ? yearLast(first, second, third, mark)
                : PurchaseProblem.BAD_DATE;
    }

    private @Nullable PurchaseProblem yearLast(int first, int second, int year, char mark) {
        if (order == DateOrder.MDY) {
            return day(year, first, second);
        } else if (order == DateOrder.DMY || mark == '.' || first > 12 || first == second) {
            return day(year, second, first); // points stand in day-month-year only
        }
        return second > 12 ? day(year, first, second) : PurchaseProblem.AMBIGUOUS_DATE;
    }

    private @Nullable PurchaseProblem day(int year, int month, int day) {
        boolean valid = year >= 1 && month >= 1 && month <= 12 && day >= 1;
        if (!valid || day > Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))) {
            return PurchaseProblem.BAD_DATE;
        }
        epochDay = LocalDate.of(year, month, day).toEpochDay();
        return null;
    }

    /** {@return whether what is left is nothing or a time of day; with an offset it moves the day.} */
    private boolean time() {
        if (at == text.length()) {
            return true;
        }
        char before = mark();
        int hour = number(2);
        boolean valid = (before == 'T' || before == ' ') && digits > 0 && hour <= 23 && peek() == ':';
        int seconds = hour * 3600;
        for (int unit = 60; valid && unit >= 1 && peek() == ':'; unit /= 60) {
            at++;
            int value = number(2);
            valid = digits == 2 && value <= 59;
            seconds += value * unit;
        }
        if (valid && (peek() == '.' || peek() == ',')) {
            at++;
            number(9);
            valid = digits > 0;
        }
        return valid && (at == text.length() || offset(seconds));
    }

    private boolean offset(int secondOfDay) {
        char sign = mark();
        int offset = 0;
        if (sign != 'Z') {
            int hours = number(2);
            boolean valid = (sign == '+' || sign == '-') && digits == 2;
            at += peek() == ':' ? 1 : 0;
            int minutes = at < text.length() ? number(2) : 0;
            if (!valid || digits != 2 || hours * 60 + minutes > 18 * 60 || minutes > 59) {
                return false;
            }
            offset = (sign == '-' ? -60 : 60) * (hours * 60 + minutes);
        }
        long moment = epochDay * DAY_SECONDS + secondOfDay - offset;
        int there = zone.getRules().getOffset(Instant.ofEpochSecond(moment)).getTotalSeconds();
        epochDay = Math.floorDiv(moment + there, (long) DAY_SECONDS);
        return at == text.length() && epochDay >= FIRST && epochDay <= LAST;
    }

    /** {@return the number that stands here, at most so many digits of it}; how many there were is in {@link #digits}. */
    private int number(int most) {
        int number = 0;
        digits = 0;
        while (digits < most && peek() >= '0' && peek() <= '9') {
            number = number * 10 + (text.charAt(at++) - '0');
            digits++;
        }
        return number;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char mark() {
        return at < text.length() ? text.charAt(at++) : '\0';
    }

    private static boolean isMark(char mark) {
        return mark == '-' || mark == '/' || mark == '.';
    }
}
