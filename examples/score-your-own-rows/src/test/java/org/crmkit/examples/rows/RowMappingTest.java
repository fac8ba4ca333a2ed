package org.crmkit.examples.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.AttributeFailure;
import org.crmkit.core.rule.Attributes;
import org.junit.jupiter.api.Test;

class RowMappingTest {
    private static final Path SOURCES = Path.of("src/main/java/org/crmkit/examples/rows");
    private static final List<Attributes<ResultSet>> OF_CUSTOMERS =
            List.of(RowMapping.CUSTOMER, RowMapping.ANSWER, RowMapping.DATA);

    /** Neither blank, nor an import, nor of a comment that stands on lines of its own. */
    private static List<String> codeOf(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import "))
                .filter(line -> !line.startsWith("/*") && !line.startsWith("*") && !line.startsWith("//"))
                .toList();
    }

    /** The columns of both queries but the ids. */
    private static Set<String> columns() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Rows rows = new Rows()) {
            rows.customers("ID", row -> columns.addAll(columns(row)));
            rows.leads("ID", row -> columns.addAll(columns(row)));
        }
        return columns;
    }

    private static List<String> columns(ResultSet row) {
        try {
            ResultSetMetaData all = row.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 2; i <= all.getColumnCount(); i++) {
                names.add(all.getColumnLabel(i));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_mapping_has_at_most_60_lines() throws IOException {
        assertThat(codeOf(SOURCES.resolve("RowMapping.java"))).hasSizeBetween(30, 60);
    }

    @Test
    void the_mapping_names_every_column_and_nothing_else_does() throws IOException, SQLException {
        Set<String> columns = columns();
        columns.remove("COMPANY"); // only shown, by its place
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                String code = String.join("\n", codeOf(file));
                boolean mapping = file.endsWith("RowMapping.java");
                assertThat(columns)
                        .as(file.toString())
                        .allSatisfy(column ->
                                assertThat(code.contains('"' + column + '"')).isEqualTo(mapping));
            }
        }
    }

    @Test
    void sqls_exceptions_are_met_in_one_place() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.filter(RowMappingTest::catches)
                            .map(it -> it.getFileName().toString()))
                    .containsExactly("Columns.java");
        }
    }

    private static boolean catches(Path file) {
        try {
            return codeOf(file).stream().anyMatch(line -> line.contains("catch (SQLException"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_column_but_the_id_is_null_somewhere() throws SQLException {
        Set<String> never = new TreeSet<>();
        try (Rows rows = new Rows()) {
            for (String table : List.of("(" + SampleCompany.customers().replace("?", "'2026-06-30'") + ")", "LEAD")) {
                never.addAll(neverNull(rows, table));
            }
        }
        assertThat(never).isEmpty();
    }

    private static Set<String> neverNull(Rows rows, String table) throws SQLException {
        Set<String> names = new TreeSet<>();
        if (table.equals("LEAD")) {
            rows.leads("ID", row -> names.addAll(columns(row)));
        } else {
            rows.customers("ID", row -> names.addAll(columns(row)));
        }
        Set<String> never = new TreeSet<>();
        for (String name : names) {
            if (rows.one("SELECT COUNT(*) FROM " + table + " WHERE " + name + " IS NULL")
                    .equals("0")) {
                never.add(name);
            }
        }
        return never;
    }

    @Test
    void every_column_of_every_row_is_read_but_amounts_in_a_currency_that_is_none() throws SQLException {
        Set<String> failed = new TreeSet<>();
        try (Rows rows = new Rows()) {
            rows.customers("ID", row -> OF_CUSTOMERS.forEach(all -> failed.addAll(failed(all, row))));
            rows.leads("ID", row -> failed.addAll(failed(RowMapping.LEAD, row)));
        }
        assertThat(failed)
                .containsExactly(
                        "C008 customer.credit-limit",
                        "C008 customer.open-amount",
                        "C008 customer.potential-value",
                        "C008 profit.goods",
                        "C008 profit.retention",
                        "C008 profit.revenue",
                        "C008 profit.service");
    }

    private static Set<String> failed(Attributes<ResultSet> all, ResultSet row) {
        Set<String> failed = new TreeSet<>();
        for (Attribute<ResultSet, ?> attribute : all.all()) {
            try {
                attribute.of(row, SampleCompany.TODAY);
            } catch (AttributeFailure e) {
                failed.add(all.idOf().from(row) + " " + e.attribute());
            }
        }
        return failed;
    }

    @Test
    void of_a_row_that_holds_its_id_only_nothing_is_known_but_that_no_complaint_is_open() throws SQLException {
        List<String> known = new ArrayList<>();
        try (Rows rows = new Rows()) {
            rows.customers("ID", row -> {
                if (Rows.id(row).equals("C009")) {
                    OF_CUSTOMERS.forEach(all -> all.all().stream()
                            .filter(attribute ->
                                    attribute.of(row, SampleCompany.TODAY).isPresent())
                            .forEach(attribute -> known.add(attribute.name())));
                }
            });
        }
        assertThat(known).containsExactly("service.open-cases.complaint");
    }
}
