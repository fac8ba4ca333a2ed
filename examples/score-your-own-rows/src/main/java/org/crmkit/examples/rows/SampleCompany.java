package org.crmkit.examples.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.crmkit.core.value.AsOf;

/** A made-up company in an H2 database in memory: its tables, its rows, and the two queries over them. */
final class SampleCompany {
    /** The day at whose end the rows were read. */
    static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 6, 30), ZoneId.of("Asia/Shanghai"));

    private SampleCompany() {}

    /** {@return a connection to a new database, which is gone when it is closed} */
    static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(text("tables.sql"));
            statement.execute(text("rows.sql"));
        }
        return connection;
    }

    /** {@return the query of one row a customer; its only argument is the day at whose end they are asked about} */
    static String customers() {
        return text("customers.sql");
    }

    /** {@return the query of one row a lead} */
    static String leads() {
        return text("leads.sql");
    }

    private static String text(String file) {
        try (InputStream text = Objects.requireNonNull(SampleCompany.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
