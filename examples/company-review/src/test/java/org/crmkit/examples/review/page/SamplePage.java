package org.crmkit.examples.review.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Columns.Column;
import org.crmkit.examples.review.page.HeatMap.Cell;
import org.crmkit.examples.review.page.KeyFigures.KeyFigure;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.crmkit.examples.review.page.ParetoChart.Mark;
import org.crmkit.examples.review.page.ParetoChart.Point;
import org.crmkit.examples.review.page.Table.Heading;

/** A page with every kind of block, crowded on purpose: long names, many months, marks close together. */
record SamplePage(SampleWords words) {

    static final String HOSTILE = "<script>alert(\"it's\")</script> & <b>Sons</b>";

    private static final int[][] GRID = {
        {12, 31, 64, 118, 1402},
        {40, 85, 127, 141, 96},
        {101, 167, 148, 0, 41},
        {219, 188, 84, 37, 9},
        {1120, 96, 22, 5, 0}
    };

    static Page english() {
        return new SamplePage(SampleWords.ENGLISH).page(25);
    }

    static Page chinese() {
        return new SamplePage(SampleWords.CHINESE).page(36);
    }

    /** Every kind of block with nothing in it. */
    static Page empty() {
        return new Page(
                "en",
                "Nothing",
                "",
                List.of(
                        new KeyFigures(List.of()),
                        new Section(
                                "Nothing yet",
                                "",
                                List.of(
                                        new ParetoChart(List.of(), List.of(), "customers", "revenue", "equal"),
                                        new HeatMap("R", "F", List.of(), List.of(), List.of()),
                                        new BarList(List.of()),
                                        new Columns(List.of(), ""),
                                        new Table(List.of(Heading.words("Customer")), List.of()),
                                        new Notes(List.of())))));
    }

    /** The same hostile words wherever words can stand. */
    static Page hostile() {
        String x = HOSTILE;
        return new Page(
                x,
                x,
                x,
                List.of(
                        new KeyFigures(List.of(new KeyFigure(x, x, x))),
                        new Section(
                                x,
                                x,
                                List.of(
                                        new ParetoChart(
                                                List.of(new Point(1, 1)),
                                                List.of(new Mark(new Point(1, 1), x)),
                                                x,
                                                x,
                                                x),
                                        new HeatMap(x, x, List.of(x), List.of(x), List.of(List.of(new Cell(x, 1, x)))),
                                        quadrants(x, x, x),
                                        new BarList(List.of(new Bar(x, x, 1, x))),
                                        new Columns(List.of(new Column(x, 1, x, true)), x),
                                        new Table(
                                                List.of(Heading.words(x), Heading.numbers(x)), List.of(List.of(x, x))),
                                        new Notes(List.of(new Note(Level.WARNING, x)))))));
    }

    private Page page(int months) {
        Notes notes = new Notes(List.of(
                new Note(Level.OK, words.notes().get(0)),
                new Note(Level.INFO, words.notes().get(1)),
                new Note(Level.WARNING, words.notes().get(2))));
        return new Page(
                words.page().get(0),
                words.page().get(1),
                words.page().get(2),
                List.of(
                        figures(),
                        section(0, pareto()),
                        section(1, heatMap()),
                        quadrants(
                                words.segments().get(2),
                                "CNY 123,456,789",
                                words.notes().get(1)),
                        section(2, bars(words.segments(), words.units().get(1))),
                        section(3, bars(words.classes(), ""), notes),
                        section(4, months(months)),
                        section(5, customers()),
                        segments()));
    }

    private static Quadrants quadrants(String name, String value, String line) {
        Quadrants.Field field = new Quadrants.Field(name, value, List.of(line, line), true);
        Quadrants.Row row = new Quadrants.Row(line, field, field);
        return new Quadrants(List.of(line, line), List.of(row, row));
    }

    private KeyFigures figures() {
        return new KeyFigures(words.figures().stream()
                .map(figure -> new KeyFigure(figure.get(0), figure.get(1), figure.get(2)))
                .toList());
    }

    private Section section(int index, Block... blocks) {
        List<String> section = words.sections().get(index);
        return new Section(section.get(0), section.get(1), List.of(blocks));
    }

    private ParetoChart pareto() {
        double[] shares = {0.01, 0.05, 0.2, 0.21, 0.96};
        return new ParetoChart(
                IntStream.rangeClosed(1, 4317).mapToObj(i -> held(i / 4317.0)).toList(),
                IntStream.range(0, shares.length)
                        .mapToObj(i -> new Mark(held(shares[i]), words.marks().get(i)))
                        .toList(),
                words.axes().get(0),
                words.axes().get(1),
                words.axes().get(2));
    }

    private static Point held(double share) {
        return new Point(share, Math.pow(1 - Math.pow(1 - share, 6), 0.4));
    }

    private HeatMap heatMap() {
        return new HeatMap(
                words.grades().get(0),
                words.grades().get(1),
                words.recency(),
                words.frequency(),
                IntStream.range(0, GRID.length)
                        .mapToObj(i -> IntStream.range(0, GRID[i].length)
                                .mapToObj(j -> cell(
                                        GRID[i][j],
                                        words.recency().get(i) + " × "
                                                + words.frequency().get(j)))
                                .toList())
                        .toList());
    }

    private static Cell cell(int count, String tooltip) {
        String text = count < 1000
                ? Integer.toString(count)
                : count / 1000 + "," + Integer.toString(count).substring(1);
        return count == 0 ? Cell.empty() : new Cell(text, count / 1402.0, tooltip);
    }

    private BarList bars(List<String> labels, String note) {
        double[] shares = {1, 0.62, 0.4, 0.07, 0};
        return new BarList(IntStream.range(0, labels.size())
                .mapToObj(i -> new Bar(
                        labels.get(i),
                        1203 - i * 197 + " " + words.units().get(0) + " · " + Math.round(shares[i] * 50) + "%",
                        shares[i],
                        i % 2 == 0 ? note : ""))
                .toList());
    }

    private Columns months(int count) {
        List<Column> months = IntStream.range(0, count).mapToObj(this::month).toList();
        Column highest = Collections.max(months, Comparator.comparingDouble(Column::value));
        return new Columns(months, words.peak() + " " + highest.label() + " " + highest.valueText());
    }

    private Column month(int index) {
        double value = index == 13 ? -180 : 650 + 420 * Math.sin(index * 0.55) + index;
        int month = index + 11;
        return new Column(
                words.months().get(month % 12) + " " + (2009 + month / 12),
                value,
                (value < 0 ? "−£" : "£") + Math.abs(Math.round(value)) + " k",
                month % 12 == 10 || index == 13);
    }

    private Table customers() {
        List<String> names = List.of(
                "Donaudampfschifffahrtsgesellschaftskapitän GmbH & Co. KG, Wien", "上海浦东国际机场进出口贸易有限责任公司", HOSTILE, "A");
        List<String> cells = words.cells();
        return new Table(
                IntStream.range(0, words.headings().size())
                        .mapToObj(i -> new Heading(words.headings().get(i), i == 3 || i == 4))
                        .toList(),
                names.stream()
                        .map(name ->
                                List.of(name, cells.get(0), "2011-08-28", "£280,206.02", cells.get(1), cells.get(2)))
                        .toList());
    }

    private Table segments() {
        return new Table(
                List.of(
                        Heading.words(words.headings().get(1)),
                        Heading.numbers(words.figures().get(0).get(0)),
                        Heading.numbers(words.headings().get(3))),
                List.of(
                        List.of(words.segments().get(2), "1,204", "£2,301,117.20"),
                        List.of(words.segments().get(3), "88", "£91,004.00")));
    }
}
