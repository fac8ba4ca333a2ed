package org.crmkit.examples.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.crmkit.core.check.Finding;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Condition;
import org.crmkit.core.rule.Hit;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleSet;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;

/** Gaps, overlaps and masked rows of a decision table of 100 rows and 5 columns. */
public class AnalysisBenchmark extends RuleBenchmark {
    private static final int ROWS = 100;
    private static final int COLUMNS = 5;
    private static final int TIMES = 50;

    private final RuleSet<int[], Integer> first = table(Hit.FIRST);
    private final RuleSet<int[], Integer> unique = table(Hit.UNIQUE);

    /** A table in which every third cell is any value, and the others are ranges. */
    private static RuleSet<int[], Integer> table(Hit hit) {
        SplittableRandom random = new SplittableRandom(42);
        List<Attribute<int[], Long>> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            int place = column;
            columns.add(Attribute.count("column-" + column, row -> row[place]));
        }
        List<Rule<int[], Integer>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            List<Condition<int[]>> cells = new ArrayList<>();
            for (Attribute<int[], Long> column : columns) {
                int from = random.nextInt(80);
                if (cells.isEmpty() || random.nextInt(3) > 0) {
                    cells.add(column.between(from, from + 10 + random.nextInt(40)));
                }
            }
            rows.add(new Condition.All<>(cells).then("table.row-" + row, row, "it is so"));
        }
        return RuleSet.of("table", hit, rows);
    }

    /** Gaps and rows that the ones before them hide. */
    @Benchmark
    public void firstCounts(Cost cost) throws Exception {
        analyse(cost, first);
    }

    /** Gaps and rows that overlap. */
    @Benchmark
    public void oneMaySayYes(Cost cost) throws Exception {
        analyse(cost, unique);
    }

    private static void analyse(Cost cost, RuleSet<int[], Integer> table) throws Exception {
        cost.perMillion(TIMES * 1_000_000L, () -> {
            List<Finding> findings = List.of();
            for (int time = 0; time < TIMES; time++) {
                findings = table.analyse();
            }
            return findings;
        });
    }
}
