package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A number over time as upright columns, such as the revenue of twelve to thirty-six months. As many columns are
 * labelled as have room; values below zero hang below the base line.
 *
 * @param columns the columns from the first to the last
 * @param peakLabel words for the dashed line at the highest column, such as "highest month: £1.46 m"; may be empty
 */
public record Columns(List<Column> columns, String peakLabel) implements Block {

    private static final int HEIGHT = 232;
    private static final int PLOT_TOP = 4;
    private static final int PLOT_HEIGHT = 196;
    private static final double FILLED = 0.72;

    /** The picture carries labels for each of these widths; the style sheet shows the ones that have room. */
    private static final int[] LABELLED_WIDTHS = {260, 330, 540, 880};

    public Columns {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param label the name of the period
     * @param value how high the column is; any finite number
     * @param valueText the value as text
     * @param highlighted whether the column is drawn in the strong colour and explained below the picture
     */
    public record Column(String label, double value, String valueText, boolean highlighted) {

        public Column {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "Column " + label + " must have a finite value, found " + value + ": leave it out");
            }
        }

        private String words() {
            return label + ": " + valueText;
        }
    }

    DomContent draw(String title) {
        if (columns.isEmpty()) {
            return Drawing.nothing();
        }
        List<Column> explained = columns.stream().filter(Column::highlighted).toList();
        String words = columns.stream().map(Column::words).collect(Collectors.joining("; "));
        return figure(
                        iff(
                                !peakLabel.isBlank(),
                                p(span().withClass("sample dashed"), span(peakLabel))
                                        .withClass("axis")),
                        Svg.picture(title, words, HEIGHT).with(plot()).with(labels()),
                        iff(
                                !explained.isEmpty(),
                                ul(each(explained, Columns::explanation)).withClass("legend")))
                .withClass("columns");
    }

    private static DomContent explanation(Column column) {
        return li(span().withClass("sample solid"), span(strong(column.label()), span(" " + column.valueText())));
    }

    /** Values are first divided by the greatest, so that no difference of two can overflow. */
    private Svg plot() {
        double greatest = values().map(Math::abs).max().orElse(0);
        double scale = greatest == 0 ? 1 : greatest;
        double top = Math.max(0, values().max().orElse(0) / scale);
        double bottom = Math.min(0, values().min().orElse(0) / scale);
        double height = top == bottom ? 1 : top - bottom;
        double base = top == bottom ? PLOT_TOP + PLOT_HEIGHT : PLOT_TOP + PLOT_HEIGHT * top / height;
        Svg plot = Svg.of("g").with(line(top > 0 ? "peak" : "grid", PLOT_TOP));
        for (int i = 0; i < columns.size(); i++) {
            plot.with(column(i, base, columns.get(i).value() / scale / height * PLOT_HEIGHT));
        }
        return plot.with(line("base", base));
    }

    private DoubleStream values() {
        return columns.stream().mapToDouble(Column::value);
    }

    private Svg column(int index, double base, double height) {
        Column column = columns.get(index);
        return Svg.of("rect")
                .withClass(column.highlighted() ? "column strong" : "column")
                .percent("x", (index + (1 - FILLED) / 2) / columns.size())
                .percent("width", FILLED / columns.size())
                .at("y", height < 0 ? base : base - height)
                .at("height", Math.abs(height))
                .with(Svg.of("title").withText(column.words()));
    }

    private static Svg line(String style, double y) {
        return Svg.of("line")
                .withClass(style)
                .at("x1", 0)
                .at("y1", y)
                .attr("x2", "100%")
                .at("y2", y);
    }

    private List<Svg> labels() {
        List<String> names = columns.stream().map(Column::label).toList();
        return IntStream.of(LABELLED_WIDTHS)
                .mapToObj(width -> labels(ColumnLabels.thinned(names, width)).withClass("labels room" + width))
                .toList();
    }

    private static Svg labels(ColumnLabels labels) {
        return Svg.of("g")
                .with(IntStream.iterate(0, i -> i < labels.count(), i -> i + labels.step())
                        .mapToObj(i -> Svg.of("g")
                                .with(
                                        Svg.of("line")
                                                .withClass("tick")
                                                .percent("x1", labels.middle(i))
                                                .percent("x2", labels.middle(i))
                                                .at("y1", PLOT_TOP + PLOT_HEIGHT)
                                                .at("y2", PLOT_TOP + PLOT_HEIGHT + 6),
                                        Svg.words(labels.text(i), labels.anchor(i))
                                                .attr("x", labels.place(i))
                                                .at("y", HEIGHT - 8))));
    }
}
