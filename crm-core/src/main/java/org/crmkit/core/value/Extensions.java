package org.crmkit.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A host's own fields on a fact: text, exact number, flag, or a list of texts, by a dotted name such as {@code acme.region}.
 *
 * <p>{@code CrmJson} keeps every digit of a number; a host's own mapper does if it reads decimals as {@link BigDecimal}
 * (Jackson's {@code USE_BIG_DECIMAL_FOR_FLOATS}), for it otherwise takes them through {@code double}.
 *
 * <p>Immutable, in the order in which they were set. Values never show in {@code toString()}: they may be personal.
 */
public final class Extensions implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Extensions NONE = new Extensions(Map.of());
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,49}(\\.[A-Za-z0-9_-]{1,50}){1,5}");

    private final LinkedHashMap<String, Serializable> values;

    private Extensions(Map<String, Serializable> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** {@return no fields} */
    public static Extensions none() {
        return NONE;
    }

    /**
     * {@return fields as they come from JSON}
     *
     * @param values name → String, Number, Boolean, or a list of Strings
     * @throws IllegalArgumentException if a name is not dotted or a value is of another kind
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Extensions of(Map<String, ?> values) {
        Map<String, Serializable> checked = new LinkedHashMap<>();
        values.forEach((name, value) -> checked.put(checkedName(name), checkedValue(name, value)));
        return checked.isEmpty() ? NONE : new Extensions(checked);
    }

    /**
     * {@return these fields and one more, or with another value}
     *
     * @param value a String, Number, Boolean, or a list of Strings
     */
    public Extensions with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return of(more);
    }

    /** {@return the names, in the order in which they were set} */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** {@return a text; absent if there is no such field} */
    public Optional<String> text(String name) {
        return value(name, String.class, "text");
    }

    /** {@return an exact number; absent if there is no such field} */
    public Optional<BigDecimal> number(String name) {
        return value(name, BigDecimal.class, "a number");
    }

    /** {@return a flag; absent if there is no such field} */
    public Optional<Boolean> flag(String name) {
        return value(name, Boolean.class, "a flag");
    }

    /** {@return a list of texts; empty if there is no such field} */
    public List<String> list(String name) {
        List<String> texts = new ArrayList<>();
        value(name, ArrayList.class, "a list").ifPresent(list -> ((List<?>) list).forEach(t -> texts.add((String) t)));
        return Collections.unmodifiableList(texts);
    }

    /** {@return a field of any kind: a String, BigDecimal, Boolean, or List of Strings; absent if there is no such field} */
    public Optional<Object> value(String name) {
        Serializable value = values.get(name);
        return Optional.ofNullable(value instanceof List<?> list ? List.copyOf(list) : value);
    }

    @JsonValue
    Map<String, Serializable> json() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return the names only} */
    @Override
    public String toString() {
        return "Extensions" + values.keySet();
    }

    private <T> Optional<T> value(String name, Class<T> type, String kind) {
        Serializable value = values.get(name);
        Checks.that(value == null || type.isInstance(value), "The field {} must be {} to be read as such", name, kind);
        return value == null ? Optional.empty() : Optional.of(type.cast(value));
    }

    private static String checkedName(String name) {
        Checks.that(
                NAME.matcher(name).matches(),
                "A host's field must have a dotted name such as acme.region, found '{}'",
                name);
        return name;
    }

    private static Serializable checkedValue(String name, @Nullable Object value) {
        Objects.requireNonNull(value, () -> Checks.fill("The field {} must not be null: leave it out", name));
        if (value instanceof String || value instanceof Boolean) {
            return (Serializable) value;
        } else if (value instanceof Number number) {
            return Checks.number(number, "The field " + name);
        } else if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new ArrayList<>(list);
        }
        throw new IllegalArgumentException(
                Checks.fill("The field {} must be text, a number, a flag or a list of texts", name));
    }
}
