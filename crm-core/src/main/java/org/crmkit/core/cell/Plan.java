package org.crmkit.core.cell;

import java.util.List;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * Rows over columns, asked subject by subject: tables at first; after a million subjects, where compiling has paid for
 * itself, methods. Both give the same. Thread-safe.
 */
public final class Plan<S> {
    private static final int HOT = 1_000_000;

    private final Block<S>[] blocks;
    private final Window[] windows;
    private int asked;
    private @Nullable Bound bound;

    /** Windows on the day asked about last; replaced as a whole, so that threads may race. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bound(AsOf asOf, long[] windows) {}

    /**
     * A column.
     *
     * @param number by which rows name it: its place among the others
     * @param cells which cell a value lies in; {@link Steps} for a source that gives whole numbers that are always known
     * @param size how many cells it has
     */
    public record Column<S>(int number, Source<S> source, Cells cells, int size) {}

    /**
     * Some rules that share columns.
     *
     * @param rows for each rule its rows; null for one that is left out of all answers
     */
    public record Part<S>(List<Column<S>> columns, List<@Nullable Rows> rows) {}

    /**
     * A plan of rules.
     *
     * @param parts their numbers of rules are multiples of 32, but for the last
     */
    public Plan(List<Part<S>> parts, List<Window> windows) {
        this.blocks = parts.stream()
                .map(part -> new Block<>(part.columns(), part.rows()))
                .toArray(Plan::array);
        this.windows = windows.toArray(new Window[0]);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <S> Block<S>[] array(int size) {
        return (Block<S>[]) new Block<?>[size];
    }

    /**
     * {@return what at most 32 rules say}: the low half of the word holds those that say yes, the high half those that cannot
     * tell. Only of a plan that has some.
     */
    public long truth(S subject, AsOf asOf) {
        return blocks[0].truth(subject, asOf, bounds(asOf));
    }

    /** Fills in words for 32 rules each, as {@link #truth} gives one. */
    public void truths(S subject, AsOf asOf, long[] words) {
        long[] bounds = bounds(asOf);
        int from = 0;
        for (Block<S> block : blocks) {
            block.truths(subject, asOf, bounds, words, from);
            from += block.words();
        }
    }

    /** Puts methods together in place of tables, at once; nothing but speed changes. */
    public void compile() {
        try {
            for (Block<S> block : blocks) {
                block.compile();
            }
        } catch (ReflectiveOperationException | UnsupportedOperationException e) {
            return; // a virtual machine that cannot put methods together while it runs stays with tables
        }
    }

    private long[] bounds(AsOf asOf) {
        if (++asked == HOT) {
            compile();
        }
        Bound last = bound;
        if (last == null || !last.asOf.equals(asOf)) {
            last = new Bound(asOf, Window.bounds(windows, asOf.date()));
            bound = last;
        }
        return last.windows;
    }
}
