package org.crmkit.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TablePropertyTest {
    @Property(tries = 300)
    void what_a_csv_writer_writes_is_read_back(@ForAll("grids") List<List<String>> grid) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        grid.forEach(csv::writeRecord);
        csv.flush();
        List<List<String>> read = new ArrayList<>();
        try (Table table = open(text.toString(), Layout.SEMICOLON)) {
            while (table.next()) {
                assertThat(table.row().damage()).isEqualTo(Damage.NONE);
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.row().size(); i++) {
                    cells.add(table.row().cell(i).toString());
                }
                read.add(cells);
            }
        }
        assertThat(read)
                .isEqualTo(grid.stream()
                        .map(row -> row.stream().map(String::strip).toList())
                        .toList());
    }

    @Property(tries = 2000)
    void any_text_is_read_to_its_end_and_no_line_is_lost(@ForAll("texts") String text, @ForAll Layout layout)
            throws IOException {
        long lines = text.lines().count();
        long last = 0;
        try (Table table = open(text, layout)) {
            while (table.next()) {
                assertThat(table.row().line()).isGreaterThan(last);
                last = table.row().line();
            }
        }
        assertThat(last).isLessThanOrEqualTo(lines);
        assertThat(text.isEmpty()).isEqualTo(last == 0);
        if (!text.contains("\"")) {
            assertThat(last).isEqualTo(lines);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> grids() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab ;,\"\n客").ofMaxLength(6).map(String::strip);
        return cell.list().ofMinSize(2).ofMaxSize(5).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a\"\"\",;\t\n\n\r ").ofMaxLength(60);
    }

    private static Table open(String text, Layout layout) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Table.open(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, layout);
    }
}
