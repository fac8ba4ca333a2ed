package org.crmkit.core.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.rule.AttributeKind;

/** The words by which attributes are compared, in the order in which they are written. */
enum Word {
    IS("is"),
    IN("in"),
    AT_LEAST("atLeast"),
    BELOW("below"),
    WITHIN_LAST("withinLast"),
    WITHIN_NEXT("withinNext"),
    KNOWN("known");

    private static final List<Word> ALL = List.of(values());
    private static final Set<AttributeKind> DAYS = EnumSet.of(AttributeKind.DATE, AttributeKind.MOMENT);
    private static final Set<AttributeKind> UNORDERED =
            EnumSet.of(AttributeKind.FLAG, AttributeKind.CODE, AttributeKind.CODES);

    private final String field;

    Word(String field) {
        this.field = field;
    }

    static List<Word> all() {
        return ALL;
    }

    /** {@return all words as they are written} */
    static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (Word word : ALL) {
            fields.add(word.field);
        }
        return fields;
    }

    /** {@return the field's name in JSON} */
    String field() {
        return field;
    }

    boolean fits(AttributeKind kind) {
        return switch (this) {
            case IS, IN, KNOWN -> true;
            case AT_LEAST, BELOW -> !UNORDERED.contains(kind);
            case WITHIN_LAST, WITHIN_NEXT -> DAYS.contains(kind);
        };
    }

    /** {@return the words by which a kind is compared} */
    static LocalizedText of(AttributeKind kind) {
        return Phrase.list(
                ALL.stream().filter(word -> word.fits(kind)).map(Word::field).toList());
    }
}
