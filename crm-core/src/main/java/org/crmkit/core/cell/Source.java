package org.crmkit.core.cell;

import java.lang.invoke.MethodHandle;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/** Where a column's values come from. */
public interface Source<S> {
    /** {@return the whole number} Only to be asked of a source that gives whole numbers that are always known. */
    long count(S subject);

    /** {@return the value as it was read; null if it is not known} */
    @Nullable
    Object read(S subject, AsOf asOf);

    /** {@return the same as a method}: {@code (Object) → long} if it gives whole numbers that are always known, else {@code (Object, AsOf) → Object}. */
    MethodHandle handle() throws ReflectiveOperationException;
}
