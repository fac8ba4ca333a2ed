package org.crmkit.examples.benchmarks.packs;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many customers came out where.
 *
 * @param customers by pack and segment, class or band; who is in none of them, or may be in several, by {@code open}; nothing
 *     where there is nobody
 * @param points by card, the points of all customers
 */
record Counts(SortedMap<String, Long> customers, SortedMap<String, Long> points) {
    /** Where customers are counted of whom too little is known. */
    static final String OPEN = "open";

    /** Copies the counts. */
    Counts {
        customers = new TreeMap<>(customers);
        customers.values().removeIf(count -> count == 0);
    }
}
