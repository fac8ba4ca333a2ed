package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two gradings crossed: a grid with a number in each cell and a shade that grows with its weight, such as recency by
 * frequency.
 *
 * @param rowTitle what the rows grade
 * @param columnTitle what the columns grade
 * @param rowLabels the grades of the rows, from top to bottom
 * @param columnLabels the grades of the columns, from left to right
 * @param cells the cells of each row, one for each column
 */
public record HeatMap(
        String rowTitle, String columnTitle, List<String> rowLabels, List<String> columnLabels, List<List<Cell>> cells)
        implements Block {

    /** White at no weight; the darkest shade still leaves the dark text a contrast above 4.5 to 1. */
    private static final int[] LIGHTEST = {0xeb, 0xf2, 0xf8};

    private static final int[] DARKEST = {0x5b, 0x97, 0xc6};

    private static final int TOP = 30;
    private static final int ROW = 50;
    private static final int BASE_LINE = 28;
    private static final double FONT_SIZE = 14;
    /** Shares of the width: the row labels, and what stays free between two cells. */
    private static final double LABELS = 0.18;

    private static final double GAP = 0.012;
    /** The width of the picture on the narrowest phone. */
    private static final double NARROWEST = 250;
    /** Room that a number always gets. */
    private static final double FIVE_DIGITS = 52;

    public HeatMap {
        rowLabels = List.copyOf(rowLabels);
        columnLabels = List.copyOf(columnLabels);
        cells = cells.stream().map(List::copyOf).toList();
        int columns = columnLabels.size();
        if (cells.size() != rowLabels.size() || cells.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("HeatMap must have a cell for each of its " + rowLabels.size()
                    + " rows and " + columns + " columns: give an empty cell where there is nothing");
        }
    }

    /**
     * One cell.
     *
     * @param text the number shown; empty for a cell with nothing in it
     * @param weight how dark the cell is, 0..1
     * @param tooltip words shown when the pointer rests on the cell; may be empty
     */
    public record Cell(String text, double weight, String tooltip) {

        public Cell {
            Svg.checkShare("Cell", weight);
        }

        /**
         * A cell with nothing in it.
         *
         * @return a cell without text, weight and tooltip
         */
        public static Cell empty() {
            return new Cell("", 0, "");
        }
    }

    DomContent draw(String title) {
        if (rowLabels.isEmpty() || columnLabels.isEmpty()) {
            return Drawing.nothing();
        }
        int height = TOP + rowLabels.size() * ROW;
        return figure(
                        p(rowTitle + " \u2193  " + columnTitle + " \u2192").withClass("axis"),
                        Svg.picture(title, rowTitle + " \u00d7 " + columnTitle, height)
                                .with(each(
                                        IntStream.range(0, columnLabels.size()).mapToObj(this::columnLabel)))
                                .with(each(IntStream.range(0, rowLabels.size()).mapToObj(this::row))))
                .withClass("heat");
    }

    private Svg columnLabel(int column) {
        return label(columnLabels.get(column), "middle", columnWidth() * NARROWEST)
                .percent("x", left(column) + columnWidth() / 2)
                .at("y", TOP - 10);
    }

    private Svg row(int row) {
        int top = TOP + row * ROW;
        return Svg.of("g")
                .with(label(rowLabels.get(row), "start", (LABELS - GAP) * NARROWEST)
                        .attr("x", "0")
                        .at("y", top + BASE_LINE))
                .with(each(IntStream.range(0, columnLabels.size())
                        .mapToObj(column -> cell(cells.get(row).get(column), column, top))));
    }

    /** A label as far as it has room on the narrowest phone; the whole of it shows when the pointer rests there. */
    private static Svg label(String words, String anchor, double pixels) {
        return Svg.words(TextWidth.fit(words, FONT_SIZE, pixels), anchor)
                .with(Svg.of("title").withText(words));
    }

    private Svg cell(Cell cell, int column, int top) {
        boolean empty = cell.text().isBlank();
        Svg drawn = Svg.of("g");
        drawn.with(Svg.of("rect")
                .withClass(empty ? "empty" : "cell")
                .attr("fill", shade(cell.weight()))
                .percent("x", left(column))
                .at("y", top)
                .percent("width", columnWidth() - GAP)
                .at("height", ROW - 4)
                .at("rx", 4));
        if (!empty) {
            drawn.with(Svg.words(
                            TextWidth.fit(cell.text(), FONT_SIZE, Math.max(FIVE_DIGITS, columnWidth() * NARROWEST)),
                            "middle")
                    .percent("x", left(column) + (columnWidth() - GAP) / 2)
                    .at("y", top + BASE_LINE));
        }
        return cell.tooltip().isBlank() ? drawn : drawn.with(Svg.of("title").withText(cell.tooltip()));
    }

    private double left(int column) {
        return LABELS + column * columnWidth();
    }

    private double columnWidth() {
        return (1 - LABELS) / columnLabels.size();
    }

    /** The background of a cell, as a hexadecimal colour. */
    static String shade(double weight) {
        if (weight == 0) {
            return "#ffffff";
        }
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < LIGHTEST.length; i++) {
            long part = Math.round(LIGHTEST[i] + weight * (DARKEST[i] - LIGHTEST[i]));
            colour.append(Character.forDigit((int) part / 16, 16)).append(Character.forDigit((int) part % 16, 16));
        }
        return colour.toString();
    }
}
