package org.crmkit.core.box;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Boxes as the cells see them: which boxes hold a cell, and which of them still matter from there on. Immutable. */
final class Grid {
    /** Comparing each box with each other takes longer than it saves where there are more. */
    private static final int MOST_COMPARED = 1_024;

    private final List<Box> boxes;
    private final Selection every;
    private final Selection[][] holders;
    private final BitSet[][] edges;
    private final Selection[][] betters;

    Grid(Box all, List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
        BitSet numbers = new BitSet();
        numbers.set(0, boxes.size());
        this.every = numbers(numbers);
        this.holders = new Selection[all.axes()][];
        this.edges = new BitSet[all.axes()][];
        for (int axis = 0; axis < all.axes(); axis++) {
            holders[axis] = holders(axis, all.cells(axis).length());
            edges[axis] = edges(axis);
        }
        this.betters = boxes.size() <= MOST_COMPARED ? betters() : new Selection[0][];
    }

    private Selection[] holders(int axis, int cells) {
        BitSet[] holders = Stream.generate(BitSet::new).limit(cells).toArray(BitSet[]::new);
        for (int box = 0; box < boxes.size(); box++) {
            BitSet own = boxes.get(box).cells(axis);
            for (int cell = own.nextSetBit(0); cell >= 0; cell = own.nextSetBit(cell + 1)) {
                holders[cell].set(box);
            }
        }
        return Arrays.stream(holders).map(this::numbers).toArray(Selection[]::new);
    }

    private BitSet[] edges(int axis) {
        return boxes.stream().map(box -> edges(box.cells(axis))).toArray(BitSet[]::new);
    }

    /** {@return the cells with which a run of cells among some, or of others, begins} */
    static BitSet edges(BitSet cells) {
        BitSet edges = new BitSet();
        int cell = cells.nextSetBit(0);
        while (cell >= 0) {
            int end = cells.nextClearBit(cell);
            edges.set(cell);
            edges.set(end);
            cell = cells.nextSetBit(end);
        }
        return edges;
    }

    /** {@return for each axis and box, the boxes that from there on hold all that it does}; of equal ones the first does. */
    private Selection[][] betters() {
        Selection[][] betters = new Selection[holders.length][];
        Selection[] beyond = new Selection[boxes.size()];
        Arrays.fill(beyond, every);
        for (int axis = holders.length - 1; axis >= 0; axis--) {
            for (int box = 0; box < beyond.length; box++) {
                beyond[box] = holding(boxes.get(box), axis, beyond[box]);
            }
            betters[axis] = new Selection[beyond.length];
            for (int box = 0; box < beyond.length; box++) {
                betters[axis][box] = better(box, beyond);
            }
        }
        return betters;
    }

    private Selection better(int box, Selection[] beyond) {
        BitSet better = new BitSet();
        for (int other = beyond[box].next(0); other >= 0; other = beyond[box].next(other + 1)) {
            better.set(other, other < box || !beyond[other].has(box));
        }
        return numbers(better);
    }

    Selection numbers(BitSet boxes) {
        return Selection.of(boxes, this.boxes.size());
    }

    /** {@return all boxes} */
    Selection every() {
        return every;
    }

    /** {@return which of some boxes hold a cell} */
    Selection holding(int axis, int cell, Selection some) {
        return some.and(holders[axis][cell]);
    }

    /** {@return which of some boxes hold all cells that one has of an axis} */
    Selection holding(Box inside, int axis, Selection some) {
        Selection holding = some;
        BitSet cells = inside.cells(axis);
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            holding = holding.and(holders[axis][cell]);
        }
        return holding;
    }

    /** {@return those of some boxes that no other of them holds from an axis on} */
    Selection best(int axis, Selection some) {
        if (betters.length == 0) {
            return some;
        }
        BitSet best = new BitSet();
        for (int box = some.next(0); box >= 0; box = some.next(box + 1)) {
            best.set(box, !betters[axis][box].meets(some));
        }
        return numbers(best);
    }

    /** {@return the cells at which, from the one before, it changes which of some boxes hold it} */
    BitSet changes(int axis, Selection some) {
        BitSet changes = new BitSet();
        for (int box = some.next(0); box >= 0; box = some.next(box + 1)) {
            changes.or(edges[axis][box]);
        }
        changes.clear(holders[axis].length);
        return changes;
    }
}
