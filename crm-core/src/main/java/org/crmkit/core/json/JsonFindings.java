package org.crmkit.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.jspecify.annotations.Nullable;

/** Turns what the JSON reader throws into findings with stable codes. */
final class JsonFindings {
    private JsonFindings() {}

    static Finding nothing(Class<?> type) {
        return Finding.error("json.null", Place.NONE, "null", Reason.of("null is not a {}", type.getSimpleName()));
    }

    static Finding of(JsonProcessingException problem) {
        String found = problem instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : "";
        String path = problem instanceof JsonMappingException mapping ? pointer(mapping) : line(problem);
        return Finding.error(code(problem), Place.path(path), found, Reason.of("{}", sentence(problem)));
    }

    private static String code(JsonProcessingException problem) {
        String said = problem.getOriginalMessage();
        if (problem instanceof StreamConstraintsException) {
            return "json.too-large";
        } else if (said.startsWith("Duplicate field") || said.startsWith("Duplicate Object property")) {
            return "json.duplicate-field";
        } else if (said.startsWith("Trailing token")) {
            return "json.trailing-text";
        } else if (problem instanceof UnrecognizedPropertyException) {
            return "json.unknown-field";
        } else if (refusal(problem) instanceof IllegalStateException || said.startsWith("Missing required creator")) {
            return "json.missing-field";
        } else if (refusal(problem) != null) {
            return "json.refused";
        } else if (said.startsWith("Cannot map `null`")) {
            return "json.null";
        } else if (problem instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "json.unknown-value";
        }
        return problem instanceof JsonMappingException ? "json.wrong-type" : "json.syntax";
    }

    /** {@return our own refusal behind the problem}: the sentence of the value that would not be built. */
    private static @Nullable Throwable refusal(Throwable problem) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
                return cause;
            }
        }
        return null;
    }

    private static String sentence(JsonProcessingException problem) {
        Throwable refusal = refusal(problem);
        String sentence = refusal == null ? problem.getOriginalMessage() : String.valueOf(refusal.getMessage());
        return sentence.isBlank() ? problem.getClass().getSimpleName() : sentence;
    }

    private static String line(JsonProcessingException problem) {
        return problem.getLocation() == null
                ? ""
                : "line " + problem.getLocation().getLineNr();
    }

    private static String pointer(JsonMappingException problem) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : problem.getPath()) {
            String name = step.getFieldName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : escaped(name));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
