package org.crmkit.core.check;

import java.io.Serializable;

/**
 * Where something was found.
 *
 * @param source the file, table or document; empty if there is only one
 * @param row the row as a person counts it, from 1; 0 if it is not about a row
 * @param path the field, column or JSON pointer; empty if it is about the whole
 */
public record Place(String source, long row, String path) implements Serializable {
    /** Nowhere in particular. */
    public static final Place NONE = new Place("", 0, "");

    /** Checks that the row is not negative. */
    public Place {
        Checks.that(row >= 0, "The row of a place must not be negative, found {}", row);
    }

    /** {@return a place in the only document: a field name or JSON pointer} */
    public static Place path(String path) {
        return new Place("", 0, path);
    }

    /** {@return a row and field of a source} */
    public static Place of(String source, long row, String path) {
        return new Place(source, row, path);
    }

    /** {@return the place in words: {@code orders.csv row 7, amount}} */
    @Override
    public String toString() {
        String start = row == 0 ? source : source + (source.isEmpty() ? "row " : " row ") + row;
        return start + (start.isEmpty() || path.isEmpty() ? "" : ", ") + path;
    }
}
