package org.crmkit.examples.erp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** A small made-up company in an H2 database in memory, in tables named as Apache OFBiz names them. */
final class SampleErp {
    /** The party that is the company itself. */
    static final String COMPANY = "Company";

    private SampleErp() {}

    /** {@return a connection to a new database, which is gone when it is closed} */
    static Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        run(connection, "ofbiz-tables.sql");
        run(connection, "sample-company.sql");
        return connection;
    }

    /** Runs the statements of a file beside this class. */
    static void run(Connection connection, String file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text(file));
        }
    }

    private static String text(String file) {
        try (InputStream text = Objects.requireNonNull(SampleErp.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
