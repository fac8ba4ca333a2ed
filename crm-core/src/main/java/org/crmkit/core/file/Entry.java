package org.crmkit.core.file;

import org.crmkit.core.golden.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is about to be put into a file, with what is asked of it again and again.
 *
 * @param fact the fact with its source
 * @param id what it shares with what other sources tell of it; null if there is no such thing
 * @param when its day or moment; null if it has none
 */
record Entry(Sourced<?> fact, @Nullable Object id, @Nullable Object when) {
    /** {@return what it shares with what other sources tell of it}: the fact itself, unless it has an id. */
    Object key() {
        return id == null ? fact.value() : id;
    }
}
