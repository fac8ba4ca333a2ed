package org.crmkit.examples.benchmarks;

import java.util.List;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.scoring.rfm.RfmMethod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** From purchases to summaries, scores and classes. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class LibraryBenchmark extends PurchaseBenchmark {
    /** How values are divided into scores. */
    @Param({"QUANTILES", "NTILE"})
    public RfmMethod method;

    private PurchaseLog log;
    private String[] ids;
    private String[] customers;
    private List<Purchase> facts;

    /** Makes the rows. */
    @Setup(Level.Trial)
    public void make() {
        log = PurchaseLog.of(rows);
        ids = new String[rows];
        for (int i = 0; i < rows; i++) {
            ids[i] = "P" + i;
        }
    }

    /** Makes the texts and facts anew, as they come from outside. */
    @Setup(Level.Iteration)
    public void read() {
        customers = log.customerTexts();
        facts = List.of();
        facts = log.facts(customers, ids);
        System.gc();
    }

    /** Fed as columns. */
    @Benchmark
    public Review columns(Cost cost) throws Exception {
        return cost.of(this::columns);
    }

    /** Fed as facts that are there already. */
    @Benchmark
    public Review facts(Cost cost) throws Exception {
        return cost.of(() -> {
            PurchaseTally tally = PurchaseTally.in(PurchaseLog.CURRENCY);
            facts.forEach(tally::add);
            return Review.of(tally.result(), method);
        });
    }

    /** Fed as facts, each built from the columns first. */
    @Benchmark
    public Review factsBuilt(Cost cost) throws Exception {
        return cost.of(() -> {
            PurchaseTally tally = PurchaseTally.in(PurchaseLog.CURRENCY);
            for (int i = 0; i < rows; i++) {
                tally.add(log.fact(i, customers[i], ids[i]));
            }
            return Review.of(tally.result(), method);
        });
    }

    Review columns() {
        return Review.of(log.tally(customers, 0, rows).result(), method);
    }
}
