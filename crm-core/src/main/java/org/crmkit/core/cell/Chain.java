package org.crmkit.core.cell;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.crmkit.core.value.AsOf;

/**
 * Columns that are looked up one after the other, put together to one method, which the virtual machine then compiles as a
 * whole: readers and tables are constants to it.
 */
public final class Chain {
    /** What each column takes: the subject, the moment asked about, the windows; and gives: what its table says. */
    public static final MethodType COLUMN = methodType(long.class, Object.class, AsOf.class, long[].class);

    private static final MethodHandle OF = handle(Cells.class, "of", int.class, Object.class, AsOf.class, long[].class);
    private static final MethodHandle STEP = handle(Steps.class, "of", int.class, long.class);
    private static final MethodHandle LOOK = own("look", long.class, long[].class, int.class);
    private static final MethodHandle AND = own("and", long.class, long.class, long.class);

    private Chain() {}

    static long look(long[] table, int cell) {
        return table[cell];
    }

    static long and(long one, long other) {
        return one & other;
    }

    /** {@return a column of whole numbers that are always known} */
    public static MethodHandle column(MethodHandle count, Steps steps, long[] table) {
        MethodHandle cell = MethodHandles.filterReturnValue(count, STEP.bindTo(steps));
        return MethodHandles.dropArguments(looked(cell, table), 1, AsOf.class, long[].class);
    }

    /** {@return a column of values that {@code read} gives for a subject and moment} */
    public static MethodHandle column(MethodHandle read, Cells cells, long[] table) {
        MethodHandle cell = MethodHandles.collectArguments(OF.bindTo(cells), 0, read);
        MethodType type = COLUMN.changeReturnType(int.class);
        return looked(MethodHandles.permuteArguments(cell, type, 0, 1, 1, 2), table);
    }

    private static MethodHandle looked(MethodHandle cell, long[] table) {
        return MethodHandles.filterReturnValue(cell, LOOK.bindTo(table));
    }

    /** {@return a method that looks all columns up and gives what all their tables have in common} */
    public static MethodHandle of(List<MethodHandle> columns) {
        if (columns.size() == 1) {
            return columns.get(0);
        }
        int half = columns.size() / 2;
        MethodHandle left = of(columns.subList(0, half));
        MethodHandle right = of(columns.subList(half, columns.size()));
        MethodHandle both = MethodHandles.collectArguments(MethodHandles.collectArguments(AND, 1, right), 0, left);
        return MethodHandles.permuteArguments(both, COLUMN, 0, 1, 2, 0, 1, 2);
    }

    private static MethodHandle own(String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findStatic(Chain.class, name, methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private static MethodHandle handle(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findVirtual(owner, name, methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
