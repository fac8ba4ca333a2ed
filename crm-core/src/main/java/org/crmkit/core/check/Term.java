package org.crmkit.core.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a reason: a kind and the exact text, which outlive the value that gave them.
 *
 * @param kind how it is said
 * @param exact the exact text; of words, the English
 * @param zh of words, the Chinese; null if there is none
 */
record Term(SayAs kind, String exact, @Nullable String zh) implements Serializable {
    private static final String NUMBER = "-?[0-9]{1,200}(\\.[0-9]{1,200})?";
    private static final Pattern PLAIN_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} " + NUMBER);
    private static final int CURRENCY_AND_SPACE = 4;
    private static final String[] PERIOD_UNITS = {"year", "month", "day", "年", "个月", "天"};
    private static final String[] DURATION_UNITS = {"h", "min", "s", "小时", "分钟", "秒"};

    /** Reads <code>{"date": "2026-01-31"}</code> or <code>{"en": "yes", "zh": "是"}</code>. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term fromJson(Map<String, @Nullable String> json) {
        String en = json.get("en");
        String zh = json.get("zh");
        Checks.that(
                json.size() == (en != null && zh != null ? 2 : 1),
                "An argument of a reason must have one kind, found {}",
                json.keySet());
        if (en != null) {
            return new Term(SayAs.WORDS, en, zh);
        }
        String name = json.keySet().iterator().next();
        String exact = Objects.requireNonNull(json.get(name), "An argument of a reason must not be null");
        Term term = new Term(kind(name), exact, null);
        Checks.that(term.readsAsItsKind(), "An argument of a reason must read as its kind {}, found '{}'", name, exact);
        return term;
    }

    private static SayAs kind(String name) {
        for (SayAs kind : SayAs.values()) {
            if (kind != SayAs.WORDS && key(kind).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                Checks.fill("An argument of a reason must be of a known kind, found '{}'", name));
    }

    private static String key(SayAs kind) {
        return kind == SayAs.WORDS ? "en" : kind.name().toLowerCase(Locale.ROOT);
    }

    @JsonValue
    Map<String, String> json() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put(key(kind), exact);
        if (zh != null) {
            json.put("zh", zh);
        }
        return json;
    }

    /** {@return the words as they are said in a sentence of that language}; the exact text if it is not of its kind. */
    String in(Texts texts) {
        try {
            return said(texts);
        } catch (DateTimeException | IllegalArgumentException e) {
            return exact;
        }
    }

    private boolean readsAsItsKind() {
        try {
            said(Texts.ENGLISH);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private String said(Texts texts) {
        return switch (kind) {
            case NUMBER -> grouped(matched(PLAIN_NUMBER));
            case MONEY ->
                matched(AMOUNT).substring(0, CURRENCY_AND_SPACE) + grouped(exact.substring(CURRENCY_AND_SPACE));
            case SHARE -> percent(matched(PLAIN_NUMBER));
            case PERIOD -> period(Period.parse(exact), texts.chinese());
            case DURATION -> duration(Duration.parse(exact), texts.chinese());
            case DATE -> LocalDate.parse(exact).toString();
            case MOMENT -> Instant.parse(exact).toString();
            case TEXT -> exact;
            case WORDS -> texts.words(exact, zh);
        };
    }

    private String matched(Pattern pattern) {
        Checks.that(pattern.matcher(exact).matches(), "'{}' must be a plain number", exact);
        return exact;
    }

    private static String grouped(String number) {
        int end = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        int start = number.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(number);
        for (int i = end - 3; i > start; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    private static String percent(String share) {
        BigDecimal percent = new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static String period(Period period, boolean chinese) {
        long[] parts = {period.getYears(), period.getMonths(), period.getDays()};
        return parts(parts, PERIOD_UNITS, chinese, true);
    }

    private static String duration(Duration duration, boolean chinese) {
        long[] parts = {duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart()};
        return parts(parts, DURATION_UNITS, chinese, false);
    }

    private static String parts(long[] parts, String[] units, boolean chinese, boolean plural) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == 0 && !(i == parts.length - 1 && said.isEmpty())) {
                continue;
            }
            if (chinese) {
                said.append(parts[i]).append(units[i + 3]);
            } else {
                said.append(said.isEmpty() ? "" : " ")
                        .append(parts[i])
                        .append(' ')
                        .append(units[i]);
                said.append(plural && Math.abs(parts[i]) != 1 ? "s" : "");
            }
        }
        return said.toString();
    }
}
