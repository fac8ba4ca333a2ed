package org.crmkit.examples.review.table;

import java.util.ArrayList;
import java.util.List;

/** One row of a table; the same object holds the next row after {@link Table#next()}. */
public final class Row {
    private static final int MOST_COLUMNS = 10_000;

    private final List<Cell> cells = new ArrayList<>();
    private int kept = MOST_COLUMNS;
    private long line;
    private int size;
    private int filled;
    private Damage damage = Damage.NONE;
    private String text = "";

    Row() {}

    /** {@return the line on which the row begins, as a person counts lines, from 1} */
    public long line() {
        return line;
    }

    /** {@return how many cells the row has} */
    public int size() {
        return size;
    }

    /** {@return how many cells the row has up to the last that holds something; 0 if the row is blank} */
    public int filled() {
        return filled;
    }

    /** {@return why the row could not be split; if it could not, its cells mean nothing} */
    public Damage damage() {
        return damage;
    }

    /** {@return the beginning of a row that could not be split; empty for other rows} */
    public String text() {
        return text;
    }

    /**
     * {@return a cell's text without the space around it; empty where the row has no such cell}
     *
     * <p>It changes with the next row: who needs it longer takes its {@code toString()}.
     *
     * @param number the column, from 0
     */
    public CharSequence cell(int number) {
        return number < Math.min(size, kept) ? cells.get(number) : "";
    }

    /** Keeps the first cells only; those behind them are counted. */
    public void keep(int columns) {
        kept = Math.min(columns, MOST_COLUMNS);
    }

    void begin(long line) {
        this.line = line;
        size = 0;
        filled = 0;
        damage = Damage.NONE;
        text = "";
    }

    void add(char[] source, int from, int until) {
        if (size < kept) {
            if (size == cells.size()) {
                cells.add(new Cell());
            }
            cells.get(size).set(source, from, until);
        }
        size++;
        filled = isBlank(source, from, until) ? filled : size;
    }

    void damaged(Damage damage, String text) {
        this.damage = damage;
        this.text = text;
    }

    private static boolean isBlank(char[] source, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!Character.isWhitespace(source[i])) {
                return false;
            }
        }
        return true;
    }
}
