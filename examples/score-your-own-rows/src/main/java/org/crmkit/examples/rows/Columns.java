package org.crmkit.examples.rows;

import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns of the row on which a result set stands; null is not known, and so is a blank text.
 *
 * <p>This is the only place that meets an {@link SQLException}: what cannot be read becomes a failure that names the attribute, and
 * rules that ask for it cannot tell. No column is read before a rule asks for it, and several rules may ask for one; every driver
 * that does not stream a column's bytes allows that.
 */
final class Columns {
    private Columns() {}

    /** Reads a value; null if it is not known. */
    @FunctionalInterface
    private interface Column<V> extends Serializable {
        @Nullable
        V of(ResultSet row) throws SQLException;
    }

    private static <V> Attribute.Read<ResultSet, V> reading(Column<V> column) {
        return row -> {
            try {
                return column.of(row);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** {@return a text or code} */
    static Attribute.Read<ResultSet, String> text(String column) {
        return reading(row -> {
            @Nullable String text = row.getString(column);
            return text == null || text.isBlank() ? null : text;
        });
    }

    /** {@return a number} */
    static Attribute.Read<ResultSet, BigDecimal> number(String column) {
        return reading(row -> row.getBigDecimal(column));
    }

    /** {@return a yes or no} */
    static Attribute.Read<ResultSet, Boolean> flag(String column) {
        return reading(row -> row.getObject(column, Boolean.class));
    }

    /** {@return a day} */
    static Attribute.Read<ResultSet, LocalDate> day(String column) {
        return reading(row -> row.getObject(column, LocalDate.class));
    }

    /** {@return a moment, of a column that says its offset} */
    static Attribute.Read<ResultSet, Instant> moment(String column) {
        return reading(row -> {
            @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        });
    }

    /** {@return an amount; not known if its currency is not} */
    static Attribute.Read<ResultSet, Money> money(String amount, String currency) {
        return reading(row -> {
            @Nullable BigDecimal number = row.getBigDecimal(amount);
            @Nullable String code = row.getString(currency);
            return number == null || code == null ? null : Money.of(code, number);
        });
    }
}
