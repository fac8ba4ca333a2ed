package org.crmkit.examples.review.read;

import org.crmkit.examples.review.table.Row;
import org.jspecify.annotations.Nullable;

/** Tells whether a file's first row holds headers. */
final class HeaderRow {
    private HeaderRow() {}

    /** {@return whether there must be headers, because some column is to be found by its name} */
    static boolean isNeeded(ColumnMapping mapping) {
        for (Column column : Column.values()) {
            String name = mapping.name(column).orElse("");
            if (name.isEmpty() ? column.required() : Columns.number(name) < 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the row holds something that is no day where the day stands, and no amount for the amount} */
    static boolean isLikely(PurchaseFormat format, Row first) {
        CharSequence day = cell(format, first, Column.DAY);
        CharSequence amount = cell(format, first, Column.AMOUNT);
        PurchaseProblem noDay = new DayText(format.dateOrder(), format.zone()).read(day);
        PurchaseProblem noAmount =
                new AmountText(format.decimalMark(), new CurrencyNames()).read(amount, format.currency(), false);
        return !day.isEmpty() && !amount.isEmpty() && noDay == PurchaseProblem.BAD_DATE && isText(noAmount);
    }

    private static boolean isText(@Nullable PurchaseProblem problem) {
        return problem == PurchaseProblem.BAD_AMOUNT || problem == PurchaseProblem.UNKNOWN_CURRENCY;
    }

    private static CharSequence cell(PurchaseFormat format, Row row, Column column) {
        int place = Columns.number(format.columns().name(column).orElse(""));
        return place < 0 ? "" : row.cell(place);
    }
}
