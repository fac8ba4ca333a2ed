package org.crmkit.examples.benchmarks.files;

import java.util.List;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.examples.benchmarks.Cost;
import org.crmkit.examples.benchmarks.files.Documents.Told;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** From facts that are there already to files of fifty documents; counted for each file. */
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class AssemblyBenchmark extends FileBenchmark {
    static final int DOCUMENTS = 50;

    private static final int FILES = 20_000;

    /** How many customers at a time: so few that a processor's cache holds all their documents, and all files at once. */
    @Param({"200", "2000"})
    public int customers;

    private List<Told> told;

    /** Makes the facts anew, as they come from outside. */
    @Setup(Level.Iteration)
    public void make() {
        told = List.of();
        told = Documents.of(customers, DOCUMENTS);
        System.gc();
    }

    /** Fails unless every customer has a file with all its documents, and nobody complains. */
    CustomerFiles check(CustomerFiles files) {
        for (CustomerFile file : files) {
            if (file.size() != DOCUMENTS) {
                throw new IllegalStateException("File " + file + " should hold " + DOCUMENTS + " documents");
            }
        }
        if (files.size() != customers || !files.findings().isEmpty()) {
            throw new IllegalStateException("Expected " + customers + " files and no findings, found " + files + " and "
                    + files.findings().size());
        }
        return files;
    }

    /** Told one by one, then assembled. */
    @Benchmark
    public void fiftyDocuments(Cost cost) throws Exception {
        cost.perMillion(FILES, () -> {
            CustomerFiles last = check(Documents.assembler(told).assemble());
            for (int made = customers; made < FILES; made += customers) {
                last = Documents.assembler(told).assemble();
            }
            return last;
        });
    }
}
