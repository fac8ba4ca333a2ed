package org.crmkit.core.cell;

import java.lang.invoke.MethodHandle;
import org.crmkit.core.value.AsOf;

/**
 * A column with what each of its cells leaves over of the rows.
 *
 * <p>Rows come in groups of 32, each group in one word: the low half keeps the rows that still say yes, the high half those
 * that do not say no.
 *
 * @param groups the groups that the column cuts, ascending
 * @param words for each cell, for each of these groups: what is left over
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Node<S>(Source<S> source, Cells cells, int[] groups, long[] words) {
    Node(Plan.Column<S> column, int[] groups, long[] words) {
        this(column.source(), column.cells(), groups, words);
    }

    /** Kinds of cells that many columns have, and all others. */
    enum Kind {
        COUNT,
        DAYS,
        CODE,
        OTHER
    }

    Kind kind() {
        if (cells instanceof Steps) {
            return Kind.COUNT;
        }
        return cells instanceof Days ? Kind.DAYS : cells instanceof Codes.One ? Kind.CODE : Kind.OTHER;
    }

    /** {@return where the words of the subject's cell begin} */
    int at(S subject, AsOf asOf, long[] windows) {
        int cell = cells instanceof Steps steps
                ? steps.of(source.count(subject))
                : cells.of(source.read(subject, asOf), asOf, windows);
        return cell * groups.length;
    }

    /** {@return the column of one group as a method, for a {@link Chain}} */
    MethodHandle column(int place) throws ReflectiveOperationException {
        long[] table = new long[words.length / groups.length];
        for (int cell = 0; cell < table.length; cell++) {
            table[cell] = words[cell * groups.length + place];
        }
        return cells instanceof Steps steps
                ? Chain.column(source.handle(), steps, table)
                : Chain.column(source.handle(), cells.settled(), table);
    }
}
