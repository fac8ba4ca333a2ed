package org.crmkit.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.examples.review.page.BarList.Bar;
import org.crmkit.examples.review.page.Columns.Column;
import org.crmkit.examples.review.page.HeatMap.Cell;
import org.crmkit.examples.review.page.ParetoChart.Mark;
import org.crmkit.examples.review.page.ParetoChart.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.01, 1.01, Double.POSITIVE_INFINITY})
    void what_is_no_share_is_refused(double share) {
        assertThatThrownBy(() -> new Bar("A", "", share, ""))
                .hasMessage("Bar must have a share from 0 to 1, found " + share + ": leave out what cannot be shared");
        assertThatThrownBy(() -> new Cell("7", share, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, share)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(share, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pareto_curve_of_one_customer_is_the_diagonal() {
        assertThat(pareto(List.of(new Point(1, 1))))
                .contains("<polyline class=\"curve\"")
                .contains("\"0,100 100,0\"");
    }

    @Test
    void a_pareto_curve_of_nobody_is_a_frame_with_a_dash() {
        assertThat(pareto(List.of()))
                .contains(">\u2014</text>", "class=\"equal\"")
                .doesNotContain("polyline");
    }

    @Test
    void a_long_pareto_curve_is_thinned_and_keeps_its_ends() {
        String html = pareto(IntStream.rangeClosed(1, 100_000)
                .mapToObj(i -> new Point(i / 100_000.0, Math.sqrt(i / 100_000.0)))
                .toList());

        assertThat(html).hasSizeLessThan(20_000).contains("\"0,100 0,99.68 ").contains(" 100,0\"");
    }

    private static String pareto(List<Point> curve) {
        return new ParetoChart(curve, List.of(), "customers", "revenue", "equal")
                .draw("Title")
                .render();
    }

    @Test
    void badges_of_points_in_one_place_stand_apart() {
        List<Mark> marks = IntStream.range(0, 12)
                .mapToObj(i -> new Mark(new Point(1, 1), "m"))
                .toList();

        List<ParetoBadge> badges = ParetoBadge.placed(marks, 240);

        assertThat(badges).hasSize(12).doesNotHaveDuplicates();
        for (ParetoBadge one : badges) {
            assertThat(badges)
                    .filteredOn(other -> other.number() > one.number())
                    .allSatisfy(other -> assertThat(Math.hypot(one.right() - other.right(), one.down() - other.down()))
                            .isGreaterThanOrEqualTo(24));
        }
    }

    @Test
    void every_shade_leaves_dark_text_readable() {
        for (int percent = 0; percent <= 100; percent++) {
            assertThat(contrast(HeatMap.shade(percent / 100.0), "#17212b")).isGreaterThan(4.5);
        }
        assertThat(HeatMap.shade(0)).isEqualTo("#ffffff");
        assertThat(HeatMap.shade(1)).isEqualTo("#5b97c6");
    }

    /** The contrast ratio of the Web Content Accessibility Guidelines 2.1, 1 to 21. */
    private static double contrast(String light, String dark) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    double part = Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
                    return weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
                })
                .sum();
    }

    @Test
    void an_empty_cell_differs_from_a_zero() {
        HeatMap map = new HeatMap(
                "R", "F", List.of("1"), List.of("1", "2"), List.of(List.of(Cell.empty(), new Cell("0", 0, "none"))));

        assertThat(map.draw("grid").render())
                .containsOnlyOnce("class=\"empty\"")
                .containsOnlyOnce("class=\"cell\"")
                .contains(">0</text><title>none</title>");
    }

    @Test
    void a_heat_map_refuses_missing_cells_and_draws_nothing_without_grades() {
        assertThatThrownBy(() -> new HeatMap("R", "F", List.of("1"), List.of("1"), List.of(List.of())))
                .hasMessageStartingWith("HeatMap must have a cell for each of its 1 rows and 1 columns");
        assertThat(new HeatMap("R", "F", List.of(), List.of(), List.of())
                        .draw("grid")
                        .render())
                .contains("nothing");
    }

    @Test
    void quadrants_are_two_rows_of_two_and_the_strong_one_is_marked() {
        Quadrants.Field field = new Quadrants.Field("keep", "7", List.of("bring 5", "could bring 9"), false);
        Quadrants.Field strong = new Quadrants.Field("develop", "3", List.of(), true);
        Quadrants.Row row = new Quadrants.Row("much", strong, field);

        assertThat(new Quadrants(List.of("little", "much"), List.of(row, row))
                        .draw()
                        .render())
                .contains("<div class=\"field strong\"><span class=\"label\">develop</span>")
                .contains("<span class=\"note\">could bring 9</span>");
        assertThatThrownBy(() -> new Quadrants(List.of("little", "much"), List.of(row)))
                .hasMessage("Quadrants must have 2 columns and 2 rows, found 2 and 1");
        assertThatThrownBy(() -> new Quadrants(List.of("little"), List.of(row, row)))
                .hasMessage("Quadrants must have 2 columns and 2 rows, found 1 and 2");
    }

    @Test
    void columns_hang_below_the_base_line_when_negative() {
        String html = columns(100, -100);

        assertThat(html)
                .contains("y=\"4\" height=\"98\"", "y=\"102\" height=\"98\"")
                .contains("y1=\"102\" x2=\"100%\" y2=\"102\"");
    }

    @Test
    void columns_of_any_size_keep_inside_the_picture() {
        assertThat(columns(Double.MAX_VALUE, -Double.MAX_VALUE)).contains("height=\"98\"");
        assertThat(columns(Double.MIN_VALUE)).contains("y=\"4\" height=\"196\"");
        assertThat(columns(0, 0)).contains("y=\"200\" height=\"0\"").doesNotContain("class=\"peak\"");
        assertThat(columns(-5)).contains("y=\"4\" height=\"196\"").doesNotContain("class=\"peak\"");
        assertThat(columns()).contains("nothing");
    }

    @Test
    void a_column_refuses_what_is_no_number() {
        assertThatThrownBy(() -> new Column("May", Double.NaN, "", false))
                .hasMessage("Column May must have a finite value, found NaN: leave it out");
    }

    private static String columns(double... values) {
        return new Columns(
                        IntStream.range(0, values.length)
                                .mapToObj(i -> new Column("m" + i, values[i], "v" + i, i == 0))
                                .toList(),
                        "")
                .draw("Title")
                .render();
    }

    @Test
    void pictures_are_named_and_described() {
        assertThat(columns(1, 2))
                .contains("<svg role=\"img\"")
                .contains("<title>Title</title><desc>m0: v0; m1: v1</desc>");
    }

    @Test
    void coordinates_are_written_alike_in_every_country() {
        assertThat(Svg.number(1234567.891)).isEqualTo("1234567.89");
        assertThat(Svg.number(100)).isEqualTo("100");
        assertThat(Svg.number(-0.0)).isEqualTo("0");
        assertThat(Svg.number(1e-9)).isEqualTo("0");
    }
}
