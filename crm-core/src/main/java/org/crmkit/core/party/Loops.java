package org.crmkit.core.party;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crmkit.core.party.Hierarchy.Loop;
import org.crmkit.core.value.DateRange;

/**
 * Finds the loops in dated links: time is halved again and again, and links that lie in no loop within a stretch of time,
 * were they all to hold throughout it, are left behind.
 */
final class Loops {
    private final List<LocalDate> dates;
    private final Map<PartyId, Loop> latest = new HashMap<>();
    private final List<Loop> found = new ArrayList<>();

    private Loops(List<LocalDate> dates) {
        this.dates = dates;
    }

    static List<Loop> of(List<Relationship> links) {
        List<Relationship> tangled = new ArrayList<>();
        tangles(links).forEach(tangled::addAll);
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (Relationship link : tangled) {
            dates.add(link.period().from());
            dates.add(link.period().until());
        }
        Loops loops = new Loops(List.copyOf(dates));
        loops.search(tangled, 0, dates.size() - 1);
        return List.copyOf(loops.found);
    }

    /** Looks between two of the dates. The depth is the logarithm of their number, whatever the length of chains. */
    private void search(List<Relationship> links, int first, int end) {
        if (first >= end) {
            return;
        }
        DateRange stretch = DateRange.of(dates.get(first), dates.get(end));
        List<List<Relationship>> tangles = tangles(
                links.stream().filter(link -> link.period().overlaps(stretch)).toList());
        if (end - first == 1) {
            tangles.forEach(tangle -> report(tangle, dates.get(first)));
        } else {
            List<Relationship> tangled = tangles.stream().flatMap(List::stream).toList();
            search(tangled, first, (first + end) / 2);
            search(tangled, (first + end) / 2, end);
        }
    }

    /** Takes one loop of a tangle, unless one that was found on an earlier day lasts. */
    private void report(List<Relationship> tangle, LocalDate day) {
        for (Relationship link : tangle) {
            Loop known = latest.get(link.party());
            if (known != null && known.days().contains(day)) {
                return;
            }
        }
        List<Relationship> links = shortest(tangle);
        DateRange days = DateRange.ALWAYS;
        for (Relationship link : links) {
            days = days.intersection(link.period()).orElse(days);
        }
        Loop loop = new Loop(links, days);
        links.forEach(link -> latest.put(link.party(), loop));
        found.add(loop);
    }

    /** {@return a shortest loop through the first link} Every link of a tangle is in one. */
    private static List<Relationship> shortest(List<Relationship> tangle) {
        Map<PartyId, List<Relationship>> up = new HashMap<>();
        tangle.forEach(link ->
                up.computeIfAbsent(link.party(), any -> new ArrayList<>()).add(link));
        Relationship first = tangle.get(0);
        Map<PartyId, Relationship> cameBy = new HashMap<>();
        Deque<PartyId> open = new ArrayDeque<>(List.of(first.other()));
        while (!cameBy.containsKey(first.party())) {
            for (Relationship link : up.getOrDefault(open.remove(), List.of())) {
                if (cameBy.putIfAbsent(link.other(), link) == null) {
                    open.add(link.other());
                }
            }
        }
        Deque<Relationship> loop = new ArrayDeque<>();
        PartyId at = first.party();
        while (!at.equals(first.other())) {
            Relationship link = cameBy.getOrDefault(at, first);
            loop.addFirst(link);
            at = link.party();
        }
        loop.addFirst(first);
        return List.copyOf(loop);
    }

    /** {@return the links that lie in a loop when dates do not count, those that share loops together} */
    private static List<List<Relationship>> tangles(List<Relationship> links) {
        Map<PartyId, Integer> numbers = new HashMap<>();
        int[] from = new int[links.size()];
        int[] to = new int[links.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = number(numbers, links.get(i).party());
            to[i] = number(numbers, links.get(i).other());
        }
        int[] parts = new Parts(numbers.size(), from, to).parts();
        Map<Integer, List<Relationship>> tangles = new LinkedHashMap<>();
        for (int i = 0; i < from.length; i++) {
            if (parts[from[i]] == parts[to[i]]) {
                tangles.computeIfAbsent(parts[from[i]], any -> new ArrayList<>())
                        .add(links.get(i));
            }
        }
        return List.copyOf(tangles.values());
    }

    private static int number(Map<PartyId, Integer> numbers, PartyId party) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(party, next);
        return known == null ? next : known;
    }

    /**
     * The strongly connected parts of a graph: Tarjan, Depth-first search and linear graph algorithms (1972), with a stack of
     * its own in place of recursion.
     */
    private static final class Parts {
        private final int[] starts;
        private final int[] next;
        private final int[] order;
        private final int[] low;
        private final int[] part;
        private final int[] way;
        private final int[] held;
        private int depth;
        private int holding;
        private int visited;

        Parts(int nodes, int[] from, int[] to) {
            starts = new int[nodes + 1];
            for (int node : from) {
                starts[node + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                starts[node + 1] += starts[node];
            }
            next = new int[to.length];
            int[] free = starts.clone();
            for (int i = 0; i < to.length; i++) {
                next[free[from[i]]++] = to[i];
            }
            order = new int[nodes];
            low = new int[nodes];
            part = new int[nodes];
            Arrays.fill(part, -1);
            way = new int[nodes];
            held = new int[nodes];
        }

        /** {@return the number of each node's part} */
        int[] parts() {
            int[] at = starts.clone();
            for (int root = 0; root < order.length; root++) {
                if (order[root] == 0) {
                    enter(root);
                }
                while (depth > 0) {
                    step(way[depth - 1], at);
                }
            }
            return part;
        }

        private void enter(int node) {
            order[node] = ++visited;
            low[node] = visited;
            way[depth++] = node;
            held[holding++] = node;
        }

        /** Follows one more link of the node at the end of the way, or leaves it when there is none. */
        private void step(int node, int[] at) {
            if (at[node] < starts[node + 1]) {
                int other = next[at[node]++];
                if (order[other] == 0) {
                    enter(other);
                } else if (part[other] < 0) {
                    low[node] = Math.min(low[node], order[other]);
                }
                return;
            }
            depth--;
            if (depth > 0) {
                int before = way[depth - 1];
                low[before] = Math.min(low[before], low[node]);
            }
            while (low[node] == order[node] && part[node] < 0) {
                part[held[--holding]] = node;
            }
        }
    }
}
