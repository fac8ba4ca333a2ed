package org.crmkit.core.pack;

import org.jspecify.annotations.Nullable;

/**
 * The way to a value of a JSON text; put together as a pointer only when a finding needs it.
 *
 * @param up the object or list that holds it; null for the whole text
 * @param step the field's name, or the place in the list from 0
 */
record Path(@Nullable Path up, Object step) {
    static final Path ROOT = new Path(null, "");

    Path at(String field) {
        return new Path(this, field);
    }

    Path at(int place) {
        return new Path(this, place);
    }

    /** {@return the JSON pointer} */
    @Override
    public String toString() {
        return up == null ? "" : up + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
