package org.crmkit.examples.review.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.Place;
import org.crmkit.examples.review.table.Damage;
import org.crmkit.examples.review.table.Row;

/** Where in a file's rows each column stands. */
final class Columns {
    private static final int MOST_SHOWN = 30;
    private static final int LONGEST_SHOWN = 40;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Column, String> names = new EnumMap<>(Column.class);

    private Columns() {}

    /** {@return no columns, for a file without rows} */
    static Columns none() {
        return new Columns();
    }

    /**
     * {@return where the columns stand, or why they cannot be found}
     *
     * @param first the file's first row that is not blank
     * @param header whether it holds the headers
     */
    static Checked<Columns> find(ColumnMapping mapping, Row first, boolean header, String source) {
        int size = first.damage() == Damage.NONE ? first.size() : Integer.MAX_VALUE;
        Search search = new Search(header ? cells(first) : List.of(), size, source);
        Columns columns = new Columns();
        for (Column column : Column.values()) {
            Optional<String> name = mapping.name(column);
            int place = name.isEmpty() ? search.recognise(column) : search.named(name.get());
            if (place >= 0) {
                columns.places.put(column, place);
                columns.names.put(column, search.title(place));
            }
        }
        return search.findings.isEmpty() ? Checked.of(columns) : Checked.refused(search.findings);
    }

    /** {@return the number from 0 that a name is; -1 if it is none} */
    static int number(String name) {
        boolean digits = !name.isEmpty() && name.length() <= 6 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(name) - 1 : -1;
    }

    /** {@return the column's number from 0; -1 if the file has none} */
    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    boolean has(Column column) {
        return place(column) >= 0;
    }

    /** {@return the cell of a column; empty if there is none} */
    CharSequence cell(Row row, Column column) {
        return has(column) ? row.cell(place(column)) : "";
    }

    /** {@return the header of a column, or {@code column 3} where it has none} */
    String name(Column column) {
        return names.getOrDefault(column, column.label().en());
    }

    Map<Column, String> names() {
        return names;
    }

    /** {@return how many columns there are up to the last that is needed} */
    int needed() {
        return places.values().stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.cell(i).toString());
        }
        return cells;
    }

    private static final class Search {
        private final List<String> headers;
        private final List<String> plain;
        private final int size;
        private final String source;
        private final List<Finding> findings = new ArrayList<>();

        Search(List<String> headers, int size, String source) {
            this.headers = headers;
            this.plain = headers.stream().map(Search::plain).toList();
            this.size = size;
            this.source = source;
        }

        int named(String name) {
            if (name.isEmpty()) {
                return -1;
            }
            List<String> among = headers.contains(name) ? headers : plain;
            String wanted = headers.contains(name) ? name : plain(name);
            if (!wanted.isEmpty() && among.contains(wanted)) {
                return only(among, wanted, name);
            }
            int number = number(name);
            if (number < 0 || number >= size) {
                refuse(PurchaseProblem.NO_SUCH_COLUMN, name, name, shown());
                return -1;
            }
            return number;
        }

        int recognise(Column column) {
            for (String header : column.headers()) {
                if (plain.contains(header)) {
                    return only(plain, header, headers.get(plain.indexOf(header)));
                }
            }
            if (column.required()) {
                refuse(PurchaseProblem.NO_COLUMN, "", column.label(), shown());
            }
            return -1;
        }

        String title(int place) {
            String header = place < headers.size() ? headers.get(place) : "";
            return header.isEmpty() ? "column " + (place + 1) : cut(header);
        }

        private int only(List<String> among, String wanted, String name) {
            if (among.indexOf(wanted) != among.lastIndexOf(wanted)) {
                refuse(PurchaseProblem.COLUMN_TWICE, name, cut(name));
            }
            return among.indexOf(wanted);
        }

        private void refuse(PurchaseProblem problem, String found, Object... args) {
            findings.add(problem.at(Place.of(source, 0, ""), found, args));
        }

        /** {@return the columns that there are, in words} */
        private String shown() {
            List<String> titles = new ArrayList<>();
            for (int i = 0; i < Math.min(size, MOST_SHOWN); i++) {
                titles.add(title(i));
            }
            return String.join(", ", titles) + (size > MOST_SHOWN ? ", …" : "");
        }

        private static String cut(String header) {
            return header.length() <= LONGEST_SHOWN ? header : header.substring(0, LONGEST_SHOWN) + "…";
        }

        /** {@return a header in lower case without spaces and marks} */
        private static String plain(String header) {
            return header.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
        }
    }
}
