package org.crmkit.core.cell;

import java.util.BitSet;

/**
 * What a test says of a column's cells.
 *
 * @param yes the cells of which it says yes
 * @param may the cells of which it does not say no
 */
public record Cut(BitSet yes, BitSet may) {
    /** {@return what both together say} */
    public Cut and(Cut other) {
        return new Cut(both(yes, other.yes), both(may, other.may));
    }

    /** {@return what one of the two says} */
    public Cut or(Cut other) {
        return new Cut(either(yes, other.yes), either(may, other.may));
    }

    /** {@return the opposite, in a column of that many cells} */
    public Cut not(int cells) {
        return new Cut(others(may, cells), others(yes, cells));
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet either(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either;
    }

    private static BitSet others(BitSet some, int cells) {
        BitSet others = (BitSet) some.clone();
        others.flip(0, cells);
        return others;
    }
}
