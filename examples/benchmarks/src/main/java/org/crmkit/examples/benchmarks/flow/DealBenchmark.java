package org.crmkit.examples.benchmarks.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.examples.benchmarks.Cost;
import org.crmkit.examples.benchmarks.rules.RuleBenchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** What all ways of moving share: the opportunities, the stages that are right, and how the cost is counted. */
@SuppressWarnings("NullAway.Init") // JMH has the fields filled
public abstract class DealBenchmark extends RuleBenchmark {
    private static final int SIZE = 10_000;

    private DealRow[] rows;
    private List<Stage> expected;

    /** Makes the opportunities and asks the switch where they end. */
    @Setup(Level.Trial)
    public void make() {
        rows = DealRow.of(SIZE);
        expected = stages(new EnumSwitch());
    }

    /**
     * {@return the last results of moving all opportunities several times, once the mover is seen to be right}
     *
     * @param cost where the cost of a million opportunities is counted
     * @param times how often all are moved: often enough that steps of 10 ms do not matter
     */
    final Object[] time(Cost cost, int times, Mover mover) throws Exception {
        check(mover);
        List<DealRow[]> parts = parts();
        Object[] results = new Object[Mover.AT_ONCE];
        cost.perMillion((long) times * SIZE, () -> {
            for (int time = 0; time < times; time++) {
                for (DealRow[] part : parts) {
                    mover.move(part, results);
                }
            }
            return results;
        });
        return results;
    }

    /** Fails unless the mover brings every opportunity to the stage that is right. */
    final void check(Mover mover) {
        List<Stage> found = stages(mover);
        for (int i = 0; i < SIZE; i++) {
            if (found.get(i) != expected.get(i)) {
                throw new IllegalStateException(
                        "Opportunity " + i + " should end in " + expected.get(i) + ", found " + found.get(i));
            }
        }
    }

    final List<Stage> stages(Mover mover) {
        List<Stage> stages = new ArrayList<>();
        Object[] results = new Object[Mover.AT_ONCE];
        for (DealRow[] part : parts()) {
            mover.move(part, results);
            for (Object result : results) {
                stages.add(mover.read(result));
            }
        }
        return stages;
    }

    private List<DealRow[]> parts() {
        List<DealRow[]> parts = new ArrayList<>();
        for (int from = 0; from < SIZE; from += Mover.AT_ONCE) {
            parts.add(Arrays.copyOfRange(rows, from, from + Mover.AT_ONCE));
        }
        return parts;
    }
}
