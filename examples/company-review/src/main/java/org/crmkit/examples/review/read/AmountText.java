package org.crmkit.examples.review.read;

import java.util.Currency;
import java.util.List;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts in the forms in which people and systems write them.
 *
 * <p>A sign or brackets for what is below zero, a currency before or behind, digits that may be grouped in threes. No
 * exponents: the size is known before there is any arithmetic.
 */
final class AmountText {
    private static final int LONGEST = 60;
    private static final char TYPESET_MINUS = '\u2212';

    private final CurrencyNames names;
    private final DecimalText number;

    private CharSequence text = "";
    private int from;
    private int until;
    private boolean signed;
    private boolean bracketed;
    private boolean negative;
    private CharSequence name = "";
    private @Nullable Currency named;

    AmountText(DecimalMark decimalMark, CurrencyNames names) {
        this.names = names;
        this.number = new DecimalText(decimalMark);
    }

    /** {@return the amount that was read last, in its currency's smallest unit} */
    long minorUnits() {
        return negative ? -number.units() : number.units();
    }

    /**
     * {@return the currency of the amount that was read last}
     *
     * @param row the currency of the row, which an amount has that names none
     */
    Currency currency(Currency row) {
        return named == null ? row : named;
    }

    /**
     * {@return what is wrong with a text; null if it is an amount.}
     *
     * @param row the currency of the row
     * @param stated whether the row itself states it; otherwise the amount may name another one
     */
    @Nullable
    PurchaseProblem read(CharSequence text, Currency row, boolean stated) {
        this.text = text;
        from = 0;
        until = text.length();
        signed = false;
        bracketed = false;
        negative = false;
        name = "";
        named = null;
        if (until > LONGEST) {
            return PurchaseProblem.BAD_AMOUNT;
        }
        while (sign() || brackets() || name()) {
            trim();
        }
        if (signed && bracketed) {
            return PurchaseProblem.BAD_AMOUNT;
        }
        PurchaseProblem problem = name.isEmpty() ? null : named(row, stated);
        return problem != null ? problem : number.read(text, from, until, Money.digits(currency(row)));
    }

    private boolean sign() {
        char first = from < until ? text.charAt(from) : '\0';
        boolean minus = first == '-' || first == TYPESET_MINUS;
        if (signed || !(minus || first == '+')) {
            return false;
        }
        from++;
        signed = true;
        negative = minus;
        return true;
    }

    private boolean brackets() {
        if (bracketed || until - from < 2 || text.charAt(from) != '(' || text.charAt(until - 1) != ')') {
            return false;
        }
        from++;
        until--;
        bracketed = true;
        negative = true;
        return true;
    }

    /** Takes what may name a currency off the beginning, or else off the end. */
    private boolean name() {
        int start = from;
        while (start < until && isName(text.charAt(start))) {
            start++;
        }
        int end = until;
        while (end > start && isName(text.charAt(end - 1))) {
            end--;
        }
        if (!name.isEmpty() || (start == from && end == until)) {
            return false;
        }
        name = start > from ? text.subSequence(from, start) : text.subSequence(end, until);
        until = start > from ? until : end;
        from = start;
        return true;
    }

    private @Nullable PurchaseProblem named(Currency row, boolean stated) {
        List<Currency> meant = names.meant(name);
        if (meant.isEmpty()) {
            return number.read(text, from, until, 0) == PurchaseProblem.BAD_AMOUNT
                    ? PurchaseProblem.BAD_AMOUNT
                    : PurchaseProblem.UNKNOWN_CURRENCY;
        }
        boolean ofRow = meant.contains(row);
        named = ofRow ? row : meant.get(0);
        return ofRow || (meant.size() == 1 && !stated) ? null : PurchaseProblem.CURRENCY_CONFLICT;
    }

    private void trim() {
        while (from < until && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
            until--;
        }
    }

    private static boolean isName(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
