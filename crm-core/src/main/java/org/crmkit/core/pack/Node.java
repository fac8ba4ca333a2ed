package org.crmkit.core.pack;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.json.CrmJson;
import org.jspecify.annotations.Nullable;

/**
 * One value of a JSON text, with the way to it.
 *
 * <p>What is not as it should be is told once, as a finding, and then stood in for by a value of the right type, so that
 * reading goes on; whoever made use of stand-ins throws the whole away, for the findings forbid a result.
 */
final class Node {
    private static final int LONGEST_TEXT = 5_000_000;
    private static final Object TOLD = new Object();
    private static final int MOST_DIGITS = 100;
    private static final LocalizedText OBJECT = LocalizedText.of("an object", "对象");
    private static final LocalizedText LIST = LocalizedText.of("a list", "列表");
    private static final LocalizedText TEXT = LocalizedText.of("text", "文本");
    private static final LocalizedText NUMBER = LocalizedText.of("a number", "数字");
    private static final LocalizedText FLAG = LocalizedText.of("true or false", "true或false");
    private static final LocalizedText SCALAR = LocalizedText.of("text, a number, true or false", "文本、数字、true或false");
    private static final LocalizedText NULL = LocalizedText.of("null", "null");
    private static final LocalizedText SHORT = LocalizedText.of("a number of at most 100 digits", "不超过100位的数字");
    private static final LocalizedText SOME = LocalizedText.of("text that is not blank", "非空文本");

    private final @Nullable Object value;
    private final Path path;
    private final Findings findings;

    Node(@Nullable Object value, Path path, Findings findings) {
        this.value = value;
        this.path = path;
        this.findings = findings;
    }

    /** {@return the whole text}; absent, with findings, if it is too long or no JSON. */
    static Optional<Node> root(String json, Findings findings) {
        if (json.length() > LONGEST_TEXT) {
            findings.error(Fault.TOO_LARGE, Path.ROOT, "", LONGEST_TEXT, json.length());
            return Optional.empty();
        }
        Checked<Object> tree = CrmJson.tree(json);
        findings.all(tree.findings());
        return tree.result().map(value -> new Node(value, Path.ROOT, findings));
    }

    Path path() {
        return path;
    }

    Findings findings() {
        return findings;
    }

    /** {@return this, which must be an object of these fields and no others} */
    Node object(List<String> fields) {
        return object(fields, Map.of());
    }

    /** {@return the same} Some fields that it must not have are told in a sentence of their own. */
    Node object(List<String> fields, Map<String, Fault> others) {
        if (!(value instanceof Map<?, ?> object)) {
            wrongType(OBJECT);
            return new Node(TOLD, path, findings);
        }
        for (Object field : object.keySet()) {
            String name = (String) field;
            Fault other = others.get(name);
            if (other != null) {
                findings.error(other, path.at(name), name);
            } else if (!fields.contains(name) && !findings.full()) {
                findings.error(Fault.UNKNOWN_FIELD, path.at(name), name, Names.advice(name, fields));
            }
        }
        return this;
    }

    /** {@return the names of this object's fields} */
    List<String> names() {
        List<String> names = new ArrayList<>();
        if (value instanceof Map<?, ?> object) {
            object.keySet().forEach(name -> names.add((String) name));
        }
        return names;
    }

    boolean has(String field) {
        return value instanceof Map<?, ?> object && object.containsKey(field);
    }

    /** {@return a field that this object must have} */
    Node need(String field) {
        if (value instanceof Map<?, ?> object && object.containsKey(field)) {
            return new Node(object.get(field), path.at(field), findings);
        }
        if (value != TOLD) {
            findings.error(Fault.MISSING_FIELD, path.at(field), "", field);
        }
        return new Node(TOLD, path.at(field), findings);
    }

    /** {@return the first value of the list in a field}; of no use if there is none, which is not told here. */
    Node first(String field) {
        boolean some = has(field) && need(field).size() > 0;
        return some ? need(field).list(1, Integer.MAX_VALUE).get(0) : new Node(TOLD, path, findings);
    }

    /** {@return the values of this list, of which there may be so many} */
    List<Node> list(int least, int most) {
        List<Node> nodes = new ArrayList<>();
        if (!(value instanceof List<?> list)) {
            wrongType(LIST);
        } else if (list.size() < least) {
            findings.error(Fault.EMPTY, path, "");
        } else if (list.size() > most) {
            findings.error(Fault.TOO_MANY, path, "", most, list.size());
        } else {
            for (int i = 0; i < list.size() && !findings.full(); i++) {
                nodes.add(new Node(list.get(i), path.at(i), findings));
            }
        }
        return nodes;
    }

    /** {@return how long this list is; 0 if it is none} */
    int size() {
        return value instanceof List<?> list ? list.size() : 0;
    }

    /** {@return whether this is a Map, List, String, BigDecimal or Boolean} */
    boolean is(Class<?> type) {
        return type.isInstance(value);
    }

    /** {@return this text, which must not be blank} */
    String text() {
        return text(value instanceof String text && !text.isBlank(), SOME, "");
    }

    /** {@return this name of so many parts and characters at most} */
    String name(int mostParts, int longest, LocalizedText form) {
        return text(value instanceof String text && Names.fits(text, mostParts, longest), form, "");
    }

    private String text(boolean fits, LocalizedText form, String standIn) {
        if (fits) {
            return (String) Objects.requireNonNull(value);
        } else if (value instanceof String text) {
            findings.error(Fault.BAD_VALUE, path, text, form);
        } else {
            wrongType(TEXT);
        }
        return standIn;
    }

    /** {@return this text as its reader understands it; the reader refuses with an exception} */
    <T> T read(Function<String, T> reader, LocalizedText form, T standIn) {
        if (!(value instanceof String text)) {
            wrongType(TEXT);
            return standIn;
        }
        try {
            return reader.apply(text);
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
            findings.error(Fault.BAD_VALUE, path, text, form);
            return standIn;
        }
    }

    /** {@return this whole number, which must lie between the two, both included; absent if it is none} */
    Optional<Integer> whole(int least, int most) {
        if (!(value instanceof BigDecimal number)) {
            wrongType(NUMBER);
            return Optional.empty();
        }
        boolean within =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!within || number.stripTrailingZeros().scale() > 0) {
            LocalizedText form = Phrase.of("a whole number from {} to {}", "{}到{}的整数", least, most);
            findings.error(Fault.BAD_VALUE, path, number, form);
            return Optional.empty();
        }
        return Optional.of(number.intValueExact());
    }

    boolean flag() {
        if (!(value instanceof Boolean)) {
            wrongType(FLAG);
        }
        return Boolean.TRUE.equals(value);
    }

    /** {@return this text, number or flag} */
    Object scalar() {
        if (value instanceof BigDecimal number) {
            if (Checks.isShort(number, MOST_DIGITS)) {
                return ValueForm.written(number);
            }
            findings.error(Fault.BAD_VALUE, path, number, SHORT);
        } else if (value instanceof String || value instanceof Boolean) {
            return value;
        } else {
            wrongType(SCALAR);
        }
        return "";
    }

    /** {@return this text in one language or two} */
    LocalizedText words() {
        if (!(value instanceof Map)) {
            return LocalizedText.of(said());
        }
        Node words = object(List.of("en", "zh"));
        String en = words.need("en").said();
        return words.has("zh") ? LocalizedText.of(en, words.need("zh").said()) : LocalizedText.of(en);
    }

    private String said() {
        return text(value instanceof String text && !text.isBlank(), SOME, "-");
    }

    /** Tells that this is of another type than it must be. */
    void wrongType(LocalizedText wanted) {
        if (value != TOLD) {
            boolean scalar = value instanceof String || value instanceof BigDecimal || value instanceof Boolean;
            findings.error(Fault.WRONG_TYPE, path, scalar ? String.valueOf(value) : "", wanted, type());
        }
    }

    private LocalizedText type() {
        if (value instanceof Map || value instanceof List) {
            return value instanceof Map ? OBJECT : LIST;
        } else if (value instanceof String || value instanceof BigDecimal) {
            return value instanceof String ? TEXT : NUMBER;
        }
        return value == null ? NULL : FLAG;
    }
}
