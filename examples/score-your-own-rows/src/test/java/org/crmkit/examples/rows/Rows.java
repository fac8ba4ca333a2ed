package org.crmkit.examples.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.crmkit.core.check.Texts;

/** The sample company, row by row. */
final class Rows implements AutoCloseable {
    private final Connection erp = SampleCompany.open();

    Rows() throws SQLException {}

    /** Hands over the rows of the customers in any order that SQL can say. */
    void customers(String order, Consumer<ResultSet> each) throws SQLException {
        String sql = "SELECT * FROM (" + SampleCompany.customers() + ") ORDER BY " + order;
        try (PreparedStatement query = erp.prepareStatement(sql)) {
            query.setObject(1, SampleCompany.TODAY.date());
            each(query, each);
        }
    }

    /** Hands over the rows of the leads in any order that SQL can say. */
    void leads(String order, Consumer<ResultSet> each) throws SQLException {
        try (PreparedStatement query =
                erp.prepareStatement("SELECT * FROM (" + SampleCompany.leads() + ") ORDER BY " + order)) {
            each(query, each);
        }
    }

    private static void each(PreparedStatement query, Consumer<ResultSet> each) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                each.accept(row);
            }
        }
    }

    /** {@return what a topic says of the customer with that id, in English} */
    List<String> said(String id, Topic topic) throws SQLException {
        List<String> said = new ArrayList<>();
        customers("ID", row -> {
            if (id.equals(id(row))) {
                topic.of(row).forEach(reason -> said.add(reason.in(Texts.ENGLISH)));
            }
        });
        return said;
    }

    /** {@return what topics say of all rows together, in English} */
    static List<String> totals(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> topic.total().stream())
                .map(reason -> reason.in(Texts.ENGLISH))
                .toList();
    }

    /** {@return the first column of the first row of a query over the tables} */
    String one(String sql) throws SQLException {
        try (Statement statement = erp.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static String id(ResultSet row) {
        return RowMapping.CUSTOMER.idOf().from(row) + "";
    }

    @Override
    public void close() throws SQLException {
        erp.close();
    }
}
