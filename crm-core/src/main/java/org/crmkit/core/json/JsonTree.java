package org.crmkit.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.jspecify.annotations.Nullable;

/** Reads a text into maps, lists and plain values, every digit of a number kept; goes on after a duplicate field. */
final class JsonTree {
    private static final int MOST_DUPLICATES = 100;
    private static final LocalizedText TWICE =
            LocalizedText.of("a field may stand once in an object: this one is left out", "同一对象中字段只能出现一次：此处已忽略");
    private static final LocalizedText TRAILING =
            LocalizedText.of("there is text behind the value: a document holds one", "多余的文本：一个文档只能有一个值");
    private static final LocalizedText NULL = LocalizedText.of("null is not a document", "null不是文档");
    private static final LocalizedText NOTHING = LocalizedText.of("there is no text to read", "没有可读取的文本");

    /** In a holder, so that the factory is built when it is first needed. Names are not interned: they may be hostile. */
    private static final class Holder {
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .streamReadConstraints(CrmJson.limits())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private static final int LARGEST_EXPONENT = 999_999_999;

    private final JsonParser parser;
    private final List<Finding> findings = new ArrayList<>(0);

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    static Checked<Object> read(String json) {
        try (JsonParser parser = Holder.FACTORY.createParser(json)) {
            return new JsonTree(parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a text does no input or output", e);
        }
    }

    private Checked<Object> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return refused("json.syntax", NOTHING);
            }
            Object document = value();
            if (document == null) {
                return refused("json.null", NULL);
            }
            return parser.nextToken() == null
                    ? Checked.of(document, findings)
                    : refused("json.trailing-text", TRAILING);
        } catch (JsonProcessingException e) {
            findings.add(JsonFindings.of(e, pointer()));
            return Checked.refused(findings);
        }
    }

    private @Nullable Object value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> token == JsonToken.VALUE_TRUE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean first = !object.containsKey(name);
            parser.nextToken();
            Object value = value();
            if (first) {
                object.put(name, value);
            } else {
                add("json.duplicate-field", name, TWICE);
                if (findings.size() == MOST_DUPLICATES) {
                    throw new StreamConstraintsException("Too many duplicate fields: the rest was not read", null);
                }
            }
        }
        return object;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }

    /** Not the parser's own reading, which throws one kind of exception or another from release to release. */
    private BigDecimal number() throws IOException {
        try {
            BigDecimal number = new BigDecimal(parser.getText());
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // not told apart from an exponent that later versions of Java can hold
        }
        throw new StreamConstraintsException("The exponent of a number must have at most 9 digits", null);
    }

    private Checked<Object> refused(String code, LocalizedText because) {
        add(code, "", because);
        return Checked.refused(findings);
    }

    private void add(String code, String found, LocalizedText because) {
        findings.add(Finding.error(code, Place.path(pointer()), found, Reason.of(because)));
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
