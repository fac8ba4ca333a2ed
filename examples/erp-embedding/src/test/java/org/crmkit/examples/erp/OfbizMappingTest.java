package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfbizMappingTest {
    private static final Path SOURCES = Path.of("src/main/java/org/crmkit/examples/erp");

    /** Neither blank, nor an import, nor of a comment that stands on lines of its own. */
    private static List<String> codeOf(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import "))
                .filter(line -> !line.startsWith("/*") && !line.startsWith("*") && !line.startsWith("//"))
                .toList();
    }

    @Test
    void the_mapping_has_at_most_60_lines() throws IOException {
        assertThat(codeOf(SOURCES.resolve("OfbizMapping.java"))).hasSizeBetween(30, 60);
    }

    @Test
    void nothing_but_mapping_and_queries_names_a_column_of_the_erp() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(path -> !path.getFileName().toString().startsWith("Ofbiz"))
                    .toList()) {
                assertThat(String.join("\n", codeOf(file)))
                        .as(file.toString())
                        .doesNotContainPattern("[A-Z]+_(ID|DATE|ITEM|HEADER|TOTAL|UOM|ROLE)\\b(?<!PARTY_ID)");
            }
        }
    }
}
