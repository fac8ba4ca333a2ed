package org.crmkit.examples.review.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;

/** Counts all findings and keeps the first of each code, so that a hostile file cannot fill the memory. */
final class FindingLog {
    private final String source;
    private final int kept;
    private final Map<PurchaseProblem, long[]> counts = new EnumMap<>(PurchaseProblem.class);
    private final List<Finding> findings = new ArrayList<>();

    FindingLog(String source, int kept) {
        this.source = source;
        this.kept = kept;
    }

    void add(PurchaseProblem problem, long row, String field, CharSequence found, Object... args) {
        if (counts.computeIfAbsent(problem, first -> new long[1])[0]++ < kept) {
            findings.add(problem.at(Place.of(source, row, field), found.toString(), args));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    SortedMap<String, Long> counts() {
        SortedMap<String, Long> byCode = new TreeMap<>();
        counts.forEach((problem, count) -> byCode.put(problem.code(), count[0]));
        return Collections.unmodifiableSortedMap(byCode);
    }
}
