package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crmkit.core.order.Contract;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Payment;
import org.crmkit.core.order.Quote;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.value.Ref;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand chains with planted faults, beside a database that was told the same and is asked in SQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedChainsTest {
    private static final int CHAINS = 10_000;
    private static final int END = 250;
    private static final String ROWS = """
            SELECT i.id, i.customer, i.currency, i.due, i.total - COALESCE(SUM(p.amount), 0) AS open
            FROM invoice i
            LEFT JOIN allocation p ON p.invoice = i.id AND p.currency = i.currency AND p.received <= ?
            WHERE i.issued <= ?
            GROUP BY i.id, i.customer, i.currency, i.due, i.total
            """;
    private static final String OPEN =
            "SELECT customer, currency, SUM(open) FROM (" + ROWS + ") GROUP BY customer, currency";
    private static final String OVERDUE = "SELECT id, CASE WHEN open <= 0 THEN 0 WHEN due IS NULL THEN -1"
            + " ELSE GREATEST(0, DATEDIFF(DAY, due, ?)) END FROM (" + ROWS + ")";

    private final GeneratedChains generated = GeneratedChains.of(CHAINS);
    private final Connection database = database();

    private static Connection database() {
        try {
            return DriverManager.getConnection("jdbc:h2:mem:order-to-cash");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeAll
    void tell_the_database() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("CREATE TABLE invoice (id VARCHAR PRIMARY KEY, customer VARCHAR, currency CHAR(3),"
                    + " issued DATE, due DATE, total NUMERIC(20, 2))");
            statement.execute("CREATE TABLE allocation (invoice VARCHAR, currency CHAR(3), received DATE,"
                    + " amount NUMERIC(20, 2))");
            statement.execute("CREATE INDEX by_invoice ON allocation (invoice)");
        }
        for (SalesDocument document : generated.documents()) {
            if (document instanceof Invoice invoice) {
                insert(
                        "INSERT INTO invoice VALUES (?, ?, ?, ?, ?, ?)",
                        invoice.id().value(),
                        invoice.customer().value(),
                        invoice.total().currency().getCurrencyCode(),
                        invoice.issued(),
                        invoice.due().orElse(LocalDate.of(9999, 12, 31)),
                        invoice.total().amount());
            } else if (document instanceof Payment payment) {
                for (Payment.Allocation part : payment.allocations()) {
                    insert(
                            "INSERT INTO allocation VALUES (?, ?, ?, ?)",
                            part.invoice().value(),
                            part.amount().currency().getCurrencyCode(),
                            payment.received(),
                            part.amount().amount());
                }
            }
        }
        try (var statement = database.createStatement()) {
            statement.execute("UPDATE invoice SET due = NULL WHERE due = DATE '9999-12-31'");
        }
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private OrderToCashReport report(int day) {
        return OrderToCash.standard().report(generated.documents().stream(), Paper.endOf(day));
    }

    @Test
    void every_planted_fault_is_found_and_nothing_else() {
        OrderToCashReport report = report(END);
        List<String> found = report.findings().stream()
                .map(finding -> finding.code() + " " + finding.place() + " " + finding.found())
                .toList();
        assertThat(found).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(found)).isEqualTo(generated.planted());
        assertThat(generated.planted()).hasSizeGreaterThan(800);
        Set<String> codes =
                report.findings().stream().map(finding -> finding.code()).collect(Collectors.toSet());
        assertThat(codes).hasSize(15);
    }

    @Test
    void every_document_is_matched_or_listed() {
        OrderToCashReport report = report(END);
        Set<Ref> all = new TreeSet<>();
        generated.documents().stream()
                .filter(document -> !(document instanceof Quote || document instanceof Contract))
                .forEach(document -> all.add(document.ref()));
        Set<Ref> there = new TreeSet<>(report.unmatched());
        for (OrderChain chain : report.orders()) {
            there.add(Ref.of("order", chain.order().value()));
            chain.deliveries().forEach(id -> there.add(Ref.of("delivery", id.value())));
            chain.invoices().forEach(id -> there.add(Ref.of("invoice", id.value())));
            chain.payments().forEach(id -> there.add(Ref.of("payment", id.value())));
        }
        report.invoices()
                .forEach(balance -> balance.payments().forEach(id -> there.add(Ref.of("payment", id.value()))));
        report.unmatched().stream().filter(ref -> ref.kind().equals("contract")).forEach(there::remove);
        assertThat(there).isEqualTo(all);
        assertThat(report.documents()).isEqualTo(all.size() + CHAINS);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 90, END})
    void the_open_amount_is_what_the_sum_in_sql_gives(int day) throws SQLException {
        Map<String, BigDecimal> expected = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(OPEN)) {
            query.setObject(1, Paper.day(day));
            query.setObject(2, Paper.day(day));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    expected.put(rows.getString(1) + " " + rows.getString(2), rows.getBigDecimal(3));
                }
            }
        }
        Map<String, BigDecimal> found = new TreeMap<>();
        report(day)
                .figures()
                .receivables()
                .forEach((currency, owed) -> owed.customers()
                        .forEach(balance -> found.put(
                                balance.customer() + " " + currency,
                                balance.open().amount())));
        found.keySet().retainAll(expected.keySet()); // who only paid, in a currency without invoices, owes nothing
        assertThat(found).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 90, END})
    void days_overdue_are_what_sql_gives(int day) throws SQLException {
        Map<String, Long> expected = new TreeMap<>();
        try (PreparedStatement query = database.prepareStatement(OVERDUE)) {
            for (int i = 1; i <= 3; i++) {
                query.setObject(i, Paper.day(day));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    expected.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        Map<String, Long> found = new TreeMap<>();
        report(day)
                .invoices()
                .forEach(balance -> found.put(
                        balance.invoice().value(), balance.overdueDays().orElse(-1L)));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        assertThat(expected.keySet())
                .filteredOn(id -> !Objects.equals(expected.get(id), found.get(id)))
                .isEmpty();
        assertThat(expected.values()).contains(0L).anyMatch(days -> days > 0);
    }

    @Test
    void neither_order_nor_repeats_change_anything() {
        List<SalesDocument> shuffled = new ArrayList<>(generated.documents());
        shuffled.addAll(generated.documents().subList(0, CHAINS));
        Collections.shuffle(shuffled, new Random(7));
        OrderToCashReport again = OrderToCash.standard().report(shuffled.parallelStream(), Paper.endOf(END));
        assertThat(again).isEqualTo(report(END));
    }
}
