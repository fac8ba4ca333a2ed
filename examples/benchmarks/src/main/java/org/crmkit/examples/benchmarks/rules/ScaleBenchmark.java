package org.crmkit.examples.benchmarks.rules;

import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost of scoring grows with the number of lines. */
public class ScaleBenchmark extends CustomerBenchmark {
    /** With the check, 802,000 customers, so that a card never scores the million after which it is compiled. */
    private static final int FEWER_THAN_A_MILLION = 400;

    /** How many lines. */
    @Param({"20", "100", "400"})
    public int lines;

    /** A card that has been in use for long. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH has the field filled
    public static class Used {
        private CardContender card;

        /** Makes and uses it. */
        @Setup(Level.Trial)
        public void use(ScaleBenchmark benchmark) {
            card = CardContender.used(ManyLines.of(benchmark.lines).rules());
        }
    }

    @Override
    int size() {
        return 2_000;
    }

    /** One line asked of one customer. */
    @Override
    int itemsEach() {
        return lines;
    }

    @Override
    Contender reference() {
        return ManyLines.of(lines).predicates();
    }

    /** A scorecard of data, a new one in each iteration. */
    @Benchmark
    public Object[] tables(Cost cost) throws Exception {
        return time(
                cost,
                FEWER_THAN_A_MILLION,
                CardContender.fresh(ManyLines.of(lines).rules()));
    }

    /** A scorecard of data that has been in use for long. */
    @Benchmark
    public Object[] compiled(Cost cost, Used used) throws Exception {
        return time(cost, 800, used.card);
    }
}
