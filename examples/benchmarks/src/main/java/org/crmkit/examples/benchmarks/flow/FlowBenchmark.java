package org.crmkit.examples.benchmarks.flow;

import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;

/** Eight moves of each opportunity: by hand, by decisions, and with a history. */
public class FlowBenchmark extends DealBenchmark {
    /** A switch by hand, which says nothing but the stage. */
    @Benchmark
    public Object[] enumSwitch(Cost cost) throws Exception {
        return time(cost, 1_000, new EnumSwitch());
    }

    /** Decisions whose guards are data. */
    @Benchmark
    public Object[] decide(Cost cost) throws Exception {
        return time(cost, 200, new Deciding<>(DealFlow.data(stage -> stage), stage -> stage));
    }

    /** The same where stages are codes as text. */
    @Benchmark
    public Object[] decideByText(Cost cost) throws Exception {
        return time(cost, 200, new Deciding<>(DealFlow.data(Stage::name), Stage::name));
    }

    /** Decisions whose guards are rules in Java that say what they saw. */
    @Benchmark
    public Object[] decideByRules(Cost cost) throws Exception {
        return time(cost, 200, new Deciding<>(DealFlow.rules(), stage -> stage));
    }

    /** Decisions whose guards are data, and a history that grows with each move. */
    @Benchmark
    public Object[] remember(Cost cost) throws Exception {
        return time(cost, 200, new Remembering(DealFlow.data(stage -> stage)));
    }
}
