package org.crmkit.core.cell;

import java.util.Arrays;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers cut at bounds: cell 1 lies below the first, each other one from a bound on.
 *
 * @param bounds ascending, each once
 * @param near whether there are few and none is far from zero, so that taking one from a value cannot overflow
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared; a record, because its parts are then constants to the compiler
public record Steps(long[] bounds, boolean near) implements Cells {
    private static final int FEW = 8;
    private static final long FARTHEST_VALUE = 1L << 61;
    private static final long FARTHEST_BOUND = 3L << 61; // their sum is below 2^63

    /** {@return a column cut at bounds that ascend} */
    public static Steps at(long... bounds) {
        boolean near = bounds.length <= FEW
                && Arrays.stream(bounds).allMatch(bound -> bound >= -FARTHEST_BOUND && bound < FARTHEST_BOUND);
        return new Steps(bounds, near);
    }

    /** {@return 1 if a value is at least the bound, else 0}; without a branch, for nobody can foretell which it is. */
    private static int atLeast(long value, long bound) {
        long less = (value & ~bound) | (~(value ^ bound) & (value - bound)); // Warren, Hacker's Delight, 2-12
        return (int) (~less >>> (Long.SIZE - 1));
    }

    /** {@return how many bounds are not above the value} */
    public int below(long value) {
        if (near && value >= -FARTHEST_VALUE && value < FARTHEST_VALUE) {
            int count = bounds.length;
            for (long bound : bounds) {
                count += (int) ((value - bound) >> (Long.SIZE - 1));
            }
            return count;
        }
        int count = 0;
        int left = bounds.length;
        while (left > 1) {
            int half = left >>> 1;
            count += half & -atLeast(value, bounds[count + half - 1]);
            left -= half;
        }
        return left == 0 ? 0 : count + atLeast(value, bounds[count]);
    }

    /** {@return the value's cell} */
    public int of(long value) {
        return 1 + below(value);
    }

    @Override
    public int of(@Nullable Object value, AsOf asOf, long[] windows) {
        if (value == null) {
            return 0;
        }
        boolean whole =
                value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte;
        Checks.that(whole, "A count must be a whole number, found a {}", value.getClass());
        return of(((Number) value).longValue());
    }

    /** The same for a source whose whole numbers may be missing. */
    public record Perhaps(Steps steps) implements Cells {
        @Override
        public int of(@Nullable Object value, AsOf asOf, long[] windows) {
            return steps.of(value, asOf, windows);
        }
    }
}
