package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table whose first column names its rows. A table too wide for a phone is shown there row by row, each cell beside
 * its heading.
 *
 * @param headings the columns, at least one
 * @param rows the cells of each row, one for each heading
 */
public record Table(List<Heading> headings, List<List<String>> rows) implements Block {

    private static final double FONT_SIZE = 15;
    private static final double PHONE = 330;
    private static final double TABLET = 560;
    private static final double CELL_PADDING = 16;
    private static final double WIDEST_WORDS = 120;
    private static final double LEAST_WORDS = 65;
    private static final double SHORT = 180;
    private static final double SHORT_HEADING = 100;
    private static final double BOLD = 1.1;

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("Table of " + headings.size()
                        + " columns must have as many cells in each row, found " + row.size());
            }
        }
    }

    /**
     * The head of a column.
     *
     * @param text what the column holds
     * @param numeric whether its cells are numbers, which stand flush right and are not broken
     */
    public record Heading(String text, boolean numeric) {

        /**
         * The head of a column of words.
         *
         * @param text what the column holds
         * @return a heading whose cells are words
         */
        public static Heading words(String text) {
            return new Heading(text, false);
        }

        /**
         * The head of a column of numbers.
         *
         * @param text what the column holds
         * @return a heading whose cells are numbers
         */
        public static Heading numbers(String text) {
            return new Heading(text, true);
        }
    }

    DomContent draw() {
        boolean[] whole = wholeColumns();
        return table(
                        thead(tr(each(columns().mapToObj(i -> heading(i, whole[i]))))),
                        tbody(each(rows, row -> tr(each(columns().mapToObj(i -> cell(row, i, whole[i])))))))
                .withClass(narrow() ? "table" : "table stack")
                .with(iff(rows.isEmpty(), tbody(tr(td("\u2014").attr("colspan", headings.size())))));
    }

    private DomContent heading(int column, boolean whole) {
        String text = headings.get(column).text();
        String breaks = headingWidth(text) > SHORT_HEADING ? "words" : "whole";
        return styled(th(text), column, whole ? breaks : "").attr("scope", "col");
    }

    private DomContent cell(List<String> row, int column, boolean whole) {
        String breaks = whole ? "whole" : "";
        return column == 0
                ? styled(th(row.get(column)), column, breaks).attr("scope", "row")
                : styled(td(row.get(column)), column, breaks)
                        .withData("label", headings.get(column).text());
    }

    private <T extends Tag<T>> T styled(T cell, int column, String breaks) {
        String styles = (headings.get(column).numeric() ? "number " + breaks : breaks).strip();
        return styles.isEmpty() ? cell : cell.withClass(styles);
    }

    /**
     * Columns of short cells are not broken into lines as long as there is room for them beside each other: first those of
     * numbers, then those of words, each of which leaves the ones behind it some room to break their lines in.
     */
    private boolean[] wholeColumns() {
        boolean[] whole = new boolean[headings.size()];
        double left = narrow() ? PHONE : TABLET;
        for (int i : columns().filter(i -> headings.get(i).numeric()).toArray()) {
            double widest = CELL_PADDING + widest(i);
            whole[i] = widest <= left;
            left -= whole[i] ? widest : LEAST_WORDS;
        }
        int[] words = columns().filter(i -> !headings.get(i).numeric()).toArray();
        for (int i = 0; i < words.length; i++) {
            double widest = CELL_PADDING + widest(words[i]);
            whole[words[i]] = widest <= left - LEAST_WORDS * (words.length - 1 - i) && widest <= SHORT;
            left -= whole[words[i]] ? widest : LEAST_WORDS;
        }
        return whole;
    }

    /** Whether the table fits a phone, and so half a wide screen, as it is. */
    boolean narrow() {
        return columns()
                        .mapToDouble(i -> CELL_PADDING
                                + (headings.get(i).numeric() ? widest(i) : Math.min(widest(i), WIDEST_WORDS)))
                        .sum()
                <= PHONE;
    }

    /** The widest cell of a column or, if that is wider, what of its heading stays in one line. */
    private double widest(int column) {
        String heading = headings.get(column).text();
        double whole = headingWidth(heading);
        double words = Stream.of(heading.split(" "))
                .filter(word -> word.codePoints().noneMatch(Character::isIdeographic))
                .mapToDouble(Table::headingWidth)
                .max()
                .orElse(0);
        return rows.stream()
                .mapToDouble(row -> TextWidth.of(row.get(column), FONT_SIZE))
                .reduce(whole > SHORT_HEADING ? words : whole, Math::max);
    }

    private static double headingWidth(String text) {
        return TextWidth.of(text, FONT_SIZE) * BOLD;
    }

    private IntStream columns() {
        return IntStream.range(0, headings.size());
    }
}
