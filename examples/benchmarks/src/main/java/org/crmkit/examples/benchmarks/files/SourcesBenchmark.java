package org.crmkit.examples.benchmarks.files;

import java.util.List;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.testing.GeneratedSources;
import org.crmkit.core.testing.SourcesCheck;
import org.crmkit.examples.benchmarks.Cost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What 180 sources tell of ten thousand customers, in no order, assembled to one file each: once, as a job does it. The megabytes
 * are those that the files keep besides the facts.
 */
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class SourcesBenchmark extends FileBenchmark {
    private static final int SOURCES = 180;

    /** How many customers. */
    @Param("10000")
    public int customers;

    private GeneratedSources told;

    /** Makes what the sources tell. */
    @Setup(Level.Trial)
    public void make() {
        told = GeneratedSources.of(SOURCES, customers);
    }

    /** Told and assembled. */
    @Benchmark
    public void assembled(Cost cost) throws Exception {
        cost.kept(told::assembled, this::check);
    }

    /** Told and assembled, every value and finding compared with what was told, and fourteen months of all files read. */
    @Benchmark
    public void assembledAndChecked(Cost cost) throws Exception {
        cost.kept(() -> check(told.assembled()), files -> {});
    }

    private CustomerFiles check(CustomerFiles files) {
        List<String> faults = SourcesCheck.faults(told, files);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        return files;
    }
}
