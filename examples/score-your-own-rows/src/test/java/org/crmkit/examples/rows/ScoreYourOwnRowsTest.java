package org.crmkit.examples.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreYourOwnRowsTest {
    private static final Path STORED = Path.of("src/test/resources/org/crmkit/examples/rows");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return ScoreYourOwnRows.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_report_is_the_stored_one(String language) throws IOException {
        assertThat(run("--lang", language)).isZero();
        String stored = Files.readString(STORED.resolve("report-" + language + ".txt"));
        assertThat(printed()).isEqualToNormalizingNewlines(stored);
        assertThat(err.size()).isZero();
    }

    @Test
    void english_is_spoken_unless_chinese_is_asked_for() {
        assertThat(run()).isZero();
        assertThat(printed()).startsWith("Customers at the end of 2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothing_in_any_row_is_told_as_a_number_that_is_none(String language) {
        assertThat(run("--lang", language, "--row", allIds())).isZero();
        assertThat(printed()).doesNotContain("NaN", "Infinity", "null", "Exception");
        assertThat(printed().lines().filter(line -> line.startsWith("C0"))).hasSize(48);
    }

    private static String allIds() {
        StringBuilder ids = new StringBuilder("L01");
        for (int i = 1; i <= 48; i++) {
            ids.append(i < 10 ? ",C00" : ",C0").append(i);
        }
        return ids.toString();
    }

    @Test
    void only_the_rows_that_were_asked_for_are_told() {
        assertThat(run("--row", "C017")).isZero();
        assertThat(printed().lines().filter(line -> line.matches("[CL]0.*"))).containsExactly("C017 佳木斯农机有限公司");
        assertThat(printed()).contains("All 48 rows", "All 10 rows");
    }

    @Test
    void a_language_that_nobody_speaks_here_is_refused() {
        assertThat(run("--lang", "tr")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--lang");
        assertThat(out.size()).isZero();
    }
}
