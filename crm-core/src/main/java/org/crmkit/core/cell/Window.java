package org.crmkit.core.cell;

import java.time.LocalDate;
import java.time.Period;

/**
 * Days that end or begin with the day asked about.
 *
 * @param length how long, that day included
 * @param ahead whether they lie ahead rather than behind
 */
public record Window(Period length, boolean ahead) {
    /** Puts where the window begins, and where it has ended, behind the others; both as {@link Days#packed}. */
    void put(LocalDate today, long[] bounds, int at) {
        bounds[at] = ahead ? Days.packed(today) : Days.packed(today.minus(length)) + 1;
        bounds[at + 1] = ahead ? Days.packed(today.plus(length)) : Days.packed(today) + 1;
    }

    /** {@return where all windows begin and end on a day} */
    public static long[] bounds(Window[] windows, LocalDate today) {
        long[] bounds = new long[2 * windows.length];
        for (int i = 0; i < windows.length; i++) {
            windows[i].put(today, bounds, 2 * i);
        }
        return bounds;
    }
}
