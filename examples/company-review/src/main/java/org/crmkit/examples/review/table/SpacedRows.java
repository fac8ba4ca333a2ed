package org.crmkit.examples.review.table;

import java.io.IOException;

/** Rows whose cells lie between spaces or tabs. */
final class SpacedRows implements Rows {
    private final TextLines lines;
    private final Row row;
    private long line;

    SpacedRows(TextLines lines, Row row) {
        this.lines = lines;
        this.row = row;
    }

    @Override
    public boolean next() throws IOException {
        if (!lines.next()) {
            return false;
        }
        row.begin(++line);
        int start = skip(0, true);
        while (start < lines.length) {
            int end = skip(start, false);
            row.add(lines.text, start, end);
            start = skip(end, true);
        }
        if (lines.cut) {
            row.damaged(Damage.TOO_LONG, CsvText.beginning(lines.text, lines.length));
        }
        return true;
    }

    private int skip(int from, boolean space) {
        int at = from;
        while (at < lines.length && Character.isWhitespace(lines.text[at]) == space) {
            at++;
        }
        return at;
    }
}
