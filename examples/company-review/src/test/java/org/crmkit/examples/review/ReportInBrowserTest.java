package org.crmkit.examples.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crmkit.examples.review.page.BrowserCheck;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on the generated company, measured in a browser from a narrow phone to a wide screen. */
class ReportInBrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothing_scrolls_sideways_nothing_overlaps_nothing_is_small(String language, @TempDir Path folder)
            throws Exception {
        Optional<Path> browser = BrowserCheck.installed();
        assumeTrue(browser.isPresent(), "no browser is installed; name one by the property " + BrowserCheck.PROPERTY);
        Path report = folder.resolve("report.html");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        CompanyReview.run(nowhere, nowhere, "--lang", language, "--report", report.toString());
        assertThat(new BrowserCheck(browser.orElseThrow()).findings(Files.readString(report)))
                .isEmpty();
    }
}
