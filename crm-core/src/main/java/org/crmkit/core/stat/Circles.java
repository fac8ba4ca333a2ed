package org.crmkit.core.stat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds ways that lead back to where they began, among things of which each leads to one other at most. */
public final class Circles {
    private Circles() {}

    /**
     * {@return the circles, in the order of what they begin with}
     *
     * <p>Each circle is told once and begins with the least of its things; one that leads to itself is a circle of one. Takes
     * time in proportion to the number of things, but for sorting them, however long the ways.
     *
     * @param all where ways begin
     * @param next what a thing leads to; absent where the way ends
     */
    public static <K extends Comparable<? super K>> List<List<K>> among(
            Collection<? extends K> all, Function<? super K, Optional<K>> next) {
        Map<K, K> walks = new HashMap<>(); // by which walk a thing was met first
        List<List<K>> circles = new ArrayList<>();
        for (K start : new TreeSet<>(all)) {
            Optional<K> at = Optional.of(start);
            while (at.isPresent() && walks.putIfAbsent(at.get(), start) == null) {
                at = next.apply(at.get());
            }
            at.filter(met -> start.equals(walks.get(met))).ifPresent(met -> circles.add(circle(met, next)));
        }
        circles.sort((one, other) -> one.get(0).compareTo(other.get(0)));
        return List.copyOf(circles);
    }

    private static <K extends Comparable<? super K>> List<K> circle(K met, Function<? super K, Optional<K>> next) {
        List<K> circle = new ArrayList<>(List.of(met));
        Optional<K> at = next.apply(met);
        while (at.isPresent() && !at.get().equals(met)) {
            circle.add(at.get());
            at = next.apply(at.get());
        }
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return List.copyOf(circle);
    }
}
