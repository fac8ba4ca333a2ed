package org.crmkit.examples.review.read;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of the rows. */
final class RowCounts {
    private final Map<Currency, long[]> byCurrency = new LinkedHashMap<>();
    private long all;
    private long used;
    private long refused;
    private long blank;
    private long returns;
    private long zeros;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;

    void blank(int lines) {
        blank += lines;
    }

    void row() {
        all++;
    }

    void refused() {
        refused++;
    }

    /** {@return whether this is the first row in a currency that the rows before it did not have} */
    boolean used(long epochDay, long minorUnits, Currency currency) {
        used++;
        returns += minorUnits < 0 ? 1 : 0;
        zeros += minorUnits == 0 ? 1 : 0;
        firstDay = Math.min(firstDay, epochDay);
        lastDay = Math.max(lastDay, epochDay);
        long[] count = byCurrency.get(currency);
        boolean further = count == null && !byCurrency.isEmpty();
        if (count == null) {
            count = new long[1];
            byCurrency.put(currency, count);
        }
        count[0]++;
        return further;
    }

    ReadReport.Rows rows() {
        return new ReadReport.Rows(all, used, refused, blank, returns, zeros);
    }

    SortedMap<String, Long> byCurrency() {
        SortedMap<String, Long> byCode = new TreeMap<>();
        byCurrency.forEach((currency, count) -> byCode.put(currency.getCurrencyCode(), count[0]));
        return byCode;
    }

    Optional<LocalDate> firstDay() {
        return used == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstDay));
    }

    Optional<LocalDate> lastDay() {
        return used == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay));
    }
}
