package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
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

    DomContent draw() {
        if (rowLabels.isEmpty() || columnLabels.isEmpty()) {
            return Drawing.nothing();
        }
        return table(
                        thead(
                                tr(
                                        th(rowTitle + " \u2193")
                                                .attr("rowspan", 2)
                                                .attr("scope", "col"),
                                        th(columnTitle + " \u2192")
                                                .withClass("across")
                                                .attr("colspan", columnLabels.size())
                                                .attr("scope", "colgroup")),
                                tr(each(columnLabels, label -> th(label).attr("scope", "col")))),
                        tbody(each(IntStream.range(0, cells.size()).mapToObj(this::row))))
                .withClass("heat");
    }

    private DomContent row(int index) {
        return tr(th(rowLabels.get(index)).attr("scope", "row"), each(cells.get(index), HeatMap::cell));
    }

    private static DomContent cell(Cell cell) {
        TdTag drawn = cell.text().isBlank()
                ? td().withClass("empty")
                : td(cell.text()).withStyle("background:" + shade(cell.weight()));
        return drawn.withCondTitle(!cell.tooltip().isBlank(), cell.tooltip());
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
