package org.crmkit.examples.review.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text of rows and cells, read once from its beginning to its end. */
public final class Table implements Closeable {
    /** What bytes that mean nothing in the charset are read as. */
    public static final char UNREADABLE = '\uFFFD';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_SNIFFED = 1 << 16;

    private final BufferedReader text;
    private final Layout layout;
    private final Row row = new Row();
    private final Rows rows;

    private Table(BufferedReader text, Layout layout) {
        this.text = text;
        this.layout = layout;
        TextLines lines = new TextLines(text);
        this.rows = layout == Layout.SPACES ? new SpacedRows(lines, row) : new CsvRows(lines, layout.separator(), row);
    }

    /**
     * {@return the table that some bytes hold}
     *
     * <p>A byte order mark is passed over; one of UTF-16 is believed more than the charset.
     *
     * @throws IOException if the bytes cannot be read
     */
    public static Table open(InputStream bytes, Charset charset, Layout layout) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        Reader decoded = new InputStreamReader(buffered, marked(buffered, charset));
        BufferedReader text = new BufferedReader(decoded, LONGEST_SNIFFED);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return new Table(text, layout == Layout.DETECT ? Layout.of(firstLine(text)) : layout);
    }

    /** {@return what stands between the columns} */
    public Layout layout() {
        return layout;
    }

    /** {@return the current row; the same object throughout} */
    public Row row() {
        return row;
    }

    /**
     * {@return whether there is one more row}, which is then the current one.
     *
     * @throws IOException if the bytes cannot be read on
     */
    public boolean next() throws IOException {
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static Charset marked(BufferedInputStream bytes, Charset charset) throws IOException {
        bytes.mark(2);
        int mark = (bytes.read() << 8) | bytes.read();
        bytes.reset();
        return switch (mark) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> charset;
        };
    }

    /** {@return the first line that is not blank, as far as it lies near the beginning} */
    private static String firstLine(BufferedReader text) throws IOException {
        char[] start = new char[LONGEST_SNIFFED - 1];
        text.mark(LONGEST_SNIFFED);
        int filled = 0;
        for (int read = 0; read >= 0 && filled < start.length; read = text.read(start, filled, start.length - filled)) {
            filled += read;
        }
        text.reset();
        return new String(start, 0, filled)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
