package org.crmkit.scoring.nextproduct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for all frequent sets, depth first: where a set occurs is known, so that one look at what follows there counts all
 * its extensions at once.
 *
 * <p>Known as occurrence deliver, after T. Uno, T. Asai, Y. Uchida, H. Arimura, "LCM: An Efficient Algorithm for Enumerating
 * Frequent Closed Item Sets", FIMI 2003; written from the description. Time grows with the occurrences of what is found, and
 * memory with those of one set's extensions, at most the baskets themselves for each product of the longest set.
 */
final class ItemSearch {
    private static final int END = -1;
    private static final int[] NOWHERE = {};

    private final MiningPolicy policy;
    private final Baskets baskets;
    private final long least;
    /** The frequent products, the rarest first: a set is extended by more frequent ones only. */
    private final int[] ranked;
    /** The ranks of each basket's products, ascending, each basket closed by {@link #END}. */
    private final int[] ranks;
    /** How often each rank follows; all zero between two looks. */
    private final int[] counts;

    private final int[] touched;
    private final int[] slots;
    private final int[] path;
    private final List<List<Itemsets.Found>> byLength = new ArrayList<>();
    private int longest;
    private long kept;

    ItemSearch(MiningPolicy policy, Baskets baskets) {
        this.policy = policy;
        this.baskets = baskets;
        this.least = policy.least(baskets.size());
        int[] all = baskets.counts();
        this.ranked = IntStream.range(0, all.length)
                .filter(product -> all[product] >= least)
                .boxed()
                .sorted(Comparator.comparingInt(product -> all[product])) // stable: equal ones by id
                .mapToInt(Integer::intValue)
                .toArray();
        this.ranks = ranks();
        this.counts = new int[ranked.length];
        this.touched = new int[ranked.length];
        this.slots = new int[ranked.length];
        this.longest = policy.longest();
        this.path = new int[longest];
        IntStream.range(0, longest).forEach(length -> byLength.add(new ArrayList<>()));
    }

    Itemsets run() {
        extend(0, starts());
        return new Itemsets(policy, baskets, longest, byLength.subList(0, longest));
    }

    private int[] ranks() {
        int[] rankOf = new int[baskets.products().size()];
        Arrays.fill(rankOf, END);
        int many = baskets.size();
        for (int rank = 0; rank < ranked.length; rank++) {
            rankOf[ranked[rank]] = rank;
            many += baskets.counts()[ranked[rank]];
        }
        int[] numbers = new int[many];
        int size = 0;
        for (int[] row : baskets.rows()) {
            int from = size;
            for (int product : row) {
                if (rankOf[product] != END) {
                    numbers[size++] = rankOf[product];
                }
            }
            Arrays.sort(numbers, from, size);
            numbers[size++] = END;
        }
        return numbers;
    }

    private int[] starts() {
        int[] starts = new int[baskets.size()];
        int at = 0;
        for (int row = 0; row < starts.length; row++) {
            starts[row] = at;
            while (ranks[at++] != END) {
                // on to the next basket
            }
        }
        return starts;
    }

    /** Finds all frequent sets that begin with the first products of the path, which end at these places. */
    private void extend(int depth, int[] at) {
        int[] following = frequent(at);
        int[][] where = deliver(at, following);
        for (int i = 0; i < following.length && depth < longest; i++) {
            path[depth] = following[i];
            keep(depth + 1, where[i].length);
            if (depth + 1 < longest) {
                extend(depth + 1, where[i]);
            }
            where[i] = NOWHERE; // lets go what is not needed any more
        }
    }

    /** {@return the ranks that follow these places often enough}; their counts stay, all others are zero. */
    private int[] frequent(int[] at) {
        int size = 0;
        for (int from : at) {
            for (int i = from; ranks[i] != END; i++) {
                if (counts[ranks[i]]++ == 0) {
                    touched[size++] = ranks[i];
                }
            }
        }
        int many = 0;
        for (int i = 0; i < size; i++) {
            int rank = touched[i];
            if (counts[rank] >= least) {
                touched[many++] = rank;
            } else {
                counts[rank] = 0;
            }
        }
        int[] frequent = Arrays.copyOf(touched, many);
        Arrays.sort(frequent);
        return frequent;
    }

    /** {@return the places behind each of these ranks}; counts the counts down to zero. */
    private int[][] deliver(int[] at, int[] following) {
        int[][] where = new int[following.length][];
        for (int slot = 0; slot < following.length; slot++) {
            where[slot] = new int[counts[following[slot]]];
            slots[following[slot]] = slot;
        }
        for (int from : at) {
            for (int i = from; ranks[i] != END; i++) {
                if (counts[ranks[i]] > 0) {
                    int[] places = where[slots[ranks[i]]];
                    places[places.length - counts[ranks[i]]--] = i + 1;
                }
            }
        }
        return where;
    }

    private void keep(int length, int count) {
        int[] products = Arrays.stream(path, 0, length)
                .map(rank -> ranked[rank])
                .sorted()
                .toArray();
        byLength.get(length - 1).add(new Itemsets.Found(products, count));
        kept += length > 1 ? 1 : 0;
        while (kept > policy.most()) {
            longest--;
            kept -= byLength.get(longest).size();
            byLength.get(longest).clear();
        }
    }
}
