package org.crmkit.core.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crmkit.core.value.DateRange;

/**
 * Two of a kind that hold on the same days, where only one may.
 *
 * @param first the one that begins earlier
 * @param second the one that begins while the first still holds
 * @param days the days on which both hold
 */
public record Overlap<T>(T first, T second, DateRange days) {
    /**
     * {@return the overlaps among things with the same key, in the order of the keys and of their first days}
     *
     * <p>Each thing is compared with the one that, among those that begin no later, holds longest: a thing that shares a day
     * with an earlier one is reported once, whatever the number of those. Time: that of sorting.
     *
     * @param key what only one may hold at a time
     * @param days on which days a thing holds
     */
    public static <T> List<Overlap<T>> among(
            Collection<? extends T> all, Function<? super T, ?> key, Function<? super T, DateRange> days) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        for (T one : all) {
            groups.computeIfAbsent(key.apply(one), any -> new ArrayList<>()).add(one);
        }
        List<Overlap<T>> found = new ArrayList<>();
        for (List<T> group : groups.values()) {
            group.sort(Comparator.comparing(one -> days.apply(one).from()));
            T longest = group.get(0);
            for (T next : group.subList(1, group.size())) {
                T before = longest;
                days.apply(before)
                        .intersection(days.apply(next))
                        .ifPresent(both -> found.add(new Overlap<>(before, next, both)));
                longest = days.apply(next).until().isAfter(days.apply(longest).until()) ? next : longest;
            }
        }
        return List.copyOf(found);
    }
}
