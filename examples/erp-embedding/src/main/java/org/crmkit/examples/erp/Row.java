package org.crmkit.examples.erp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The row on which a result set stands, column by column in the types of facts.
 *
 * <p>A method whose name begins with {@code find} gives what may be absent; the others refuse a row whose column is empty.
 */
final class Row {
    private final ResultSet set;
    private final ErpZones zones;

    Row(ResultSet set, ErpZones zones) {
        this.set = set;
        this.zones = zones;
    }

    /** {@return a text without the spaces that fixed columns are filled with; absent if it is null or blank} */
    Optional<String> find(String column) throws SQLException {
        @Nullable String text = set.getString(column);
        return Optional.ofNullable(text).map(String::strip).filter(cut -> !cut.isEmpty());
    }

    /** {@return a text} */
    String text(String column) throws SQLException {
        return required(find(column), column);
    }

    /** {@return whether a column holds that code; an empty one does not} */
    boolean is(String column, String code) throws SQLException {
        return find(column).filter(code::equals).isPresent();
    }

    /** {@return a whole number, also one written as text: {@code 00001}} */
    int number(String column) throws SQLException {
        return Integer.parseInt(text(column));
    }

    /** {@return an exact number} */
    Optional<BigDecimal> findDecimal(String column) throws SQLException {
        @Nullable BigDecimal number = set.getBigDecimal(column);
        return Optional.ofNullable(number);
    }

    /** {@return an exact number} */
    BigDecimal decimal(String column) throws SQLException {
        return required(findDecimal(column), column);
    }

    /** {@return the day of the business on which a timestamp lies} */
    Optional<LocalDate> findDay(String column) throws SQLException {
        @Nullable LocalDateTime timestamp = set.getObject(column, LocalDateTime.class);
        return Optional.ofNullable(timestamp).map(zones::day);
    }

    /** {@return the day of the business on which a timestamp lies} */
    LocalDate day(String column) throws SQLException {
        return required(findDay(column), column);
    }

    /** {@return the days of the business from one timestamp until before the other; without end if that is null} */
    DateRange days(String from, String thru) throws SQLException {
        return DateRange.of(day(from), findDay(thru).orElse(LocalDate.MAX));
    }

    /** {@return the currency that a column names} */
    Currency currency(String column) throws SQLException {
        return Money.currency(text(column));
    }

    /** {@return an amount} */
    Optional<Money> findMoney(String amount, String currency) throws SQLException {
        Optional<BigDecimal> number = findDecimal(amount);
        return number.isEmpty() ? Optional.empty() : Optional.of(Money.of(number.get(), currency(currency)));
    }

    /** {@return an amount} */
    Money money(String amount, String currency) throws SQLException {
        return required(findMoney(amount, currency), amount);
    }

    /** {@return a price times a quantity, rounded half up to the currency's smallest unit, as ERPs do line by line} */
    Money money(String price, String quantity, String currency) throws SQLException {
        return money(price, currency).times(decimal(quantity), RoundingMode.HALF_UP);
    }

    private static <T> T required(Optional<T> value, String column) {
        Checks.that(value.isPresent(), "{} is empty", column);
        return value.orElseThrow();
    }
}
