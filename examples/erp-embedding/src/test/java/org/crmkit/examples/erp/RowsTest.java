package org.crmkit.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final ErpZones ZONES = new ErpZones(Erp.SHANGHAI, Erp.SHANGHAI);

    private Erp erp;
    private Rows rows;

    @BeforeEach
    void open() throws SQLException {
        erp = Erp.empty().run("CREATE TABLE T (K VARCHAR(9), L INT, V CHAR(5), N DECIMAL(18, 6), D TIMESTAMP)");
        rows = new Rows(erp.connection(), ZONES);
    }

    @AfterEach
    void close() throws SQLException {
        erp.close();
    }

    private <T> List<T> read(String columns, Rows.Reader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        rows.read("SELECT K, L, V, N, D, " + columns + " FROM T ORDER BY K, L", reader, read::add);
        return read;
    }

    @Test
    void padding_is_cut_and_blank_is_absent() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, 'ab', 1, NULL), ('2', 1, ' ', 1, NULL), ('3', 1, NULL, 1, NULL)");
        assertThat(read("1", row -> row.find("V").orElse("-"))).containsExactly("ab", "-", "-");
        assertThat(read("1", row -> row.is("V", "ab"))).containsExactly(true, false, false);
    }

    @Test
    void a_row_that_lacks_what_a_fact_needs_is_told_and_the_others_are_read() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, 'a', 1, NULL), ('2', 1, NULL, 1, NULL), ('3', 1, 'c', 1, NULL)");
        assertThat(read("1", row -> row.text("V"))).containsExactly("a", "c");
        assertThat(Erp.said(rows.findings())).containsExactly("erp.row-refused K 2 left out: V is empty");
    }

    @Test
    void a_currency_that_is_none_refuses_the_row() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, 'CNY', 12.5, NULL), ('2', 1, 'Yuan', 12.5, NULL)");
        assertThat(read("1", row -> row.money("N", "V"))).containsExactly(Money.parse("CNY 12.50"));
        assertThat(Erp.said(rows.findings()))
                .singleElement()
                .asString()
                .contains("K 2")
                .contains("'Yuan'");
    }

    @Test
    void a_missing_amount_needs_no_currency() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, NULL, NULL, NULL)");
        assertThat(read("1", row -> row.findMoney("N", "V").isPresent())).containsExactly(false);
        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void a_price_times_a_quantity_is_rounded_half_up_line_by_line() throws SQLException {
        erp.run(
                "INSERT INTO T VALUES ('1', 3, 'CNY', 26.935, NULL), ('2', 1, 'JPY', 100.5, NULL), ('3', 1, 'CNY', 0.004, NULL)");
        assertThat(read("1", row -> row.money("N", "L", "V").toString()))
                .containsExactly("CNY 80.81", "JPY 101", "CNY 0.00");
    }

    @Test
    void timestamps_are_read_without_the_zone_of_the_jvm() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, NULL, NULL, '2011-12-30 12:00:00')"); // in the JVM's zone there was no
        // such day
        assertThat(read("1", row -> row.day("D").toString())).containsExactly("2011-12-30");
        assertThat(read("CAST(NULL AS TIMESTAMP) AS U", row -> row.days("D", "U")))
                .containsExactly(DateRange.parse("2011-12-30/.."));
    }

    @Test
    void rows_of_one_key_are_one_document() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, 'a', 1, NULL), ('1', 2, 'b', 1, NULL), ('2', NULL, 'c', 1, NULL),"
                + " ('3', 1, 'd', 1, NULL)");
        assertThat(documents()).containsExactly("1:ab", "2:", "3:d");
    }

    @Test
    void a_document_with_one_bad_line_is_left_out_whole_and_told_once() throws SQLException {
        erp.run("INSERT INTO T VALUES ('1', 1, 'a', 1, NULL), ('1', 2, NULL, 1, NULL), ('1', 3, NULL, 1, NULL),"
                + " ('2', 1, 'c', 1, NULL)");
        assertThat(documents()).containsExactly("2:c");
        assertThat(Erp.said(rows.findings())).containsExactly("erp.row-refused K 1 left out: V is empty");
    }

    private List<String> documents() throws SQLException {
        List<String> documents = new ArrayList<>();
        rows.documents(
                "SELECT K, L, V FROM T ORDER BY K, L",
                StringBuilder::new,
                (text, row) -> text.append(row.text("K")).append(':'),
                (text, row) -> text.append(row.text("V")),
                text -> documents.add(text.toString()));
        return documents;
    }

    @Test
    void a_broken_query_is_no_finding() {
        assertThatThrownBy(() -> read("NONE", row -> row.text("V"))).isInstanceOf(SQLException.class);
    }
}
