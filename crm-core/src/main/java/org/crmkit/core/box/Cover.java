package org.crmkit.core.box;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What boxes cover together.
 *
 * <p>The search goes axis by axis. What matters behind the cells passed is only which boxes hold all of them; what was found
 * out for those is not asked again. As no order of search is quick for all boxes, it gives up after some steps.
 */
final class Cover {
    private final Box all;
    private final List<Box> boxes;
    private final Grid grid;
    private final long most;
    private long steps;

    /**
     * Prepares a search.
     *
     * @param all the box that holds every point
     * @param boxes the boxes, which go by their number from 0
     * @param most after how many steps, all questions together, the search gives up
     */
    Cover(Box all, List<Box> boxes, long most) {
        this.all = all;
        this.boxes = List.copyOf(boxes);
        this.grid = new Grid(all, boxes);
        this.most = most;
    }

    /** {@return whether the search gave up}: then neither the answer in which it did nor a later one counts. */
    boolean gaveUp() {
        return steps > most;
    }

    /**
     * {@return boxes that together hold every point of some; absent if those allowed do not}
     *
     * @param insides the boxes whose points are to be held
     * @param by the numbers of the boxes allowed
     */
    Optional<BitSet> covering(List<Box> insides, BitSet by) {
        BitSet used = new BitSet();
        for (Box inside : insides) {
            if (gaveUp()) {
                return Optional.empty();
            }
            BitSet meeting = new BitSet();
            by.stream().filter(box -> boxes.get(box).meets(inside)).forEach(meeting::set);
            if (!new Search(inside, grid.numbers(meeting)).covered(0, grid.numbers(meeting), used)) {
                return Optional.empty();
            }
        }
        return Optional.of(used);
    }

    /** {@return what all boxes leave open} */
    Open open() {
        Open open = new Open(all);
        open.start(new Search(all, grid.every()).open(0, grid.every(), open));
        return open;
    }

    /** What was passed, as far as it matters: the axis that comes next, and the boxes that hold all cells passed. */
    private record Passed(int axis, Selection live) {}

    /** A search inside one box. */
    private final class Search {
        private final Box inside;
        private final Selection[] whole;
        private final Map<Passed, Integer> found = new HashMap<>();

        /** Finds, for each axis, the boxes that hold all of the inside from there on. */
        Search(Box inside, Selection live) {
            this.inside = inside;
            this.whole = new Selection[all.axes() + 1];
            whole[all.axes()] = live;
            for (int axis = all.axes() - 1; axis >= 0; axis--) {
                whole[axis] = grid.holding(inside, axis, whole[axis + 1]);
            }
            steps += all.axes();
        }

        boolean covered(int axis, Selection live, BitSet used) {
            if (live.isEmpty()) {
                return false;
            }
            int wholly = live.and(whole[axis]).next(0);
            if (wholly >= 0) {
                used.set(wholly);
                return true;
            }
            Passed passed = new Passed(axis, grid.best(axis, live));
            return found.containsKey(passed) || covered(passed, used);
        }

        private boolean covered(Passed passed, BitSet used) {
            BitSet starts = starts(passed);
            for (int cell = starts.nextSetBit(0); cell >= 0; cell = starts.nextSetBit(cell + 1)) {
                Selection live = grid.holding(passed.axis, cell, passed.live);
                if (++steps > most || !covered(passed.axis + 1, live, used)) {
                    return false;
                }
            }
            found.put(passed, Open.NOTHING);
            return true;
        }

        int open(int axis, Selection live, Open open) {
            if (live.isEmpty()) {
                return Open.EVERYTHING;
            }
            if (live.meets(whole[axis])) {
                return Open.NOTHING;
            }
            Passed passed = new Passed(axis, grid.best(axis, live));
            Integer known = found.get(passed);
            if (known == null) {
                known = open.place(axis, ways(passed, open));
                found.put(passed, known);
            }
            return known;
        }

        private Map<Integer, BitSet> ways(Passed passed, Open open) {
            Map<Integer, BitSet> ways = new LinkedHashMap<>();
            BitSet starts = starts(passed);
            int cell = 0;
            while (cell >= 0 && ++steps <= most) {
                int next = starts.nextSetBit(cell + 1);
                int way = open(passed.axis + 1, grid.holding(passed.axis, cell, passed.live), open);
                ways.computeIfAbsent(way, added -> new BitSet())
                        .set(cell, next < 0 ? all.cells(passed.axis).length() : next);
                cell = next;
            }
            ways.remove(Open.NOTHING);
            return ways;
        }

        /** {@return the first cells of the runs inside through which the same boxes live on} */
        private BitSet starts(Passed passed) {
            BitSet cells = inside.cells(passed.axis);
            BitSet starts = grid.changes(passed.axis, passed.live);
            starts.or(Grid.edges(cells));
            starts.and(cells);
            return starts;
        }
    }
}
