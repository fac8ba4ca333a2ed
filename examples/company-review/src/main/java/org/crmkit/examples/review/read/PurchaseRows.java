package org.crmkit.examples.review.read;

import java.util.Currency;
import java.util.HashSet;
import java.util.Set;
import org.crmkit.examples.review.table.Damage;
import org.crmkit.examples.review.table.Layout;
import org.crmkit.examples.review.table.Row;
import org.crmkit.examples.review.table.Table;
import org.jspecify.annotations.Nullable;

/** Checks row after row: each is given to the sink or refused with one finding. */
final class PurchaseRows {
    private static final int LONGEST_ID = 200;

    private final String source;
    private final Columns columns;
    private final int expected;
    private final PurchaseFormat format;
    private final PurchaseSink sink;
    private final FindingLog log;
    private final RowCounts counts = new RowCounts();
    private final CurrencyNames currencies = new CurrencyNames();
    private final DayText day;
    private final AmountText amount;
    /** Of used rows only: a row that was refused may come again, repaired. */
    private final Set<String> ids = new HashSet<>();

    private Currency currency;

    /**
     * @param expected how many columns a row has at most; 0 if that is not known
     */
    PurchaseRows(String source, Columns columns, int expected, PurchaseFormat format, PurchaseSink sink) {
        this.source = source;
        this.columns = columns;
        this.expected = expected;
        this.format = format;
        this.sink = sink;
        this.log = new FindingLog(source, format.keptFindings());
        this.day = new DayText(format.dateOrder(), format.zone());
        this.amount = new AmountText(format.decimalMark(), currencies);
        this.currency = format.currency();
    }

    /** Counts lines before the first row. */
    void blank(int lines) {
        counts.blank(lines);
    }

    void take(Row row) {
        if (row.filled() == 0) {
            counts.blank(1);
            return;
        }
        counts.row();
        if (isWhole(row) && isReadable(row) && isPurchase(row)) {
            give(row);
        } else {
            counts.refused();
        }
    }

    ReadReport report(Layout layout) {
        ReadReport.Rows rows = counts.rows();
        if (rows.all() == 0) {
            log.add(PurchaseProblem.NO_ROWS, 0, "", "");
        }
        return new ReadReport(
                source,
                layout,
                columns.names(),
                rows,
                counts.byCurrency(),
                counts.firstDay(),
                counts.lastDay(),
                log.counts(),
                log.findings());
    }

    /** {@return whether the row could be split and has no more columns than it should have} */
    private boolean isWhole(Row row) {
        if (row.damage() != Damage.NONE) {
            log.add(PurchaseProblem.of(row.damage()), row.line(), "", row.text());
            return false;
        } else if (expected > 0 && row.filled() > expected) {
            CharSequence surplus = row.cell(expected);
            log.add(PurchaseProblem.TOO_MANY_COLUMNS, row.line(), "", surplus, row.filled(), expected);
            return false;
        }
        return true;
    }

    private boolean isReadable(Row row) {
        for (Column column : Column.values()) {
            if (columns.has(column) && !isReadable(row, column)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the cell is there, if it must be, and holds characters that it can hold} */
    private boolean isReadable(Row row, Column column) {
        CharSequence cell = columns.cell(row, column);
        if (cell.isEmpty() && (column.required() || column == Column.CURRENCY)) {
            return columns.place(column) < row.size()
                    ? tell(PurchaseProblem.MISSING_VALUE, row, column, column.label())
                    : tell(PurchaseProblem.TOO_FEW_COLUMNS, row, column, row.size(), column.label());
        }
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == Table.UNREADABLE) {
                return tell(
                        PurchaseProblem.BAD_ENCODING,
                        row,
                        column,
                        format.charset().name());
            }
        }
        boolean isId = column != Column.DAY && column != Column.AMOUNT && column != Column.CURRENCY;
        return !isId || canBeId(cell) || tell(PurchaseProblem.BAD_ID, row, column, column.label());
    }

    /** The rule of {@code Checks.id}, without an exception for each row. */
    private static boolean canBeId(CharSequence cell) {
        boolean id = cell.length() <= LONGEST_ID;
        for (int i = 0; id && i < cell.length(); i++) {
            id = !Character.isISOControl(cell.charAt(i));
        }
        return id;
    }

    private boolean isPurchase(Row row) {
        PurchaseProblem problem = day.read(columns.cell(row, Column.DAY));
        if (problem != null) {
            return tell(problem, row, Column.DAY);
        }
        Currency stated = stated(row);
        if (stated == null) {
            return tell(PurchaseProblem.UNKNOWN_CURRENCY, row, Column.CURRENCY);
        }
        problem = amount.read(columns.cell(row, Column.AMOUNT), stated, columns.has(Column.CURRENCY));
        if (problem != null) {
            return tell(problem, row, Column.AMOUNT, about(problem, stated));
        }
        currency = amount.currency(stated);
        CharSequence id = columns.cell(row, Column.ID);
        return id.isEmpty() || ids.add(id.toString()) || tell(PurchaseProblem.DUPLICATE_ID, row, Column.ID);
    }

    private @Nullable Currency stated(Row row) {
        return columns.has(Column.CURRENCY) ? currencies.only(columns.cell(row, Column.CURRENCY)) : format.currency();
    }

    private Object[] about(PurchaseProblem problem, Currency stated) {
        Currency read = amount.currency(stated);
        return switch (problem) {
            case TOO_FINE_AMOUNT -> new Object[] {read.getCurrencyCode(), read.getDefaultFractionDigits()};
            case CURRENCY_CONFLICT -> new Object[] {stated.getCurrencyCode()};
            default -> new Object[0];
        };
    }

    private void give(Row row) {
        long epochDay = day.epochDay();
        long minorUnits = amount.minorUnits();
        if (minorUnits <= 0) {
            tell(minorUnits < 0 ? PurchaseProblem.NEGATIVE_AMOUNT : PurchaseProblem.ZERO_AMOUNT, row, Column.AMOUNT);
        }
        if (counts.used(epochDay, minorUnits, currency)) {
            Column named = columns.has(Column.CURRENCY) ? Column.CURRENCY : Column.AMOUNT;
            tell(PurchaseProblem.FURTHER_CURRENCY, row, named, currency.getCurrencyCode());
        }
        String customer = columns.cell(row, Column.CUSTOMER).toString();
        String product = columns.cell(row, Column.PRODUCT).toString();
        String outlet = columns.cell(row, Column.OUTLET).toString();
        sink.accept(customer, epochDay, minorUnits, currency, product, outlet);
    }

    /** {@return false}, so that a check can end with it. */
    private boolean tell(PurchaseProblem problem, Row row, Column column, Object... args) {
        log.add(problem, row.line(), columns.name(column), columns.cell(row, column), args);
        return false;
    }
}
