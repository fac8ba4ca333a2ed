package org.crmkit.examples.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Scorecard;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** Twenty lines as text: read, checked, bound, lowered, and one customer scored, which is when lowering is done. */
public class PackBenchmark extends RuleBenchmark {
    private static final int TIMES = 2_000;

    private final String text = PackContender.text();
    private final CustomerRow[] one = Customers.of(1);

    /** Fails unless the text says what the if-chain does. */
    void check(Scorecard<CustomerRow> card) {
        CustomerRow[] customers = Customers.of(1_000);
        Object[] expected = new Object[customers.length];
        new IfChain(Customers.TODAY).score(customers, expected);
        for (int i = 0; i < customers.length; i++) {
            int total = card.score(customers[i], Customers.AS_OF).total();
            if (total != ((Scored) expected[i]).points()) {
                throw new IllegalStateException("Customer " + i + " should score " + expected[i] + ", found " + total);
            }
        }
    }

    /** The first pack of a virtual machine, Jackson's start included; the host's attributes exist before. */
    @Benchmark
    @Fork(
            value = 10,
            jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public void cold(Cost cost) throws Exception {
        cost.perMillion(1_000_000, () -> PackContender.card(text).score(one[0], Customers.AS_OF));
    }

    /** One of many packs; the virtual machine goes on compiling through the first fifty thousand. */
    @Benchmark
    @Warmup(iterations = 30)
    public void warm(Cost cost) throws Exception {
        check(PackContender.card(text));
        cost.perMillion(TIMES, () -> {
            List<Integer> totals = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                totals.add(
                        PackContender.card(text).score(one[0], Customers.AS_OF).total());
            }
            return totals;
        });
    }
}
