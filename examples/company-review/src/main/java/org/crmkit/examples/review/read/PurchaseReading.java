package org.crmkit.examples.review.read;

import java.io.IOException;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Place;
import org.crmkit.examples.review.table.Damage;
import org.crmkit.examples.review.table.Layout;
import org.crmkit.examples.review.table.Row;
import org.crmkit.examples.review.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads one table of purchases: finds the columns by its first row, then takes row after row. */
final class PurchaseReading {
    private final String name;
    private final Table table;
    private final PurchaseFormat format;
    private final PurchaseSink sink;

    PurchaseReading(String name, Table table, PurchaseFormat format, PurchaseSink sink) {
        this.name = name;
        this.table = table;
        this.format = format;
        this.sink = sink;
    }

    Checked<ReadReport> read() throws IOException {
        Row row = table.row();
        int blank = 0;
        boolean any = table.next();
        while (any && row.filled() == 0) {
            blank++;
            any = table.next();
        }
        if (!any) {
            return checked(rows(Columns.none(), 0, blank));
        }
        boolean needed = HeaderRow.isNeeded(format.columns());
        if (needed && row.damage() != Damage.NONE) {
            return Checked.refused(List.of(PurchaseProblem.of(row.damage()).at(place(row), row.text())));
        }
        boolean header = needed || HeaderRow.isLikely(format, row);
        Checked<Columns> columns = Columns.find(format.columns(), row, header, name);
        return columns.result().isEmpty()
                ? Checked.refused(columns.findings())
                : read(columns.orThrow(), header, blank);
    }

    private Checked<ReadReport> read(Columns columns, boolean header, int blank) throws IOException {
        int expected = expected(table.row(), header);
        PurchaseRows rows = rows(columns, expected, blank);
        if (!header) {
            rows.take(table.row());
        }
        table.row().keep(Math.max(columns.needed(), expected + 1)); // one more, to show what is too much
        while (table.next()) {
            rows.take(table.row());
        }
        return checked(rows);
    }

    /** {@return how many columns a row may have}; 0 if the first row does not tell: a log may end in free text. */
    private int expected(Row first, boolean header) {
        boolean tells = header || (table.layout() != Layout.SPACES && first.damage() == Damage.NONE);
        return tells ? first.size() : 0;
    }

    private PurchaseRows rows(Columns columns, int expected, int blank) {
        PurchaseRows rows = new PurchaseRows(name, columns, expected, format, sink);
        rows.blank(blank);
        return rows;
    }

    private Checked<ReadReport> checked(PurchaseRows rows) {
        ReadReport report = rows.report(table.layout());
        return Checked.of(report, report.findings());
    }

    private Place place(Row row) {
        return Place.of(name, row.line(), "");
    }

    /** Tells whether a file's first row holds headers. */
    private static final class HeaderRow {
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
}
