package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of the revenue the best customers hold: a cumulative curve above the diagonal of equal customers, with
 * numbered points that are explained below the picture.
 *
 * @param curve the curve from the best customer to the last, without the origin; empty if there are no customers
 * @param marks points to explain, usually on the curve
 * @param customersLabel the name of the axis across
 * @param revenueLabel the name of the axis upwards
 * @param equalityLabel what the diagonal stands for
 */
public record ParetoChart(
        List<Point> curve, List<Mark> marks, String customersLabel, String revenueLabel, String equalityLabel)
        implements Block {

    private static final int HEIGHT = 290;
    private static final int PLOT_TOP = 12;
    private static final int PLOT_HEIGHT = 240;
    /** The gutters of the narrowest phone; the style sheet takes back what is too wide elsewhere. */
    private static final double PLOT_LEFT = 0.19;

    private static final double PLOT_WIDTH = 0.72;
    private static final int GRID_STEPS = 5;
    private static final int MOST_POINTS = 200;

    public ParetoChart {
        curve = List.copyOf(curve);
        marks = List.copyOf(marks);
    }

    /**
     * A point of the curve.
     *
     * @param customersShare the best customers up to here, 0..1 of all customers
     * @param revenueShare what they hold together, 0..1 of all revenue
     */
    public record Point(double customersShare, double revenueShare) {

        public Point {
            Svg.checkShare("Point", customersShare);
            Svg.checkShare("Point", revenueShare);
        }
    }

    /**
     * A point with its explanation.
     *
     * @param point where it is
     * @param label what it says, such as "the best 20 % of customers hold 68 % of revenue"
     */
    public record Mark(Point point, String label) {}

    DomContent draw(String title) {
        String words = marks.stream().map(Mark::label).collect(Collectors.joining("; "));
        return figure(
                        p(revenueLabel).withClass("axis"),
                        Svg.picture(title, words, HEIGHT).with(plot()),
                        p(customersLabel).withClass("axis right"),
                        ul(
                                        li(span().withClass("sample dashed"), span(equalityLabel)),
                                        each(
                                                marks,
                                                (i, mark) -> li(
                                                        span(Integer.toString(i + 1))
                                                                .withClass("badge"),
                                                        span(mark.label()))))
                                .withClass("legend"))
                .withClass("pareto");
    }

    private Svg plot() {
        Svg plot = Svg.of("svg")
                .percent("x", PLOT_LEFT)
                .at("y", PLOT_TOP)
                .percent("width", PLOT_WIDTH)
                .at("height", PLOT_HEIGHT)
                .attr("overflow", "visible");
        plot.with(IntStream.rangeClosed(0, GRID_STEPS).mapToObj(ParetoChart::gridLine));
        plot.with(line("equal", 0, 0, 1, 1), curveAndArea());
        List<ParetoBadge> badges = ParetoBadge.placed(marks, PLOT_HEIGHT);
        return plot.with(each(marks, mark -> dropLines(mark.point())), each(badges, ParetoBadge::draw));
    }

    private static DomContent gridLine(int step) {
        double share = step / (double) GRID_STEPS;
        String words = step * 100 / GRID_STEPS + "%";
        return Svg.of("g")
                .with(
                        line(step == 0 ? "base" : "grid", 0, share, 1, share),
                        Svg.words(words, "end")
                                .attr("x", "0")
                                .at("dx", -6)
                                .percent("y", 1 - share)
                                .at("dy", 5),
                        Svg.words(words, "middle")
                                .percent("x", share)
                                .attr("y", "100%")
                                .at("dy", 20));
    }

    private static Svg line(String style, double fromX, double fromY, double toX, double toY) {
        return Svg.of("line")
                .withClass(style)
                .percent("x1", fromX)
                .percent("y1", 1 - fromY)
                .percent("x2", toX)
                .percent("y2", 1 - toY);
    }

    private Svg curveAndArea() {
        if (curve.isEmpty()) {
            return Svg.words("\u2014", "middle").attr("x", "30%").attr("y", "30%");
        }
        List<Point> points = thinned();
        String path = points.stream().map(ParetoChart::place).collect(Collectors.joining(" ", "0,100 ", ""));
        String lastX = Svg.number(points.get(points.size() - 1).customersShare() * 100);
        return Svg.of("svg")
                .attr("viewBox", "0 0 100 100")
                .attr("preserveAspectRatio", "none")
                .attr("overflow", "visible")
                .with(
                        Svg.of("polygon").withClass("area").attr("points", path + " " + lastX + ",100"),
                        Svg.of("polyline")
                                .withClass("curve")
                                .attr("vector-effect", "non-scaling-stroke")
                                .attr("points", path));
    }

    private List<Point> thinned() {
        if (curve.size() <= MOST_POINTS) {
            return curve;
        }
        List<Point> points = new ArrayList<>();
        for (long i = 0; i < MOST_POINTS; i++) {
            points.add(curve.get((int) (i * (curve.size() - 1) / (MOST_POINTS - 1))));
        }
        return points;
    }

    private static String place(Point point) {
        return Svg.number(point.customersShare() * 100) + "," + Svg.number(100 - point.revenueShare() * 100);
    }

    private static DomContent dropLines(Point point) {
        double x = point.customersShare();
        double y = point.revenueShare();
        return Svg.of("g").with(line("drop", 0, y, x, y), line("drop", x, 0, x, y));
    }
}
