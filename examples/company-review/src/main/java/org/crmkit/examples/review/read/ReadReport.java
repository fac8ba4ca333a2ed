package org.crmkit.examples.review.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.examples.review.table.Layout;

/**
 * What became of a file's rows.
 *
 * @param source the file's name
 * @param layout what stood between its columns
 * @param columns which of its columns was read as what: the header, or {@code column 3} where it has none
 * @param rows how many rows became what
 * @param usedByCurrency how many rows were used, by currency code
 * @param firstDay the earliest day of a used row; absent if none was used
 * @param lastDay the latest day of a used row; absent if none was used
 * @param findingsByCode how many findings there were, by code; all of them
 * @param findings the first findings of each code, in the order of the rows
 */
public record ReadReport(
        String source,
        Layout layout,
        Map<Column, String> columns,
        Rows rows,
        SortedMap<String, Long> usedByCurrency,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        SortedMap<String, Long> findingsByCode,
        List<Finding> findings) {
    /** Copies the collections. */
    public ReadReport {
        Map<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
        usedByCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(usedByCurrency));
        findingsByCode = Collections.unmodifiableSortedMap(new TreeMap<>(findingsByCode));
        findings = List.copyOf(findings);
    }

    /**
     * Counts of rows; the header is none.
     *
     * @param all all rows that are not blank: those used and those refused
     * @param used how many were given on
     * @param refused how many were not, each with one finding
     * @param blank how many lines held nothing; they are not among all rows
     * @param returns how many of the used ones are returns: below zero
     * @param zeros how many of the used ones are purchases for nothing
     */
    public record Rows(long all, long used, long refused, long blank, long returns, long zeros) {
        /** Checks that the counts add up. */
        public Rows {
            Checks.that(all == used + refused, "{} rows must be {} used and {} refused ones", all, used, refused);
        }
    }
}
