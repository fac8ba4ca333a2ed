package org.crmkit.examples.benchmarks.rules;

import java.util.Arrays;

/** A sheet for each of several customers whose numbers follow each other. */
public final class Sheets {
    private final int first;
    private final Sheet[] sheets;

    Sheets(CustomerRow[] customers) {
        this.first = customers[0].number();
        this.sheets = new Sheet[customers.length];
        Arrays.setAll(sheets, number -> new Sheet());
    }

    /** Adds a line to a customer's sheet. */
    public void add(int customer, int more, String line) {
        sheets[customer - first].add(more, line);
    }

    void copyTo(Object[] results) {
        System.arraycopy(sheets, 0, results, 0, sheets.length);
    }
}
