package org.crmkit.examples.benchmarks.rules;

import java.util.List;

/**
 * What a customer scored.
 *
 * @param points the sum
 * @param lines the ids of the lines that hold, in the order of the lines
 */
record Scored(int points, List<String> lines) {}
