package org.crmkit.examples.erp;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How does the library live in an ERP? Reads its tables, classes its customers with reasons, writes the classes back. */
@Command(
        name = "erp-embedding",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description = "Reads customers, orders, invoices and payments of an ERP, classes the customers, says why, "
                + "and writes the classes back.",
        sortOptions = false)
public final class ErpEmbedding implements Callable<Integer> {
    private static final int FAILED = 2;

    private final PrintStream out;

    private enum Language {
        EN,
        ZH
    }

    @Option(names = "--url", paramLabel = "JDBC", description = "the database; default: a made-up company in memory")
    private @Nullable String url;

    @Option(
            names = "--company",
            paramLabel = "PARTY_ID",
            description = "the party that is the company itself; default: ${DEFAULT-VALUE}")
    private String company = SampleErp.COMPANY;

    @Option(names = "--as-of", paramLabel = "DAY", description = "the day asked about; default: ${DEFAULT-VALUE}")
    private LocalDate day = LocalDate.of(2026, 6, 30);

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "in which the business counts its days; default: ${DEFAULT-VALUE}")
    private ZoneId zone = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--stored-zone",
            paramLabel = "ZONE",
            description = "in which the database's timestamps stand; default: that of the business")
    private @Nullable ZoneId storedZone;

    @Option(names = "--lang", paramLabel = "en|zh", description = "language; default: en")
    private Language language = Language.EN;

    @Option(names = "--dry-run", description = "take back in the end what was written")
    private boolean dryRun;

    private ErpEmbedding(PrintStream out) {
        this.out = out;
    }

    /** Runs the review; the exit code is 0, or 2 if the arguments are wrong or the database refuses. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        out.flush();
        System.exit(exit);
    }

    /** {@return the exit code} */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new ErpEmbedding(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    err.println(problem.getMessage());
                    return FAILED;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws SQLException {
        try (Connection erp = url == null ? SampleErp.open() : DriverManager.getConnection(url)) {
            erp.setAutoCommit(false); // all classes are written or none; and some drivers stream only in a transaction
            boolean done = false;
            try {
                print(erp);
                done = !dryRun;
            } finally {
                if (done) {
                    erp.commit();
                } else {
                    erp.rollback();
                }
            }
        }
        return 0;
    }

    private void print(Connection erp) throws SQLException {
        ErpZones zones = new ErpZones(storedZone == null ? zone : storedZone, zone);
        Review review = Review.of(erp, company, zones, AsOf.endOf(day, zone));
        Texts texts = language == Language.ZH ? Texts.CHINESE : Texts.ENGLISH;
        ReviewText.of(review, texts).forEach(out::println);
    }
}
