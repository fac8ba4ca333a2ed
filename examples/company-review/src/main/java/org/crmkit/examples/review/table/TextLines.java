package org.crmkit.examples.review.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Lines of text, whatever ends them (LF, CR LF, CR), each at most a million characters; the rest of a longer one is dropped. */
final class TextLines {
    static final int LONGEST = 1_000_000;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private boolean afterCarriageReturn;

    /** The current line: its first {@link #length} characters. */
    char[] text = new char[1 << 10];

    int length;
    boolean cut;

    TextLines(Reader reader) {
        this.reader = reader;
    }

    /** {@return whether there is one more line}, which is then the current one. */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (at < filled || fill()) {
            if (afterCarriageReturn) {
                afterCarriageReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            append(end);
            at = end;
            if (end < filled) {
                afterCarriageReturn = buffer[at++] == '\r';
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    private void append(int end) {
        int count = Math.min(end - at, LONGEST - length);
        cut |= count < end - at;
        if (length + count > text.length) {
            text = Arrays.copyOf(text, 2 * (length + count));
        }
        System.arraycopy(buffer, at, text, length, count);
        length += count;
    }
}
