package org.crmkit.core.cell;

import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** Yes and no: cell 1 is no, cell 2 is yes. */
public record Flags() implements Cells {
    @Override
    public int of(@Nullable Object value, AsOf asOf, long[] windows) {
        return value == null ? 0 : (Boolean) value ? 2 : 1;
    }
}
