package org.crmkit.examples.rows;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crmkit.core.check.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How do I ask the standard packs about rows of my own database, without any object of the library's? */
@Command(
        name = "score-your-own-rows",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description =
                "Asks the standard packs about each row of two queries, and says what they say of some rows and of all.",
        sortOptions = false)
public final class ScoreYourOwnRows implements Callable<Integer> {
    private static final int FAILED = 2;

    private final PrintStream out;

    private enum Language {
        EN,
        ZH
    }

    @Option(names = "--lang", paramLabel = "en|zh", description = "language; default: en")
    private Language language = Language.EN;

    @Option(
            names = "--row",
            paramLabel = "ID",
            split = ",",
            description = "of which customers and leads to tell every answer; default: ${DEFAULT-VALUE}",
            defaultValue = "C001,C002,C003,C004,C007,C008,C009,L01,L03,L04")
    private List<String> rows = List.of();

    private ScoreYourOwnRows(PrintStream out) {
        this.out = out;
    }

    /** Prints the report; the exit code is 0, or 2 if the arguments are wrong. */
    public static void main(String... args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        out.flush();
        System.exit(exit);
    }

    /** {@return the exit code} */
    static int run(PrintStream out, PrintStream err, String... args) {
        return new CommandLine(new ScoreYourOwnRows(out))
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
        Texts texts = language == Language.ZH ? Texts.CHINESE : Texts.ENGLISH;
        try (Connection erp = SampleCompany.open()) {
            Report.of(erp, SampleCompany.TODAY, Set.copyOf(rows), texts).forEach(out::println);
        }
        return 0;
    }
}
