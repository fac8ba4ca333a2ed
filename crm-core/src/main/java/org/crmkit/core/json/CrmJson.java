package org.crmkit.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;

/**
 * Reads and writes the library's JSON with settings that do not depend on the host's mapper.
 *
 * <p>Refused, each with a finding: more than 10 million characters, nesting deeper than 100, numbers longer than 200
 * characters, duplicate keys, trailing text, null where a value is needed, text for a number and the reverse, a number or a
 * moment for a day, fields that a definition does not have, constants that an enum does not have. Thread-safe.
 *
 * <p>A part that may be absent is an {@code Optional} or, of a creator, a parameter with
 * {@code @JsonSetter(nulls = Nulls.SET)}; any other part of a record or
 * creator is refused where it is absent or null, and of a fact where it is null.
 */
public final class CrmJson {
    /** The longest text that is read, in characters. */
    public static final int LONGEST_DOCUMENT = 10_000_000;

    private static final int DEEPEST_NESTING = 100;
    private static final int LONGEST_NUMBER = 200;
    private static final List<Class<?>> OPTIONALS =
            List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    /** In a holder, so that the mapper is built when JSON is first used. */
    private static final class Holder {
        private static final ObjectMapper MAPPER = mapper();
    }

    private CrmJson() {}

    /** {@return a new mapper with the library's settings}, for a host that wants to read from streams or tune it. */
    public static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits()).build())
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .defaultLeniency(false)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        for (Class<?> optional : OPTIONALS) {
            mapper.configOverride(optional).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));
        }
        return mapper;
    }

    /** {@return how much is read}, whichever way. */
    static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST_NESTING)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(LONGEST_DOCUMENT)
                .build();
    }

    /**
     * {@return the value as JSON}
     *
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static String write(Object value) {
        try {
            return Holder.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    Checks.fill("{} has no JSON form", value.getClass().getSimpleName()), e);
        }
    }

    /** {@return the fact or definition that the text holds, or the finding that says why there is none} */
    public static <T> Checked<T> read(String json, Class<T> type) {
        if (json.length() > LONGEST_DOCUMENT) {
            return Checked.refused(List.of(tooLarge()));
        }
        try {
            T value = Holder.MAPPER.readValue(json, type);
            return value == null ? Checked.refused(List.of(JsonFindings.nothing(type))) : Checked.of(value);
        } catch (JsonProcessingException e) {
            return Checked.refused(List.of(JsonFindings.of(e)));
        }
    }

    /**
     * {@return what the text holds, as plain values, for a definition that names all its faults at once}
     *
     * <p>An object is a {@code Map<String, @Nullable Object>} in the order of the text, a list a
     * {@code List<@Nullable Object>}, and any other value a {@code String}, a {@link java.math.BigDecimal} with every digit or
     * a {@code Boolean}; null is null inside, and a finding where it is the whole document. A field that stands twice is a
     * finding, and the first one is kept; after a hundred of them, and for anything else that is refused, there is no result.
     */
    public static Checked<Object> tree(String json) {
        return json.length() > LONGEST_DOCUMENT ? Checked.refused(List.of(tooLarge())) : JsonTree.read(json);
    }

    private static Finding tooLarge() {
        Reason because = Reason.of("A document must have at most {} characters", LONGEST_DOCUMENT);
        return Finding.error("json.too-large", Place.NONE, "", because);
    }
}
