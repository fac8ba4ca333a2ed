package org.crmkit.examples.review.table;

import java.util.Arrays;

/** The text of one cell without the space around it; its content changes with the next row. */
final class Cell implements CharSequence {
    private static final char[] NOTHING = {};

    private char[] text = NOTHING;
    private int length;

    void set(char[] source, int from, int until) {
        int start = from;
        int end = until;
        while (start < end && Character.isWhitespace(source[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(source[end - 1])) {
            end--;
        }
        length = end - start;
        if (text.length < length) {
            text = new char[Math.max(16, length + length / 2)];
        }
        System.arraycopy(source, start, text, 0, length);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return text[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(Arrays.copyOfRange(text, start, end));
    }

    /** {@return the text as it is now} */
    @Override
    public String toString() {
        return new String(text, 0, length);
    }
}
