package org.crmkit.core.golden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.crmkit.core.value.Extensions;
import org.crmkit.core.value.Ref;

/**
 * A kind of record of which several sources may tell: its parts, and how one is put together of them.
 *
 * @param <T> the record
 * @param <B> what builds one
 * @param ref which record it is
 * @param start a builder with nothing but the id of a record
 * @param fields its parts, but for the id
 * @param extensions the host's own parts
 * @param extend puts the host's own parts into what is built
 * @param unknown parts of JSON that this release does not know
 * @param keep puts such a part into what is built
 */
record RecordType<T, B>(
        Function<T, Ref> ref,
        Function<T, B> start,
        List<FactField<T, Draft<B>>> fields,
        Function<T, Extensions> extensions,
        BiConsumer<B, Extensions> extend,
        Function<T, Map<String, Object>> unknown,
        Keep<B> keep,
        Function<B, T> build) {
    /** Puts a part that this release does not know into what is built. */
    interface Keep<B> {
        void put(B builder, String name, Object value);
    }

    /** What is being put together. */
    static final class Draft<B> {
        private final B builder;
        private Extensions extensions = Extensions.none();

        Draft(B builder) {
            this.builder = builder;
        }

        B builder() {
            return builder;
        }
    }

    Draft<B> draft(T first) {
        return new Draft<>(start.apply(first));
    }

    T built(Draft<B> draft) {
        extend.accept(draft.builder, draft.extensions);
        return build.apply(draft.builder);
    }

    /** {@return the parts that any of the records may tell: those of all, then the host's own, then unknown ones} */
    List<FactField<T, Draft<B>>> fields(List<? extends Sourced<? extends T>> records) {
        Set<String> own = new LinkedHashSet<>();
        Set<String> later = new LinkedHashSet<>();
        for (Sourced<? extends T> record : records) {
            own.addAll(extensions.apply(record.value()).names());
            later.addAll(unknown.apply(record.value()).keySet());
        }
        if (own.isEmpty() && later.isEmpty()) {
            return fields;
        }
        List<FactField<T, Draft<B>>> all = new ArrayList<>(fields);
        own.forEach(name -> all.add(own(name)));
        later.forEach(name -> all.add(later(name)));
        return all;
    }

    /** {@return a part by its name; absent if no record can tell it} */
    Optional<FactField<T, Draft<B>>> field(String name, List<? extends Sourced<? extends T>> records) {
        for (FactField<T, Draft<B>> field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return fields(records).stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private FactField<T, Draft<B>> own(String name) {
        return new FactField<>(
                name,
                true,
                false,
                fact -> extensions.apply(fact).value(name).orElse(null),
                (draft, value) -> draft.extensions = draft.extensions.with(name, value));
    }

    private FactField<T, Draft<B>> later(String name) {
        return new FactField<>(
                name,
                true,
                false,
                fact -> unknown.apply(fact).get(name),
                (draft, value) -> keep.put(draft.builder, name, value));
    }
}
