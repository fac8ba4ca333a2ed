package org.crmkit.examples.review.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Rows of CSV. */
final class CsvRows implements Rows {
    private final CsvText text;
    private final Row row;
    private final Iterator<Row> records;

    CsvRows(TextLines lines, char separator, Row row) {
        this.text = new CsvText(lines, separator);
        this.row = row;
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new IntoRow(row), text)
                .iterator();
    }

    @Override
    public boolean next() throws IOException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        CsvText.Broken broken = text.broken(row.line());
        if (broken != null) {
            row.damaged(broken.damage(), broken.text());
        }
        return true;
    }

    /** Fills the one row instead of making a record for each. */
    private static final class IntoRow extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row;

        IntoRow(Row row) {
            this.row = row;
        }

        @Override
        protected void handleBegin(long line) {
            row.begin(line);
        }

        @Override
        protected void handleField(int number, char[] buffer, int from, int length, boolean quoted) {
            row.add(buffer, from, from + length);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
