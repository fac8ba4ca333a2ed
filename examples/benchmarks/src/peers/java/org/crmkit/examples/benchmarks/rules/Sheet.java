package org.crmkit.examples.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;

/** Where engines that act, rather than answer, write down a customer's points and lines. */
public final class Sheet {
    private final List<String> lines = new ArrayList<>();
    private int points;

    Sheet() {}

    /** Adds a line. */
    public void add(int more, String line) {
        points += more;
        lines.add(line);
    }

    Scored scored() {
        return new Scored(points, lines);
    }
}
