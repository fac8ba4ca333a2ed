package org.crmkit.examples.erp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Texts;
import org.crmkit.core.value.AsOf;

/** A database with OFBiz's tables, to be filled row by row and reviewed. */
final class Erp implements AutoCloseable {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final Connection connection;

    private Erp(Connection connection) {
        this.connection = connection;
    }

    /** {@return the sample company} */
    static Erp sample() throws SQLException {
        return new Erp(SampleErp.open());
    }

    /** {@return empty tables} */
    static Erp empty() throws SQLException {
        Erp erp = new Erp(SampleErp.open());
        for (String table :
                erp.texts("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            erp.run("DELETE FROM " + table);
        }
        return erp;
    }

    /** {@return the tables that a file of statements makes, and the sample's where it makes none of that name} */
    static Erp over(Path tables) throws IOException, SQLException {
        Erp erp = new Erp(DriverManager.getConnection("jdbc:h2:mem:")).run(Files.readString(tables));
        SampleErp.run(erp.connection, "ofbiz-tables.sql");
        return erp;
    }

    Connection connection() {
        return connection;
    }

    Erp run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return this;
    }

    /** Adds a customer that is called as its id. */
    Erp customer(String id) throws SQLException {
        return run(
                "INSERT INTO PARTY VALUES ('" + id + "', 'PARTY_GROUP', NULL)",
                "INSERT INTO PARTY_GROUP VALUES ('" + id + "', '" + id + "')",
                "INSERT INTO PARTY_ROLE VALUES ('" + id + "', 'CUSTOMER')");
    }

    /** Adds a sales order of a total, without lines. */
    Erp order(String id, String customer, String at, String currency, String total) throws SQLException {
        return run(
                "INSERT INTO ORDER_HEADER VALUES ('" + id + "', 'SALES_ORDER', '" + at + "', 'ORDER_APPROVED', '"
                        + currency + "', " + total + ")",
                "INSERT INTO ORDER_ROLE VALUES ('" + id + "', '" + customer + "', 'BILL_TO_CUSTOMER')");
    }

    Review review() throws SQLException {
        return review(DAY);
    }

    Review review(LocalDate day) throws SQLException {
        return review(day, new ErpZones(SHANGHAI, SHANGHAI));
    }

    Review review(LocalDate day, ErpZones zones) throws SQLException {
        return Review.of(connection, SampleErp.COMPANY, zones, AsOf.endOf(day, zones.business()));
    }

    /** {@return the first column of a query} */
    List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet set = statement.executeQuery(sql)) {
            while (set.next()) {
                texts.add(set.getString(1));
            }
        }
        return texts;
    }

    /** {@return the classes by value: party, group, from and thru} */
    List<String> classes() throws SQLException {
        return texts("""
                SELECT PARTY_ID || ' ' || PARTY_CLASSIFICATION_GROUP_ID || ' ' || FROM_DATE || ' '
                    || COALESCE(CAST(THRU_DATE AS VARCHAR), '-') AS HELD
                FROM PARTY_CLASSIFICATION WHERE PARTY_CLASSIFICATION_GROUP_ID LIKE 'VALUE%' ORDER BY HELD
                """);
    }

    /** {@return code, place and English of findings} */
    static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place() + " "
                        + finding.because().in(Texts.ENGLISH))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
