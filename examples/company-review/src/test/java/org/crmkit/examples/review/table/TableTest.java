package org.crmkit.examples.review.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @Test
    void splits_lines_whatever_ends_them() {
        assertThat(rows("a,b\nc,d\r\ne,f\rg,h")).containsExactly("1 [a, b]", "2 [c, d]", "3 [e, f]", "4 [g, h]");
        assertThat(rows("a,b\n")).containsExactly("1 [a, b]");
        assertThat(rows("")).isEmpty();
    }

    @Test
    void counts_lines_as_a_person_does_behind_quoted_line_breaks() {
        assertThat(rows("a,\"b\r\nb\"\n\nc,\"d,\"\"e\"\"\"")).containsExactly("1 [a, b\nb]", "3 []", "4 [c, d,\"e\"]");
    }

    @Test
    void an_open_quote_costs_its_own_line_only() {
        assertThat(rows("a,b\n1,\"open\n2,x\n3,y\n"))
                .containsExactly("1 [a, b]", "2 BROKEN_QUOTE 1,\"open", "3 [2, x]", "4 [3, y]");
        assertThat(rows("a,b\n1,\"open")).containsExactly("1 [a, b]", "2 BROKEN_QUOTE 1,\"open");
    }

    @Test
    void text_behind_a_closing_quote_is_damage_and_a_quote_within_text_is_not() {
        assertThat(rows("\"a\"b,c\nd,5\" pipe\n\"e\" ,f\n"))
                .containsExactly("1 BROKEN_QUOTE \"a\"b,c", "2 [d, 5\" pipe]", "3 BROKEN_QUOTE \"e\" ,f");
    }

    @Test
    void a_quote_may_stay_open_for_a_hundred_lines_and_no_longer() {
        assertThat(rows("a,b\n\"" + "x\n".repeat(99) + "\",b"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("x, b]");
        List<String> longer = rows("a,b\n\"" + "x\n".repeat(100) + "\",b");
        assertThat(longer)
                .hasSize(102)
                .startsWith("1 [a, b]", "2 BROKEN_QUOTE \"x", "3 [x]")
                .endsWith("102 BROKEN_QUOTE \",b");
    }

    @Test
    void an_endless_line_is_cut_and_the_next_one_is_read() {
        String endless = "x".repeat(TextLines.LONGEST + 1);
        for (String text : List.of("a,b\n" + endless + ",1\nc,d", "a b\n" + endless + " 1\nc d")) {
            List<String> rows = rows(text);
            assertThat(rows).hasSize(3).startsWith("1 [a, b]").endsWith("3 [c, d]");
            assertThat(rows.get(1)).startsWith("2 TOO_LONG xxx").hasSizeLessThan(300);
        }
    }

    @Test
    void columns_between_spaces_may_begin_with_space() {
        assertThat(rows("  00001 19970101  1   11.77\r\n\n 00002\t19970112  1   12.00"))
                .containsExactly("1 [00001, 19970101, 1, 11.77]", "2 []", "3 [00002, 19970112, 1, 12.00]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b,c|COMMA",
                "a;b;c|SEMICOLON",
                "1;2026-01-31;12,50|SEMICOLON",
                "'\"a;b;c;d\",e'|COMMA",
                "a b c|SPACES",
                "a|SPACES",
                "customer id,order date|COMMA"
            })
    void the_first_line_shows_the_layout(String line, Layout layout) {
        assertThat(Layout.of(line)).isEqualTo(layout);
        assertThat(Layout.of("a\tb,c")).isEqualTo(Layout.TAB);
    }

    @Test
    void byte_order_marks_are_passed_over_and_those_of_utf_16_believed() {
        String text = "\uFEFF客户,b\n1,2";
        List<String> expected = List.of("1 [客户, b]", "2 [1, 2]");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(text.getBytes(charset))).isEqualTo(expected);
        }
    }

    @Test
    void wrong_bytes_are_seen_where_they_are() {
        byte[] bytes = "a,b\nM?ller,2\nc,d".getBytes(StandardCharsets.US_ASCII);
        bytes[5] = (byte) 0xFC;
        assertThat(rows(bytes)).containsExactly("1 [a, b]", "2 [M\uFFFDller, 2]", "3 [c, d]");
    }

    @Test
    void a_row_knows_its_filled_cells_and_keeps_as_many_as_it_is_told() throws IOException {
        try (Table table = open("a,b, ,\n ,,\n1,2,3,4".getBytes(StandardCharsets.UTF_8))) {
            Row row = table.row();
            table.next();
            assertThat(row.size()).isEqualTo(4);
            assertThat(row.filled()).isEqualTo(2);
            table.next();
            assertThat(row.filled()).isZero();
            row.keep(2);
            table.next();
            assertThat(row.size()).isEqualTo(4);
            assertThat(row.cell(1)).hasToString("2");
            assertThat(row.cell(2)).isEmpty();
            assertThat(row.cell(9)).isEmpty();
            assertThat(table.next()).isFalse();
        }
    }

    private static List<String> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Line, and cells or damage, of each row. */
    static List<String> rows(byte[] bytes) {
        List<String> rows = new ArrayList<>();
        try (Table table = open(bytes)) {
            while (table.next()) {
                Row row = table.row();
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.cell(i).toString());
                }
                rows.add(row.line() + " "
                        + (row.damage() == Damage.NONE ? cells.toString() : row.damage() + " " + row.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static Table open(byte[] bytes) throws IOException {
        return Table.open(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, Layout.DETECT);
    }
}
