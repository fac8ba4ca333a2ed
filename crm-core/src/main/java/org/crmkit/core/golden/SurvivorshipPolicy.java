package org.crmkit.core.golden;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whom to believe, field by field, where sources tell different values of one customer or party.
 *
 * <p>Fields are named as in JSON: {@code owner}, {@code legalName}; a host's own by their names. Documents that several
 * sources tell are chosen as wholes, by {@link #rest}. Immutable.
 *
 * <p>JSON: <code>{"formatVersion": 1, "rest": {"choose": "NEWEST"}, "fields": {"owner": {"choose": "SOURCE_ORDER",
 * "sources": ["crm", "sap"]}}}</code>
 */
@JsonPropertyOrder({"formatVersion", "rest", "fields"})
public final class SurvivorshipPolicy implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;

    private final Choice rest;
    private final LinkedHashMap<String, Choice> fields;

    /**
     * How the value of a field is chosen.
     *
     * @param choose in which way
     * @param sources for {@code SOURCE_ORDER}, the sources, the most trusted first; else empty
     */
    @JsonPropertyOrder({"choose", "sources"})
    public record Choice(
            @JsonProperty(required = true) Survivorship choose,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sources)
            implements Serializable {
        /** The newest. */
        public static final Choice NEWEST = new Choice(Survivorship.NEWEST, List.of());

        /** None until somebody decides. */
        public static final Choice MANUAL = new Choice(Survivorship.MANUAL, List.of());

        /** Copies the sources and checks that they fit the way. */
        public Choice {
            sources = List.copyOf(sources);
            Checks.that(
                    (choose == Survivorship.SOURCE_ORDER) != sources.isEmpty(),
                    "A choice by source order, and no other, must name sources, found {} with {}",
                    choose,
                    sources);
            Checks.that(new LinkedHashSet<>(sources).size() == sources.size(), "A source must stand once in an order");
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Choice fromJson(
                @JsonProperty(value = "choose", required = true) Survivorship choose,
                @JsonProperty("sources") @JsonSetter(nulls = Nulls.SET) @Nullable List<String> sources) {
            return new Choice(choose, sources == null ? List.of() : sources);
        }

        /** {@return a choice by the order of sources, the most trusted first} */
        public static Choice sources(String... sources) {
            return new Choice(Survivorship.SOURCE_ORDER, List.of(sources));
        }

        /** {@return the source's place; the same for all that are not listed} */
        int rank(String source) {
            int place = sources.indexOf(source);
            return place < 0 ? sources.size() : place;
        }
    }

    private SurvivorshipPolicy(Choice rest, Map<String, Choice> fields) {
        Checks.that(rest.choose() != Survivorship.MANUAL, "Only named fields can wait for somebody to decide");
        fields.keySet()
                .forEach(field -> Checks.that(
                        field.indexOf('.') > 0 || Records.hasField(field),
                        "A survivorship policy names the field {}, which no record has",
                        field));
        this.rest = rest;
        this.fields = new LinkedHashMap<>(fields);
    }

    /** {@return the policy that takes the newest value of each field} */
    public static SurvivorshipPolicy newest() {
        return new SurvivorshipPolicy(Choice.NEWEST, Map.of());
    }

    /** {@return the policy that believes sources in an order, the most trusted first} */
    public static SurvivorshipPolicy sources(String... sources) {
        return new SurvivorshipPolicy(Choice.sources(sources), Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static SurvivorshipPolicy fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "rest", required = true) Choice rest,
            @JsonProperty("fields") @JsonSetter(nulls = Nulls.SET) @Nullable Map<String, Choice> fields) {
        Checks.that(
                formatVersion == FORMAT,
                "A survivorship policy must be of format version {}, found {}",
                FORMAT,
                formatVersion);
        return new SurvivorshipPolicy(rest, fields == null ? Map.of() : fields);
    }

    /** {@return this policy with another choice for one field} */
    public SurvivorshipPolicy field(String field, Choice choice) {
        Map<String, Choice> more = new LinkedHashMap<>(fields);
        more.put(field, choice);
        return new SurvivorshipPolicy(rest, more);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return how all is chosen that {@link #fields} does not name} */
    @JsonProperty
    public Choice rest() {
        return rest;
    }

    /** {@return how the fields are chosen that have a way of their own} */
    @JsonProperty
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public Map<String, Choice> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** {@return the order in which sources are believed about whole documents, the first one first} */
    public Comparator<Provenance> order() {
        return Comparator.<Provenance, Integer>comparing(from -> rest.rank(from.source()))
                .thenComparing(Comparator.naturalOrder());
    }

    /** {@return how a field is chosen} */
    public Choice of(String field) {
        return fields.getOrDefault(field, rest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurvivorshipPolicy that && rest.equals(that.rest) && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rest, fields);
    }

    /** {@return the choices} */
    @Override
    public String toString() {
        SortedMap<String, Choice> sorted = new TreeMap<>(fields);
        return "SurvivorshipPolicy[rest " + rest + (sorted.isEmpty() ? "" : ", " + sorted) + "]";
    }
}
