package org.crmkit.core.cell;

import java.time.LocalDate;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Days cut at fixed days and, within each step, by the windows that they lie in: bit i for the i-th.
 *
 * @param fixed the fixed days, packed
 * @param first the first of the column's windows among those of the plan
 * @param windows how many windows the column has
 */
public record Days(Steps fixed, int first, int windows) implements Cells {
    private static final int DAY_BITS = 5;
    private static final int MONTH_BITS = 9;

    /** {@return a number that grows with the day}; days that follow each other need not be neighbours. */
    public static long packed(LocalDate day) {
        return (long) day.getYear() << MONTH_BITS | (long) day.getMonthValue() << DAY_BITS | day.getDayOfMonth();
    }

    @Override
    public int of(@Nullable Object value, AsOf asOf, long[] bounds) {
        if (value == null) {
            return 0;
        }
        long day = packed((LocalDate) value); // far from what a long can hold: taking away tells which is later
        int cell = fixed.below(day) << windows;
        for (int i = 0; i < windows; i++) {
            int at = 2 * (first + i);
            cell |= (int) (((bounds[at] - 1 - day) & (day - bounds[at + 1])) >>> (Long.SIZE - 1)) << i;
        }
        return 1 + cell;
    }
}
