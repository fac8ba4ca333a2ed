package org.crmkit.core.pack;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;

/** Reads clauses and counts the comparisons in them. */
final class ClauseReader {
    static final int DEEPEST = 16;

    private static final int MOST_VALUES = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PARTS = 6;
    private static final LocalDate LATEST = LocalDate.EPOCH.plusYears(1_000);
    private static final String PERIOD_CHARACTERS = "PYMWD0123456789";
    private static final LocalizedText NAME =
            LocalizedText.of("an attribute's name, in kebab-case parts joined by dots", "属性名：小写字母、数字与连字符，各部分以点相连");
    private static final LocalizedText PERIOD = LocalizedText.of(
            "a length of time such as P90D, P6M or P1Y, of at most 1,000 years", "时间长度，如P90D、P6M或P1Y，最长1000年");
    private static final LocalizedText BOUND = LocalizedText.of("a number or text", "数字或文本");
    private static final Map<String, Fault> NO_WORDS = Map.of(
            "above", Fault.UNKNOWN_BOUND,
            "atMost", Fault.UNKNOWN_BOUND,
            "before", Fault.UNKNOWN_BOUND,
            "after", Fault.UNKNOWN_BOUND,
            "isNot", Fault.UNKNOWN_DENIAL,
            "notIn", Fault.UNKNOWN_DENIAL);
    private static final List<String> FIELDS = fields();

    private int comparisons;

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(List.of("attribute"));
        fields.addAll(Word.fields());
        return fields;
    }

    /** {@return how many comparisons were read} */
    int comparisons() {
        return comparisons;
    }

    Clause read(Node node) {
        return read(node, 1);
    }

    private Clause read(Node node, int depth) {
        if (depth > DEEPEST) {
            node.findings().error(Fault.TOO_DEEP, node.path(), "", DEEPEST);
            return new Clause.Compare("", Map.of(), node.path());
        } else if (node.has("all")) {
            return several(node, "all", depth);
        } else if (node.has("any")) {
            return several(node, "any", depth);
        } else if (node.has("not")) {
            return Clause.not(read(node.object(List.of("not")).need("not"), depth + 1));
        }
        return compare(node);
    }

    private Clause several(Node node, String field, int depth) {
        List<Clause> clauses = new ArrayList<>();
        for (Node inner : node.object(List.of(field)).need(field).list(1, MOST_VALUES)) {
            clauses.add(read(inner, depth + 1));
        }
        return new Clause.Several(field.equals("all"), clauses);
    }

    private Clause compare(Node node) {
        comparisons++;
        Node compare = node.object(FIELDS, NO_WORDS);
        String attribute = compare.need("attribute").name(MOST_PARTS, LONGEST_NAME, NAME);
        Map<Word, Object> words = new EnumMap<>(Word.class);
        for (Word word : Word.all()) {
            if (compare.has(word.field())) {
                words.put(word, value(word, compare.need(word.field())));
            }
        }
        if (compare.is(Map.class)) {
            check(compare, words.keySet());
        }
        return new Clause.Compare(attribute, shortest(words), node.path());
    }

    private static Map<Word, Object> shortest(Map<Word, Object> words) {
        return words.get(Word.IN) instanceof List<?> several && several.size() == 1
                ? Map.of(Word.IS, several.get(0))
                : words;
    }

    private static void check(Node compare, Set<Word> words) {
        if (words.isEmpty()) {
            compare.findings().error(Fault.MISSING_WORD, compare.path(), "", Phrase.list(Word.fields()));
        } else if (words.size() > 1 && !words.equals(EnumSet.of(Word.AT_LEAST, Word.BELOW))) {
            List<String> found = words.stream().map(Word::field).toList();
            compare.findings().error(Fault.MIXED_WORDS, compare.path(), "", Phrase.list(found));
        }
    }

    private static Object value(Word word, Node node) {
        return switch (word) {
            case IS -> node.scalar();
            case IN -> values(node, 1, MOST_VALUES);
            case AT_LEAST, BELOW -> bound(node);
            case WITHIN_LAST, WITHIN_NEXT -> node.read(ClauseReader::period, PERIOD, Period.ZERO);
            case KNOWN -> node.flag();
        };
    }

    /** {@return the texts, numbers and flags of a list} */
    static List<Object> values(Node list, int least, int most) {
        List<Object> values = new ArrayList<>();
        for (Node value : list.list(least, most)) {
            values.add(value.scalar());
        }
        return values;
    }

    private static Object bound(Node node) {
        if (node.is(Boolean.class)) {
            node.wrongType(BOUND);
            return "";
        }
        return node.scalar();
    }

    private static Period period(String text) {
        for (int i = 0; i < text.length(); i++) {
            Checks.that(PERIOD_CHARACTERS.indexOf(text.charAt(i)) >= 0, "not a length of time");
        }
        Period period = Period.parse(text);
        boolean tooLong = LocalDate.EPOCH.plus(period).isAfter(LATEST);
        Checks.that(!period.isZero() && !tooLong, "not a length that days can be counted by");
        return period;
    }
}
