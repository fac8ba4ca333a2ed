package org.crmkit.core.pack;

import java.time.Period;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.Span;

/** A condition as it is written: names and values that no attribute has been found for yet. */
sealed interface Clause {
    /** {@return the clause as maps, lists and plain values, in the one way in which it is written} */
    Map<String, Object> json();

    /**
     * One attribute is compared.
     *
     * @param attribute its name
     * @param words one word, or the two bounds, with the value as it is written
     * @param path where it stands
     */
    record Compare(String attribute, Map<Word, Object> words, Path path) implements Clause {
        @Override
        public Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("attribute", attribute);
            words.forEach((word, value) -> json.put(word.field(), value instanceof Period ? value.toString() : value));
            return json;
        }
    }

    /** All of some clauses hold, or any of them does. */
    record Several(boolean all, List<Clause> clauses) implements Clause {
        @Override
        public Map<String, Object> json() {
            return Map.of(
                    all ? "all" : "any", clauses.stream().map(Clause::json).toList());
        }
    }

    /** A clause does not hold. */
    record Not(Clause clause) implements Clause {
        @Override
        public Map<String, Object> json() {
            return Map.of("not", clause.json());
        }
    }

    /**
     * {@return a condition without its attributes}
     *
     * @throws IllegalArgumentException if it is deeper than can be read
     */
    static Clause of(Condition<?> condition) {
        return of(condition, 1);
    }

    private static Clause of(Condition<?> condition, int depth) {
        int most = ClauseReader.DEEPEST;
        Checks.that(depth <= most, "A condition that is written must be at most {} deep", most);
        if (condition instanceof Condition.All<?> all) {
            return new Several(true, of(all.conditions(), depth + 1));
        } else if (condition instanceof Condition.Any<?> any) {
            return new Several(false, of(any.conditions(), depth + 1));
        } else if (condition instanceof Condition.Not<?> not) {
            return not(of(not.condition(), depth + 1));
        }
        Condition.Test<?> test = (Condition.Test<?>) condition;
        return new Compare(test.attribute().name(), words(test.span()), Path.ROOT);
    }

    private static <S> List<Clause> of(List<Condition<S>> conditions, int depth) {
        return conditions.stream().map(condition -> of(condition, depth)).toList();
    }

    private static Map<Word, Object> words(Span span) {
        if (span instanceof Span.Range range) {
            Map<Word, Object> bounds = new EnumMap<>(Word.class);
            range.least().ifPresent(least -> bounds.put(Word.AT_LEAST, ValueForm.written(least)));
            range.end().ifPresent(end -> bounds.put(Word.BELOW, ValueForm.written(end)));
            return bounds;
        } else if (span instanceof Span.Codes codes) {
            List<Object> values =
                    codes.values().stream().map(ValueForm::written).toList();
            return values.size() == 1 ? Map.of(Word.IS, values.get(0)) : Map.of(Word.IN, values);
        } else if (span instanceof Span.Near near) {
            return Map.of(near.ahead() ? Word.WITHIN_NEXT : Word.WITHIN_LAST, near.length());
        }
        return Map.of(Word.KNOWN, true);
    }

    /** {@return the denial of a clause}; that something is not known has a word of its own. */
    static Clause not(Clause clause) {
        return clause instanceof Compare compare
                        && Boolean.TRUE.equals(compare.words().get(Word.KNOWN))
                ? new Compare(compare.attribute(), Map.of(Word.KNOWN, false), compare.path())
                : new Not(clause);
    }
}
