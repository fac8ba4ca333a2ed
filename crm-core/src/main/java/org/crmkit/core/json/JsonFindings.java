package org.crmkit.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.jspecify.annotations.Nullable;

/** Turns what the JSON reader throws into findings with stable codes. */
final class JsonFindings {
    private static final int LONGEST_SENTENCE = 500;

    private JsonFindings() {}

    static Finding nothing(Class<?> type) {
        return Finding.error("json.null", Place.NONE, "null", Reason.of("null is not a {}", type.getSimpleName()));
    }

    static Finding of(JsonProcessingException problem) {
        return of(problem, pointer(problem, origin(problem)));
    }

    static Finding of(JsonProcessingException problem, String pointer) {
        JsonProcessingException origin = origin(problem);
        String found = origin instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : "";
        String code = code(origin);
        String sentence = sentence(origin);
        JsonLocation at = origin.getLocation();
        Reason because = code.equals("json.syntax") && at != null
                ? Reason.of("{} (line {}, column {})", sentence, at.getLineNr(), at.getColumnNr())
                : Reason.of("{}", sentence);
        return Finding.error(code, Place.path(pointer), found, because);
    }

    /** {@return the problem that others were wrapped around to tell the way there} */
    private static JsonProcessingException origin(JsonProcessingException problem) {
        JsonProcessingException origin = problem;
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException deeper) {
                origin = deeper;
            }
        }
        return origin;
    }

    private static String code(JsonProcessingException origin) {
        String said = said(origin);
        if (origin instanceof StreamConstraintsException) {
            return "json.too-large";
        } else if (said.startsWith("Duplicate field") || said.startsWith("Duplicate Object property")) {
            return "json.duplicate-field";
        } else if (said.startsWith("Trailing token")) {
            return "json.trailing-text";
        } else if (origin instanceof InputCoercionException) {
            return "json.wrong-type";
        } else if (origin instanceof StreamReadException) {
            return "json.syntax";
        } else if (origin instanceof UnrecognizedPropertyException) {
            return "json.unknown-field";
        } else if (said.startsWith("Missing required creator") || refusal(origin) instanceof IllegalStateException) {
            return "json.missing-field";
        } else if (refusal(origin) instanceof NullPointerException
                || origin instanceof InvalidNullException
                || said.startsWith("Cannot map `null`")) {
            return "json.null";
        } else if (origin instanceof InvalidFormatException format) {
            return format.getTargetType().isEnum() ? "json.unknown-value" : "json.wrong-type";
        } else if (said.startsWith("No content to map")) {
            return "json.syntax";
        }
        return refusal(origin) == null ? "json.wrong-type" : "json.refused";
    }

    /** {@return our own refusal behind the problem}: the sentence of the value that would not be built. */
    private static @Nullable Throwable refusal(Throwable problem) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException
                    || cause instanceof IllegalStateException
                    || cause instanceof NullPointerException) {
                return cause;
            }
        }
        return null;
    }

    /** {@return the sentence of our own refusal, or else the reader's}, cut, for the reader repeats what it read. */
    private static String sentence(JsonProcessingException origin) {
        Throwable refusal = refusal(origin);
        String own = refusal == null ? null : refusal.getMessage();
        String sentence = own == null ? said(origin) : own;
        return sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE) + "…";
    }

    private static String said(JsonProcessingException origin) {
        String said = origin.getOriginalMessage();
        return said == null ? origin.getClass().getSimpleName() : said;
    }

    /** {@return where it is, as a JSON pointer}; the parser, where it is at hand, stands nearer than the way there. */
    private static String pointer(JsonProcessingException problem, JsonProcessingException origin) {
        if (origin instanceof StreamReadException && origin.getProcessor() instanceof JsonParser parser) {
            return parser.getParsingContext().pathAsPointer().toString();
        }
        StringBuilder pointer = new StringBuilder();
        if (problem instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                String name = step.getFieldName();
                pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
