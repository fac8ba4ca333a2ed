package org.crmkit.scoring.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.json.CrmJson;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of customers matter, how much, when a value is right and fresh, and by what customers are told apart. Immutable.
 *
 * <p>JSON: <code>{"formatVersion": 1, "version": "1", "countryCode": "86", "fields": [{"name": "email", "label": {"en": "e-mail",
 * "zh": "电子邮件"}, "weight": 8, "check": "EMAIL", "freshDays": 730}], "keys": {"email": ["email"]}}</code>
 */
@JsonPropertyOrder({"formatVersion", "version", "countryCode", "fields", "keys"})
public final class QualityPolicy implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;
    private static final String STANDARD = "standard-quality-1.json";

    private final String version;
    private final String countryCode;
    private final LinkedHashMap<String, QualityField> fields = new LinkedHashMap<>();
    private final LinkedHashMap<String, List<String>> keys = new LinkedHashMap<>();

    private QualityPolicy(
            String version, String countryCode, List<QualityField> fields, Map<String, List<String>> keys) {
        this.version = Checks.id(version, "The version of a quality policy");
        this.countryCode = Checks.id(countryCode, "The country code of a quality policy");
        Checks.that(
                countryCode.length() <= 3 && countryCode.chars().allMatch(c -> c >= '0' && c <= '9'),
                "A country code must be 1 to 3 digits, found {}",
                countryCode);
        for (QualityField field : fields) {
            Checks.that(
                    this.fields.put(field.name(), field) == null,
                    "Each field must stand once in a quality policy, found {} twice",
                    field.name());
        }
        keys.forEach((key, parts) -> {
            Checks.id(key, "The name of a key");
            Checks.that(
                    !parts.isEmpty() && this.fields.keySet().containsAll(parts),
                    "Key {} must be made of fields of the policy, found {}",
                    key,
                    parts);
            this.keys.put(key, List.copyOf(parts));
        });
    }

    /**
     * {@return a policy}
     *
     * @param countryCode of phone numbers that are written without one, 1 to 3 digits
     * @param fields the fields that matter
     */
    public static QualityPolicy of(String version, String countryCode, List<QualityField> fields) {
        return new QualityPolicy(version, countryCode, fields, Map.of());
    }

    /**
     * {@return the policy for persons and organizations in China}: how to reach them and who they are weighs most. What is
     * reached ages in two years. Weights and ages are a convention, not a measurement.
     */
    public static QualityPolicy standard() {
        try (InputStream text = QualityPolicy.class.getResourceAsStream(STANDARD)) {
            String json = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return CrmJson.read(json, QualityPolicy.class).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the jar cannot be read: " + STANDARD, e);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static QualityPolicy fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "countryCode", required = true) String countryCode,
            @JsonProperty(value = "fields", required = true) List<QualityField> fields,
            @JsonProperty(value = "keys", required = true) Map<String, List<String>> keys) {
        Checks.that(formatVersion == FORMAT, "A quality policy must have format version 1, found {}", formatVersion);
        return new QualityPolicy(version, countryCode, fields, keys);
    }

    /** {@return this policy with something by which customers are told apart: fields whose values together only one should have} */
    public QualityPolicy key(String key, String... parts) {
        Map<String, List<String>> more = new LinkedHashMap<>(keys);
        more.put(key, List.of(parts));
        return new QualityPolicy(version, countryCode, fields(), more);
    }

    /** {@return this policy with one more field, or another one of that name, which then stands last} */
    public QualityPolicy field(QualityField field) {
        List<QualityField> more = new ArrayList<>(fields());
        more.removeIf(other -> other.name().equals(field.name()));
        more.add(field);
        return new QualityPolicy(version, countryCode, more, keys);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return the version} */
    @JsonProperty
    public String version() {
        return version;
    }

    /** {@return the country code of phone numbers that are written without one} */
    @JsonProperty
    public String countryCode() {
        return countryCode;
    }

    /** {@return the fields that matter} */
    @JsonProperty
    public List<QualityField> fields() {
        return List.copyOf(fields.values());
    }

    /** {@return by what customers are told apart: the fields of each key} */
    @JsonProperty
    public Map<String, List<String>> keys() {
        return Collections.unmodifiableMap(keys);
    }

    /** {@return the field of that name, if it matters} */
    public Optional<QualityField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualityPolicy that
                && version.equals(that.version)
                && countryCode.equals(that.countryCode)
                && fields().equals(that.fields())
                && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, countryCode, fields(), keys);
    }

    /** {@return the version and the names of the fields} */
    @Override
    public String toString() {
        return "QualityPolicy[" + version + ", " + List.copyOf(fields.keySet()) + "]";
    }
}
