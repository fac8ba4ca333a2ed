package org.crmkit.examples.erp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes rows with plain JDBC: one prepared statement and one streaming pass for each table or join.
 *
 * <p>A row that is not what a fact must be stops nothing: it is left out, with an error {@code erp.row-refused} that names it
 * by the first column of the query. Not thread-safe.
 */
final class Rows {
    private static final LocalizedText REFUSED = LocalizedText.of("left out: {}", "未采用：{}");
    private static final int FETCH = 500;

    private final Connection connection;
    private final ErpZones zones;
    private final List<Finding> findings = new ArrayList<>();

    Rows(Connection connection, ErpZones zones) {
        this.connection = connection;
        this.zones = zones;
    }

    /** Makes a fact of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Puts what a row tells into a fact that is being built. */
    @FunctionalInterface
    interface Filler<B> {
        void fill(B builder, Row row) throws SQLException;
    }

    /** What must be done of a row. */
    private interface Step {
        void run() throws SQLException;
    }

    /** {@return what a timestamp of these rows means} */
    ErpZones zones() {
        return zones;
    }

    /** {@return the rows that were left out, in the order in which they were met} */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Builds a fact of each row; the first column is its key. */
    <B> void each(String sql, Supplier<B> start, Filler<B> fill, Consumer<B> done, Object... args) throws SQLException {
        read(
                sql,
                row -> {
                    B builder = start.get();
                    fill.fill(builder, row);
                    return builder;
                },
                done,
                args);
    }

    /** Makes a fact of each row. */
    <T> void read(String sql, Reader<T> reader, Consumer<? super T> facts, Object... args) throws SQLException {
        try (PreparedStatement statement = prepare(sql, args);
                ResultSet set = statement.executeQuery()) {
            Row row = new Row(set, zones);
            while (set.next()) {
                @Nullable String problem = problem(() -> facts.accept(reader.read(row)));
                note(problem, set.getMetaData().getColumnLabel(1), set.getString(1));
            }
        }
    }

    /**
     * Makes a fact of each run of rows that have the same key: a document with its lines.
     *
     * <p>The query is ordered by its first column, the key of the document. Its second column is the key of a line, null in
     * the only row of a document without lines. If a line cannot be read the whole document is left out, for its amounts
     * would be wrong.
     */
    <B> void documents(String sql, Supplier<B> start, Filler<B> head, Filler<B> line, Consumer<B> done, Object... args)
            throws SQLException {
        try (PreparedStatement statement = prepare(sql, args);
                ResultSet set = statement.executeQuery()) {
            Row row = new Row(set, zones);
            String label = set.getMetaData().getColumnLabel(1);
            boolean more = set.next();
            while (more) {
                String key = set.getString(1);
                B builder = start.get();
                @Nullable String problem = problem(() -> head.fill(builder, row));
                do {
                    boolean lines = problem == null && set.getObject(2) != null;
                    problem = lines ? problem(() -> line.fill(builder, row)) : problem;
                    more = set.next();
                } while (more && key.equals(set.getString(1)));
                note(problem == null ? problem(() -> done.accept(builder)) : problem, label, key);
            }
        }
    }

    /** {@return whether a query finds any row} */
    boolean any(String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = prepare(sql, args);
                ResultSet set = statement.executeQuery()) {
            return set.next();
        }
    }

    /** Runs a statement that changes rows. */
    void write(String sql, Object... args) throws SQLException {
        try (PreparedStatement statement = prepare(sql, args)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... args) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(FETCH);
        for (int place = 0; place < args.length; place++) {
            statement.setObject(place + 1, args[place]);
        }
        return statement;
    }

    /** {@return why a row cannot be used; null if it can} Facts refuse wrong values with one kind of exception. */
    private static @Nullable String problem(Step step) throws SQLException {
        try {
            step.run();
            return null;
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private void note(@Nullable String problem, String label, String key) {
        if (problem != null) {
            findings.add(
                    Finding.error("erp.row-refused", Place.path(label + " " + key), "", Reason.of(REFUSED, problem)));
        }
    }
}
