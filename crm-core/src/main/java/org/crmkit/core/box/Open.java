package org.crmkit.core.box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What some boxes leave open, as boxes of which no two share a point.
 *
 * <p>Kept as a graph in which each rest stands once: from the cells of one axis to what is open behind them. So cells
 * behind which the same is open make one box, and a million boxes are counted without being made.
 */
final class Open {
    /** From here on nothing is open. */
    static final int NOTHING = 0;

    /** From here on everything is open. */
    static final int EVERYTHING = 1;

    private final Box all;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private int start = NOTHING;

    /** Through which cells of an axis which place is reached. */
    private record Node(int axis, List<Map.Entry<Integer, BitSet>> ways) {}

    Open(Box all) {
        this.all = all;
        Node end = new Node(all.axes(), List.of());
        nodes.add(end);
        nodes.add(end);
    }

    void start(int place) {
        start = place;
    }

    /** {@return the place from which these ways lead on; the next one where all cells lead to it} */
    int place(int axis, Map<Integer, BitSet> ways) {
        if (ways.isEmpty()) {
            return NOTHING;
        }
        Map.Entry<Integer, BitSet> way = ways.entrySet().iterator().next();
        if (way.getValue().equals(all.cells(axis))) {
            return way.getKey();
        }
        return places.computeIfAbsent(new Node(axis, new ArrayList<>(ways.entrySet())), node -> {
            nodes.add(node);
            return nodes.size() - 1;
        });
    }

    /** {@return how many boxes there are; at most {@link Long#MAX_VALUE}} */
    long count() {
        long[] counts = new long[nodes.size()];
        counts[EVERYTHING] = 1;
        for (int place = EVERYTHING + 1; place < counts.length; place++) {
            for (Map.Entry<Integer, BitSet> way : nodes.get(place).ways) {
                long sum = counts[place] + counts[way.getKey()];
                counts[place] = sum < 0 ? Long.MAX_VALUE : sum;
            }
        }
        return counts[start];
    }

    /** {@return the first boxes, in the order of their cells} */
    List<Box> first(int most) {
        List<Box> boxes = new ArrayList<>();
        list(start, all, most, boxes);
        return boxes;
    }

    private void list(int place, Box box, int most, List<Box> boxes) {
        if (place == NOTHING || boxes.size() == most) {
            return;
        }
        if (place == EVERYTHING) {
            boxes.add(box);
            return;
        }
        Node node = nodes.get(place);
        for (Map.Entry<Integer, BitSet> way : node.ways) {
            list(way.getKey(), box.only(node.axis, way.getValue()).orElse(box), most, boxes);
        }
    }
}
