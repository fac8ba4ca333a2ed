package org.crmkit.core.cell;

import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** Puts values into the cells of a column. */
public interface Cells {
    /**
     * {@return the value's cell; 0 if it is null}
     *
     * @param windows where each window begins and ends on the day asked about; see {@link Window}
     * @throws RuntimeException if the value is not of the column's kind
     */
    int of(@Nullable Object value, AsOf asOf, long[] windows);

    /** {@return the same, with what was learnt so far laid down, for a method that is compiled now} */
    default Cells settled() {
        return this;
    }
}
