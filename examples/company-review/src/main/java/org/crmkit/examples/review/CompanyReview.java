package org.crmkit.examples.review;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.examples.review.page.Page;
import org.crmkit.examples.review.page.PlainText;
import org.crmkit.examples.review.read.PurchaseFile;
import org.crmkit.examples.review.read.ReadReport;
import org.crmkit.examples.review.section.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who are our customers, who brings the revenue, who is leaving? The main job: purchases in, classes with reasons out. */
@Command(
        name = "company-review",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description = "Reads purchases, classifies the customers, says why, and writes a report.",
        sortOptions = false)
public final class CompanyReview implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    private enum Language {
        EN,
        ZH
    }

    @Option(
            names = "--purchases",
            paramLabel = "FILE",
            description = "CSV or whitespace log; default: a generated company")
    private @Nullable Path purchases;

    @ArgGroup(heading = "How the file is to be read:%n", exclusive = false)
    private FormatOptions format = new FormatOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "the day asked about; default: the last day in the file")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "en|zh", description = "language; default: en")
    private Language language = Language.EN;

    @Option(names = "--report", paramLabel = "FILE", description = "where the report goes; default: ${DEFAULT-VALUE}")
    private Path report = Path.of("company-review.html");

    @Option(
            names = "--customers",
            paramLabel = "FILE",
            description = "also write every customer's class and reason as CSV")
    private @Nullable Path customers;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "seed of the generated company; default: ${DEFAULT-VALUE}")
    private long seed = 20260630;

    @Option(names = "--no-progress", description = "no progress bar while a large file is read")
    private boolean noProgress;

    CompanyReview(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs the review; the exit code is 0, or 2 if the arguments are wrong or the file cannot be read. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        out.flush();
        System.exit(exit);
    }

    /** {@return the exit code} */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new CompanyReview(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    err.println(sentence(problem));
                    return UNREADABLE;
                })
                .execute(args);
    }

    private static String sentence(Exception problem) {
        return problem instanceof IOException
                ? Checks.fill("{} cannot be written", problem.getMessage())
                : String.valueOf(problem.getMessage());
    }

    @Override
    public Integer call() throws IOException {
        Words words = new Words(language == Language.ZH ? Texts.CHINESE : Texts.ENGLISH);
        Optional<GeneratedInput> generated =
                purchases == null ? Optional.of(GeneratedInput.of(seed)) : Optional.empty();
        PurchaseFile file = purchases == null ? generated.orElseThrow().file(words) : chosen(purchases);
        Ledger ledger = new Ledger(asOf == null ? LocalDate.MAX : asOf);
        Checked<ReadReport> read = file.read(format.format(), ledger);
        if (read.result().isEmpty()) {
            for (Finding finding : read.findings()) {
                err.println(finding.because().in(words.texts()));
            }
            return UNREADABLE;
        }
        write(words, ledger, read.orThrow(), generated);
        return 0;
    }

    private void write(Words words, Ledger ledger, ReadReport read, Optional<GeneratedInput> generated)
            throws IOException {
        ReviewPage pages = new ReviewPage(words, read, ledger);
        LocalDate day = asOf != null ? asOf : read.lastDay().orElse(LocalDate.EPOCH);
        Optional<Review> review = Review.of(ledger, generated.map(GeneratedInput::records), day, format.zone());
        Page page = review.map(found -> pages.of(
                        found,
                        generated
                                .map(company -> company.sections(found, ledger, read, words))
                                .orElse(List.of())))
                .orElseGet(pages::ofNothing);
        out.print(PlainText.of(page));
        Files.writeString(report, page.html());
        out.println(words.say("Report: {}", "报告：{}", report.toAbsolutePath().toString()));
        if (customers != null && review.isPresent()) {
            new CustomerList(review.get(), words).writeTo(customers);
            out.println(words.say(
                    "Customers: {}", "客户清单：{}", customers.toAbsolutePath().toString()));
        }
    }

    private PurchaseFile chosen(Path path) {
        PurchaseFile file = PurchaseFile.at(path);
        return noProgress ? file : Progress.around(file, path);
    }
}
