package org.crmkit.examples.review.read;

import org.jspecify.annotations.Nullable;

/** Reads plain decimal numbers whose digits may be grouped in threes, into a count of smallest units. */
final class DecimalText {
    private static final int MOST_DIGITS = 18;
    private static final int GROUP = 3;

    private final DecimalMark decimalMark;

    private CharSequence text = "";
    private int from;
    private int until;
    private long units;

    DecimalText(DecimalMark decimalMark) {
        this.decimalMark = decimalMark;
    }

    /** {@return the number that was read last, in smallest units} */
    long units() {
        return units;
    }

    /**
     * {@return what is wrong with a part of a text; null if it is a number of smallest units.}
     *
     * @param decimals how many decimals the smallest unit has
     */
    @Nullable
    PurchaseProblem read(CharSequence text, int from, int until, int decimals) {
        this.text = text;
        this.from = from;
        this.until = until;
        int points = count('.');
        int commas = count(',');
        if (from == until || points + commas + digits() != until - from) {
            return PurchaseProblem.BAD_AMOUNT;
        }
        if (decimalMark == DecimalMark.DETECT && points + commas == 1 && isAmbiguous()) {
            return PurchaseProblem.AMBIGUOUS_AMOUNT;
        }
        char decimal = decimalMark(points, commas);
        int mark = last(decimal);
        boolean once = (decimal == '.' ? points : commas) <= 1;
        int end = mark < 0 ? until : mark;
        boolean whole = once && until - end != 1 && isGrouped(end, decimal == '.' ? ',' : '.');
        return whole ? sum(end, decimals) : PurchaseProblem.BAD_AMOUNT;
    }

    private char decimalMark(int points, int commas) {
        return switch (decimalMark) {
            case POINT -> '.';
            case COMMA -> ',';
            case DETECT -> {
                if (points > 0 && commas > 0) {
                    yield last('.') > last(',') ? '.' : ',';
                }
                yield points == 1 || commas > 1 ? '.' : commas == 1 || points > 1 ? ',' : '.';
            }
        };
    }

    /** {@return whether the only mark has one to three digits, no leading zero, before it and three behind it} */
    private boolean isAmbiguous() {
        int mark = Math.max(last('.'), last(','));
        return mark > from && mark - from <= GROUP && until - mark - 1 == GROUP && text.charAt(from) != '0';
    }

    /** {@return whether the digits before the end stand in threes, or in one, and no mark stands behind it} */
    private boolean isGrouped(int end, char mark) {
        int first = from;
        while (first < end && text.charAt(first) != mark) {
            first++;
        }
        boolean grouped = first == end || (first > from && first - from <= GROUP && (end - first) % (GROUP + 1) == 0);
        for (int i = first; grouped && i < until; i++) {
            grouped = (text.charAt(i) == mark) == (i < end && (i - first) % (GROUP + 1) == 0);
        }
        return grouped;
    }

    private @Nullable PurchaseProblem sum(int end, int decimals) {
        units = 0;
        int digits = 0;
        for (int i = from; i < Math.max(until, end + 1 + decimals); i++) {
            char c = i < until ? text.charAt(i) : '0';
            if (i > end + decimals) {
                if (c != '0') {
                    return PurchaseProblem.TOO_FINE_AMOUNT;
                }
            } else if (i != end && isDigit(c)) {
                units = units * 10 + (c - '0');
                digits += units > 0 ? 1 : 0;
                if (digits > MOST_DIGITS) {
                    return PurchaseProblem.TOO_LARGE_AMOUNT;
                }
            }
        }
        return null;
    }

    private int digits() {
        int digits = 0;
        for (int i = from; i < until; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private int count(char mark) {
        int count = 0;
        for (int i = from; i < until; i++) {
            count += text.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }

    private int last(char mark) {
        int at = until - 1;
        while (at >= from && text.charAt(at) != mark) {
            at--;
        }
        return at < from ? -1 : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
