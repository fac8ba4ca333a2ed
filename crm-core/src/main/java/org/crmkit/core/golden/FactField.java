package org.crmkit.core.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a record that several sources may tell.
 *
 * @param <T> the record
 * @param <B> what builds one
 * @param name its name in JSON, or the name of a host's own field
 * @param personal whether its values must not stand in a finding
 * @param many whether it is a list, of which nothing is chosen: what any source tells belongs to it
 * @param read its value in a record; null if the record does not tell
 * @param write puts a value into what is built
 */
record FactField<T, B>(
        String name, boolean personal, boolean many, Function<T, @Nullable Object> read, BiConsumer<B, Object> write) {
    /** {@return what each record tells, in the order of the records} */
    List<Sourced<Object>> values(List<? extends Sourced<? extends T>> records) {
        List<Sourced<Object>> values = new ArrayList<>();
        for (Sourced<? extends T> record : records) {
            Object value = read.apply(record.value());
            if (value != null) {
                values.add(new Sourced<>(value, record.from()));
            }
        }
        return values;
    }

    /** {@return whether two values say the same}: 2.0 and 2.00 do. */
    static boolean same(Object one, Object other) {
        return (one instanceof BigDecimal number && other instanceof BigDecimal second)
                ? number.compareTo(second) == 0
                : one.equals(other);
    }

    /** {@return all that any of the lists holds, each once} */
    static List<Object> union(List<Sourced<Object>> lists) {
        Set<Object> all = new LinkedHashSet<>();
        lists.forEach(list -> all.addAll((List<?>) list.value()));
        return List.copyOf(all);
    }
}
