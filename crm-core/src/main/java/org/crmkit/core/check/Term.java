package org.crmkit.core.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What stands in one place of a reason: a kind and exact words, which outlive the value that gave them. */
record Term(SayAs kind, LocalizedText words) implements Sayable {
    private static final String[] PERIOD_UNITS = {"year", "month", "day", "年", "个月", "天"};
    private static final String[] DURATION_UNITS = {"h", "min", "s", "小时", "分钟", "秒"};

    /** Reads <code>{"date": "2026-01-31"}</code> or <code>{"en": "yes", "zh": "是"}</code>. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term fromJson(Map<String, String> json) {
        String en = json.get("en");
        if (en != null) {
            return new Term(SayAs.WORDS, LocalizedText.fromJson(en, json.get("zh")));
        }
        Checks.that(json.size() == 1, "An argument of a reason must have one kind, found {}", json.keySet());
        Map.Entry<String, String> only = json.entrySet().iterator().next();
        Term term = new Term(SayAs.valueOf(only.getKey().toUpperCase(Locale.ROOT)), LocalizedText.of(only.getValue()));
        term.in(Texts.ENGLISH); // refuses a text that is not of its kind
        return term;
    }

    @JsonValue
    Map<String, String> json() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put(kind == SayAs.WORDS ? "en" : kind.name().toLowerCase(Locale.ROOT), words.en());
        String zh = words.zh();
        if (zh != null) {
            json.put("zh", zh);
        }
        return json;
    }

    /** {@return the words as they are said in a sentence of that language} */
    String in(Texts texts) {
        String exact = words.en();
        return switch (kind) {
            case NUMBER -> grouped(exact);
            case MONEY -> exact.substring(0, 4) + grouped(exact.substring(4));
            case SHARE -> percent(exact);
            case PERIOD -> period(Period.parse(exact), texts.chinese());
            case DURATION -> duration(Duration.parse(exact), texts.chinese());
            case TEXT, DATE, MOMENT -> exact;
            case WORDS -> texts.words(words);
        };
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
