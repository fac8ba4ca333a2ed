package org.crmkit.scoring.rfm;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the value and the id with which each group of equal size begins; ids are put in order only where that decides. */
final class RfmNtile {
    private final long[] values;
    private final long[] sorted;
    private final IntFunction<String> id;
    /** Ids of the rows that share the value last looked at; the first of them belongs to the place {@code begin}. */
    private String[] tied = {};

    private int begin;
    /** How many of the tied ids are known to stand before all others. */
    private int settled;

    RfmNtile(long[] values, long[] sorted, IntFunction<String> id) {
        this.values = values;
        this.sorted = sorted;
        this.id = id;
    }

    RfmScale scale(int groups) {
        int n = sorted.length;
        long[] from = new long[groups - 1];
        String[] ids = new String[groups - 1];
        for (int group = 1; group < groups; group++) {
            int first = group * (n / groups) + Math.min(group, n % groups);
            int place = Math.min(first, n - 1);
            from[group - 1] = first < n ? sorted[place] : sorted[place] + 1;
            ids[group - 1] = idAt(place);
        }
        return new RfmScale(from, ids);
    }

    /** {@return the id that stands at a place when rows are sorted by value and id}; places are asked in ascending order. */
    private String idAt(int place) {
        if (place >= begin + tied.length) {
            begin = place;
            while (begin > 0 && sorted[begin - 1] == sorted[place]) {
                begin--;
            }
            tied = IntStream.range(0, values.length)
                    .filter(row -> values[row] == sorted[place])
                    .mapToObj(id)
                    .toArray(String[]::new);
            settled = 0;
        }
        select(place - begin);
        return tied[place - begin];
    }

    /** Puts the right id at one place, none above it before it: C. A. R. Hoare, "Algorithm 65: Find", CACM 4 (1961). */
    private void select(int place) {
        int low = settled;
        int high = tied.length - 1;
        while (low < high) {
            String pivot = tied[(low + high) >>> 1];
            int up = low;
            int down = high;
            while (up <= down) {
                while (tied[up].compareTo(pivot) < 0) {
                    up++;
                }
                while (tied[down].compareTo(pivot) > 0) {
                    down--;
                }
                if (up <= down) {
                    String id = tied[up];
                    tied[up++] = tied[down];
                    tied[down--] = id;
                }
            }
            low = down < place ? up : low;
            high = place < up ? down : high;
        }
        settled = place;
    }
}
