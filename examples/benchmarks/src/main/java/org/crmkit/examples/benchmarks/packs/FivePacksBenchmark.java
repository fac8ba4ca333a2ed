package org.crmkit.examples.benchmarks.packs;

import java.util.concurrent.TimeUnit;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million customers through five standard packs, as a nightly job does: once, in a virtual machine that has just started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class FivePacksBenchmark {
    /** How many customers. */
    @Param("1000000")
    public int customers;

    private AccountRow[] rows;
    private Counts expected;

    /** Makes the rows and asks what is right. */
    @Setup(Level.Trial)
    public void make() {
        rows = Accounts.of(customers);
        expected = new ByHand().count(rows);
    }

    /** {@return the counts}; fails unless both ways come to them. */
    Counts check(Counts found) {
        if (!found.equals(expected)) {
            throw new IllegalStateException("The counts should be " + expected + ", found " + found);
        }
        return found;
    }

    /** The standard packs; each iteration reads and binds them anew, so that all lines are tables at first. */
    @Benchmark
    public void standardPacks(Cost cost) throws Exception {
        cost.perMillion(customers, () -> check(new StandardPacks().count(rows)));
    }

    /** The same rules by hand. */
    @Benchmark
    public void byHand(Cost cost) throws Exception {
        cost.perMillion(customers, () -> check(new ByHand().count(rows)));
    }
}
