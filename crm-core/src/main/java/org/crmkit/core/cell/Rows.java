package org.crmkit.core.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a condition says of every combination of cells: yes where all cuts of one row do, no where each row has a cut that
 * does.
 *
 * @param rows cuts by the number of their column; alternatives of each other
 */
public record Rows(List<Map<Integer, Cut>> rows) {
    /** {@return one row with one cut} */
    public static Rows of(int column, Cut cut) {
        return new Rows(List.of(Map.of(column, cut)));
    }

    /** {@return how many rows} */
    public int size() {
        return rows.size();
    }

    /** {@return what both together say}: each row of the one with each of the other. */
    public Rows and(Rows other) {
        List<Map<Integer, Cut>> product = new ArrayList<>(rows.size() * other.rows.size());
        for (Map<Integer, Cut> one : rows) {
            for (Map<Integer, Cut> another : other.rows) {
                Map<Integer, Cut> both = new LinkedHashMap<>(one);
                another.forEach((column, cut) -> both.merge(column, cut, Cut::and));
                product.add(both);
            }
        }
        return new Rows(product);
    }

    /** {@return what one of the two says}: the rows of both; where two cut the same one column they become one. */
    public Rows or(Rows other) {
        List<Map<Integer, Cut>> sum = new ArrayList<>(rows);
        for (Map<Integer, Cut> another : other.rows) {
            int same = 0;
            while (same < sum.size() && !alike(sum.get(same), another)) {
                same++;
            }
            if (same == sum.size()) {
                sum.add(another);
            } else {
                Map<Integer, Cut> wider = new LinkedHashMap<>(sum.get(same));
                another.forEach((column, cut) -> wider.merge(column, cut, Cut::or));
                sum.set(same, wider);
            }
        }
        return new Rows(sum);
    }

    private static boolean alike(Map<Integer, Cut> one, Map<Integer, Cut> other) {
        return one.size() == 1 && one.keySet().equals(other.keySet());
    }
}
