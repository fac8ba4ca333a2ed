package org.crmkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;

/** What it costs to put parts together, beside adding all rows in one place. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class MergeBenchmark extends PurchaseBenchmark {
    private static final int PARTS = 8;

    private PurchaseLog log;
    private String[] customers;
    private List<PurchaseTally> parts;

    /** Makes the rows. */
    @Setup(Level.Trial)
    public void make() {
        log = PurchaseLog.of(rows);
    }

    /** Makes the texts anew and adds up each eighth of the rows. */
    @Setup(Level.Iteration)
    public void read() {
        customers = log.customerTexts();
        parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int from = (int) ((long) rows * part / PARTS);
            int until = (int) ((long) rows * (part + 1) / PARTS);
            parts.add(log.tally(log.customerTexts(), from, until));
        }
        System.gc();
    }

    /** All rows into one tally, and its result. */
    @Benchmark
    public PurchaseSummaries addAll(Cost cost) throws Exception {
        return cost.of(() -> log.tally(customers, 0, rows).result());
    }

    /** Eight tallies that were filled elsewhere into one, and its result. */
    @Benchmark
    public PurchaseSummaries mergeEight(Cost cost) throws Exception {
        return cost.of(() -> {
            PurchaseTally all = PurchaseTally.in(PurchaseLog.CURRENCY);
            parts.forEach(all::merge);
            return all.result();
        });
    }
}
