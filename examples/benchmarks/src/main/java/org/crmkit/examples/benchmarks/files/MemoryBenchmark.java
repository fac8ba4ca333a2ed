package org.crmkit.examples.benchmarks.files;

import org.crmkit.core.file.CustomerFile;
import org.crmkit.examples.benchmarks.Cost;
import org.crmkit.examples.benchmarks.files.Documents.Told;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;

/** What a hundred thousand files of twenty documents take while they are there; in megabytes of all of them. */
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class MemoryBenchmark extends FileBenchmark {
    private static final int DOCUMENTS = 20;

    /** How many files. */
    @Param("100000")
    public int customers;

    /** Facts alone. */
    @Benchmark
    public void facts(Cost cost) throws Exception {
        cost.kept(
                () -> Documents.of(customers, DOCUMENTS).stream()
                        .map(Told::fact)
                        .toList(),
                facts -> check(customers, facts.size() - customers));
    }

    /** Files, and the facts in them. */
    @Benchmark
    public void files(Cost cost) throws Exception {
        cost.kept(
                () -> Documents.assembler(Documents.of(customers, DOCUMENTS)).assemble(),
                files -> check(
                        files.size(),
                        files.stream().mapToInt(CustomerFile::size).sum()));
    }

    private void check(int files, int facts) {
        if (files != customers || facts != customers * DOCUMENTS) {
            throw new IllegalStateException(
                    "Expected " + customers + " files of " + DOCUMENTS + ", found " + files + " with " + facts);
        }
    }
}
