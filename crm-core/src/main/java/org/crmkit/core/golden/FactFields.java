package org.crmkit.core.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a kind of record, one after the other. */
final class FactFields<T, B> {
    private final List<FactField<T, RecordType.Draft<B>>> fields = new ArrayList<>();

    /** Adds a part that every record has. */
    <V> FactFields<T, B> always(String name, Function<T, V> read, BiConsumer<B, V> write) {
        return add(name, false, read, write);
    }

    /** Adds a part that may be absent. */
    <V> FactFields<T, B> one(String name, Function<T, Optional<V>> read, BiConsumer<B, V> write) {
        return add(name, false, fact -> read.apply(fact).orElse(null), write);
    }

    /** Adds a list: what any source tells belongs to it. */
    <V> FactFields<T, B> many(String name, Function<T, List<V>> read, BiConsumer<B, List<V>> write) {
        Function<T, @Nullable List<V>> told = fact -> read.apply(fact).isEmpty() ? null : read.apply(fact);
        return add(name, true, told, write);
    }

    @SuppressWarnings("unchecked") // what is written was read from the same part
    private <V> FactFields<T, B> add(
            String name, boolean many, Function<T, ? extends @Nullable Object> read, BiConsumer<B, V> write) {
        fields.add(new FactField<>(
                name, false, many, read::apply, (draft, value) -> write.accept(draft.builder(), (V) value)));
        return this;
    }

    /** Makes the last part personal. */
    FactFields<T, B> redacted() {
        int last = fields.size() - 1;
        FactField<T, RecordType.Draft<B>> field = fields.get(last);
        fields.set(last, new FactField<>(field.name(), true, field.many(), field.read(), field.write()));
        return this;
    }

    List<FactField<T, RecordType.Draft<B>>> list() {
        return List.copyOf(fields);
    }
}
