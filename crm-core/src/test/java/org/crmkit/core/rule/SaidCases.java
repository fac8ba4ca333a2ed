package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads the English of a case, as findings tell it, and says whether values are such a case: so that tests hold the words
 * against the rules, and not only what the words were made of.
 *
 * @param asked by attribute of codes, what the tests of it ask for
 */
record SaidCases(Map<String, List<Set<?>>> asked, AsOf asOf) {
    private static final Map<String, IntPredicate> ENDS = Map.of(
            "at least ", order -> order >= 0,
            "above ", order -> order > 0,
            "at most ", order -> order <= 0,
            "below ", order -> order < 0);
    private static final Pattern COLUMN = Pattern.compile("(?:^| and )([a-z-]+) (?=is |\\()");
    private static final Pattern FROM_TODAY = Pattern.compile("(.*) (before|after) today");
    private static final Pattern LENGTH = Pattern.compile("([0-9]+) (day|month|year)s?");

    /** {@return whether the values, by attribute, are a case of which the sentence speaks} */
    boolean holds(String sentence, Map<String, @Nullable Object> values) {
        if (sentence.endsWith("in every case")) {
            return true;
        }
        String said = sentence.substring(sentence.indexOf("when ") + 5);
        List<String> names = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher column = COLUMN.matcher(said);
        List<Integer> starts = new ArrayList<>();
        while (column.find()) {
            names.add(column.group(1));
            starts.add(column.end());
            ends.add(column.start());
        }
        ends.add(said.length());
        for (int i = 0; i < names.size(); i++) {
            if (!isSo(names.get(i), said.substring(starts.get(i), ends.get(i + 1)), values.get(names.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSo(String name, String words, @Nullable Object value) {
        String bare = words.startsWith("(") ? words.substring(1, words.length() - 1) : words;
        return Arrays.stream(bare.split(" or (?=is )")).anyMatch(one -> isOne(name, one.substring(3), value));
    }

    private boolean isOne(String name, String words, @Nullable Object value) {
        if (words.equals("not known") || words.equals("known") || value == null) {
            return value == null ? words.equals("not known") : words.equals("known");
        }
        return Arrays.stream(words.split(" and (?=below|at most)")).allMatch(end -> isEnd(name, end, value));
    }

    private boolean isEnd(String name, String words, Object value) {
        if (words.startsWith("one of ")) {
            return Arrays.stream(words.substring(7).split(", ")).anyMatch(one -> isValue(name, one, value));
        }
        for (Map.Entry<String, IntPredicate> end : ENDS.entrySet()) {
            if (words.startsWith(end.getKey())) {
                return end.getValue()
                        .test(compare(value, words.substring(end.getKey().length())));
            }
        }
        return isValue(name, words, value);
    }

    private boolean isValue(String name, String words, Object value) {
        if (value instanceof String code) {
            return words.equals("any other")
                    ? asked.getOrDefault(name, List.of()).stream().noneMatch(some -> some.contains(code))
                    : words.equals(code);
        } else if (value instanceof Set<?> codes) {
            Set<String> said = words.equals("none of those asked for")
                    ? Set.of()
                    : Set.of(words.substring("just ".length()).split(" \\+ "));
            return asked.getOrDefault(name, List.of()).stream()
                    .allMatch(some -> Collections.disjoint(some, codes) == Collections.disjoint(some, said));
        } else if (value instanceof Boolean flag) {
            return words.equals(flag ? "yes" : "no");
        }
        return compare(value, words) == 0;
    }

    private int compare(Object value, String words) {
        if (value instanceof Number) {
            return new BigDecimal(value.toString()).compareTo(new BigDecimal(words));
        } else if (value instanceof Money money) {
            return money.compareTo(Money.parse(words));
        } else if (words.equals("now")) {
            return ((Instant) value).compareTo(asOf.instant());
        } else if (words.endsWith("today")) {
            LocalDate day =
                    value instanceof Instant moment ? LocalDate.ofInstant(moment, asOf.zone()) : (LocalDate) value;
            return day.compareTo(fromToday(words));
        }
        return value instanceof Instant moment
                ? moment.compareTo(Instant.parse(words))
                : ((LocalDate) value).compareTo(LocalDate.parse(words));
    }

    private LocalDate fromToday(String words) {
        Matcher offset = FROM_TODAY.matcher(words);
        if (!offset.matches()) {
            return asOf.date();
        }
        Period length = Period.ZERO;
        Matcher part = LENGTH.matcher(offset.group(1));
        while (part.find()) {
            int many = Integer.parseInt(part.group(1));
            length = switch (part.group(2)) {
                case "day" -> length.plusDays(many);
                case "month" -> length.plusMonths(many);
                default -> length.plusYears(many);
            };
        }
        return offset.group(2).equals("before")
                ? asOf.date().minus(length)
                : asOf.date().plus(length);
    }
}
