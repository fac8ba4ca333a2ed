package org.crmkit.examples.benchmarks.rules;

import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Twenty lines: by hand, as data, and as rules with reasons. */
public class ScorecardBenchmark extends CustomerBenchmark {
    /** With the check, 910,000 customers, so that a card never scores the million after which it is compiled. */
    private static final int FEWER_THAN_A_MILLION = 90;

    /** A card that has been in use for long. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH has the field filled
    public static class Used {
        private CardContender card;

        /** Makes and uses it. */
        @Setup(Level.Trial)
        public void use() {
            card = CardContender.used(DataLines.twenty());
        }
    }

    /** The lines by hand, points and lines without reasons: all others are measured by it. */
    @Benchmark
    public Object[] ifChain(Cost cost) throws Exception {
        return time(cost, 100, new IfChain(Customers.TODAY));
    }

    /** A scorecard of data, a new one in each iteration. */
    @Benchmark
    public Object[] tables(Cost cost) throws Exception {
        return time(cost, FEWER_THAN_A_MILLION, CardContender.fresh(DataLines.twenty()));
    }

    /** A scorecard of data that has been in use for long. */
    @Benchmark
    public Object[] compiled(Cost cost, Used used) throws Exception {
        return time(cost, 100, used.card);
    }

    /** The same, and the ids are read from each sheet. */
    @Benchmark
    public Object[] compiledIds(Cost cost, Used used) throws Exception {
        return time(cost, 80, new IdsContender(used.card.card()));
    }

    /** Rules in Java, each answer with what was seen. */
    @Benchmark
    public Object[] answers(Cost cost) throws Exception {
        return time(cost, 40, new RuleSetContender(HandLines.twenty()));
    }
}
