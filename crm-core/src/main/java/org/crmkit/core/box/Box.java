package org.crmkit.core.box;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Some cells of each of several axes, and with them all points whose cell on every axis is among these. Immutable. */
final class Box {
    private final BitSet[] cells;

    private Box(BitSet[] cells) {
        this.cells = cells;
    }

    /** {@return the box that holds every point} */
    static Box all(List<Axis> axes) {
        return new Box(axes.stream().map(Axis::all).toArray(BitSet[]::new));
    }

    /** {@return this box with only some cells of an axis; absent if nothing remains} */
    Optional<Box> only(int axis, BitSet some) {
        BitSet[] fewer = cells.clone();
        fewer[axis] = both(fewer[axis], some);
        return fewer[axis].isEmpty() ? Optional.empty() : Optional.of(new Box(fewer));
    }

    /** {@return the points that both hold; absent if there are none} */
    Optional<Box> meet(Box other) {
        BitSet[] both = new BitSet[cells.length];
        for (int axis = 0; axis < both.length; axis++) {
            both[axis] = both(cells[axis], other.cells[axis]);
        }
        return meets(other) ? Optional.of(new Box(both)) : Optional.empty();
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** {@return whether there is a point that both hold} */
    boolean meets(Box other) {
        for (int axis = 0; axis < cells.length; axis++) {
            if (!cells[axis].intersects(other.cells[axis])) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether this holds every point of the other} */
    boolean holds(Box other) {
        for (int axis = 0; axis < cells.length; axis++) {
            BitSet beyond = (BitSet) other.cells[axis].clone();
            beyond.andNot(cells[axis]);
            if (!beyond.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many axes there are} */
    int axes() {
        return cells.length;
    }

    /** {@return the cells of an axis; not to be changed} */
    BitSet cells(int axis) {
        return cells[axis];
    }
}
