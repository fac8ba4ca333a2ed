package org.crmkit.examples.review.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A numbered disc that stands beside a marked point and hides no other disc, however wide the chart is drawn.
 *
 * @param number the number on the disc, from 1
 * @param point the marked point
 * @param top how far the point is below the top of the plot, in pixels
 * @param right how far the middle of the disc is right of the point, in pixels
 * @param down how far the middle of the disc is below the point, in pixels
 */
record ParetoBadge(int number, ParetoChart.Point point, double top, double right, double down) {

    private static final double RADIUS = 12;
    private static final double GAP = 2 * RADIUS + 3;
    private static final double AWAY = 22;
    private static final double NARROWEST_PLOT = 190;
    private static final double WIDEST_PLOT = 600;

    static List<ParetoBadge> placed(List<ParetoChart.Mark> marks, double plotHeight) {
        List<ParetoBadge> placed = new ArrayList<>();
        for (ParetoChart.Mark mark : marks) {
            ParetoBadge badge = beside(mark.point(), placed.size() + 1, plotHeight);
            while (placed.stream().anyMatch(badge::touches)) {
                badge = badge.movedOn(plotHeight);
            }
            placed.add(badge);
        }
        return placed;
    }

    /** To the lower right, below the curve, where nothing else is drawn, unless the plot ends there. */
    private static ParetoBadge beside(ParetoChart.Point point, int number, double plotHeight) {
        double top = (1 - point.revenueShare()) * plotHeight;
        double right = point.customersShare() > 0.85 ? -AWAY : AWAY;
        return new ParetoBadge(number, point, top, right, top + AWAY + RADIUS > plotHeight ? -AWAY : AWAY);
    }

    private ParetoBadge movedOn(double plotHeight) {
        double lower = down + GAP;
        return top + lower + RADIUS <= plotHeight
                ? new ParetoBadge(number, point, top, right, lower)
                : new ParetoBadge(number, point, top, right + Math.copySign(GAP, right), RADIUS - top);
    }

    private boolean touches(ParetoBadge other) {
        double across = point.customersShare() - other.point.customersShare();
        double narrow = across * NARROWEST_PLOT + right - other.right;
        double wide = across * WIDEST_PLOT + right - other.right;
        boolean crosses = narrow * wide <= 0 || Math.min(Math.abs(narrow), Math.abs(wide)) < GAP;
        return crosses && Math.abs(top + down - other.top - other.down) < GAP;
    }

    Svg draw() {
        return Svg.of("svg")
                .percent("x", point.customersShare())
                .at("y", top)
                .attr("overflow", "visible")
                .with(
                        Svg.of("line").withClass("leader").at("x2", right).at("y2", down),
                        Svg.of("circle").withClass("dot").at("r", 4.5),
                        Svg.of("circle")
                                .withClass("badge")
                                .at("cx", right)
                                .at("cy", down)
                                .at("r", RADIUS),
                        Svg.words(Integer.toString(number), "middle")
                                .withClass("badge")
                                .at("x", right)
                                .at("y", down + 5));
    }
}
