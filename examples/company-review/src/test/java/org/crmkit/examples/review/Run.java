package org.crmkit.examples.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run of the program left behind. */
record Run(int exit, String out, String err, String html) {

    /** {@return what comes of a run with those arguments, its report in that folder unless they name another} */
    static Run of(Path folder, String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Path report = folder.resolve("report.html");
        Files.deleteIfExists(report);
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--report")) {
            all.addAll(List.of("--report", report.toString()));
        }
        int exit = CompanyReview.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        String html = Files.exists(report) ? Files.readString(report) : "";
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), html);
    }

    /** {@return the lines of the section with that title} */
    String section(String title) {
        int from = out.indexOf(title + "\n");
        return out.substring(out.indexOf('\n', from) + 1, out.indexOf("\n\n", from));
    }
}
