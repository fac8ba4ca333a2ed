package org.crmkit.examples.review.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;

/**
 * Which column of a file holds what.
 *
 * <p>A column is named by its header or by its number from 1. What is not named is looked for among the usual English and
 * Chinese headers, such as {@code customer_id} and {@code 客户编号}. An empty name says that the file has no such column,
 * whatever its headers look like; the customer, the day and the amount cannot do without one.
 *
 * @param names the headers or numbers given
 */
public record ColumnMapping(Map<Column, String> names) {
    /** Copies the names. */
    public ColumnMapping {
        Map<Column, String> copy = new EnumMap<>(Column.class);
        names.forEach((column, name) -> copy.put(column, name.strip()));
        copy.forEach((column, name) -> Checks.that(
                !name.isEmpty() || !column.required(), "The column of the {} must be named", column.label()));
        names = Collections.unmodifiableMap(copy);
    }

    /** {@return no names: every column is found by the usual headers} */
    public static ColumnMapping recognised() {
        return new ColumnMapping(Map.of());
    }

    /** {@return the columns that every purchase needs, by header or number from 1; the others are recognised} */
    public static ColumnMapping of(String customer, String day, String amount) {
        return new ColumnMapping(Map.of(Column.CUSTOMER, customer, Column.DAY, day, Column.AMOUNT, amount));
    }

    /** {@return this mapping with one more name} */
    public ColumnMapping with(Column column, String name) {
        Map<Column, String> more = new EnumMap<>(Column.class);
        more.putAll(names);
        more.put(column, name);
        return new ColumnMapping(more);
    }

    /** {@return the name given for a column; absent if it is to be recognised} */
    public Optional<String> name(Column column) {
        return Optional.ofNullable(names.get(column));
    }
}
