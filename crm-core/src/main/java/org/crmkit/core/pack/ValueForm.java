package org.crmkit.core.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.AttributeKind;
import org.crmkit.core.value.Money;

/** How values of each kind of attribute are written. */
final class ValueForm {
    private static final int CURRENCY = 3;
    private static final LocalizedText COUNT = LocalizedText.of("a whole number of at most 64 bits", "不超过64位的整数");
    private static final LocalizedText NUMBER = LocalizedText.of("a number such as 2.5", "数字，如2.5");
    private static final LocalizedText FLAG = LocalizedText.of("true or false", "true或false");
    private static final LocalizedText CODE = LocalizedText.of("a code as text", "代码（文本）");
    private static final LocalizedText CODES = LocalizedText.of("a list of codes as text", "代码（文本）的列表");
    private static final LocalizedText MONEY = LocalizedText.of("an amount such as \"CNY 23.87\"", "金额，如\"CNY 23.87\"");
    private static final LocalizedText DATE =
            LocalizedText.of("a day such as \"2026-01-31\", in the years 1 to 9999", "日期，如\"2026-01-31\"");
    private static final LocalizedText MOMENT = LocalizedText.of(
            "a moment such as \"2026-01-31T10:00:00Z\", in the years 1 to 9999", "时刻，如\"2026-01-31T10:00:00Z\"");

    private ValueForm() {}

    /** {@return what a value of the kind looks like} */
    static LocalizedText of(AttributeKind kind) {
        return switch (kind) {
            case COUNT -> COUNT;
            case NUMBER -> NUMBER;
            case FLAG -> FLAG;
            case CODE -> CODE;
            case CODES -> CODES;
            case MONEY -> MONEY;
            case DATE -> DATE;
            case MOMENT -> MOMENT;
        };
    }

    /** {@return whether the value is written by the right type of JSON}; it may still not read as it must. */
    static boolean fits(AttributeKind kind, Object written) {
        return switch (kind) {
            case COUNT, NUMBER -> written instanceof BigDecimal;
            case FLAG -> written instanceof Boolean;
            case CODES -> written instanceof List<?> codes && codes.stream().allMatch(String.class::isInstance);
            case CODE, MONEY, DATE, MOMENT -> written instanceof String;
        };
    }

    /** {@return the value in the form in which attributes of the kind give it; absent if it does not read so} */
    static Optional<Object> read(AttributeKind kind, Object written) {
        try {
            return fits(kind, written) ? Optional.of(exact(kind, written)) : Optional.empty();
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Object exact(AttributeKind kind, Object written) {
        return switch (kind) {
            case COUNT -> ((BigDecimal) written).longValueExact();
            case NUMBER, FLAG, CODE -> written;
            case CODES -> new LinkedHashSet<>((List<?>) written);
            case MONEY -> Money.parse((String) written);
            case DATE -> Checks.day(LocalDate.parse((String) written), "A day");
            case MOMENT -> Checks.moment(Instant.parse((String) written), "A moment");
        };
    }

    /** {@return the number as it is written}: without trailing zeros and without an exponent. */
    static BigDecimal written(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    /** {@return a value that a span holds as it is written} */
    static Object written(Object exact) {
        if (exact instanceof Long || exact instanceof BigDecimal) {
            return written(exact instanceof BigDecimal number ? number : BigDecimal.valueOf((Long) exact));
        }
        return exact instanceof Boolean ? exact : exact.toString();
    }

    /** {@return the kind of an attribute that the subject does not offer, as far as its comparison tells} Codes, not one. */
    static AttributeKind guess(Word word, Object written) {
        if (written instanceof BigDecimal) {
            return AttributeKind.NUMBER;
        } else if (written instanceof Boolean) {
            return AttributeKind.FLAG;
        } else if (word == Word.IS || word == Word.IN) {
            return AttributeKind.CODES;
        }
        return guess(written.toString());
    }

    /** A bound or a length of time. */
    private static AttributeKind guess(String text) {
        if (text.length() > CURRENCY && text.charAt(CURRENCY) == ' ') {
            return AttributeKind.MONEY;
        }
        return text.indexOf('T') < 0 ? AttributeKind.DATE : AttributeKind.MOMENT;
    }
}
