package org.crmkit.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crmkit.examples.review.page.Table.Heading;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Heading> HEADINGS = List.of(Heading.words("Segment"), Heading.numbers("Customers"));

    @Test
    void numbers_stand_flush_right_and_are_not_broken() {
        String html = new Table(HEADINGS, List.of(List.of("Champions", "1,204")))
                .draw()
                .render();

        assertThat(html).contains("<td class=\"number whole\" data-label=\"Customers\">1,204</td>");
    }

    @Test
    void a_table_without_rows_keeps_its_headings_and_shows_a_dash() {
        assertThat(new Table(HEADINGS, List.of()).draw().render())
                .contains(">Segment</th>", "<td colspan=\"2\">\u2014</td>");
    }

    @Test
    void a_table_wider_than_a_phone_is_stacked_there() {
        List<Heading> five = List.of(
                Heading.words("a"),
                Heading.numbers("b"),
                Heading.numbers("c"),
                Heading.numbers("d"),
                Heading.numbers("e"));
        Table wide = new Table(five, List.of(List.of("Champions", "1,000,000", "1,000,000", "1,000,000", "1,000,000")));

        assertThat(wide.narrow()).isFalse();
        assertThat(wide.draw().render()).contains("class=\"table stack\"");
        assertThat(new Table(five, List.of(List.of("Champions", "1", "2", "3", "4"))).narrow())
                .isTrue();
    }

    @Test
    void cells_without_room_beside_the_others_may_be_broken() {
        String endless = "9".repeat(60);

        assertThat(new Table(HEADINGS, List.of(List.of("Champions", endless)))
                        .draw()
                        .render())
                .contains("<td class=\"number\" data-label=\"Customers\">" + endless);
    }

    @Test
    void a_row_with_a_missing_cell_is_refused() {
        assertThatThrownBy(() -> new Table(HEADINGS, List.of(List.of("Champions"))))
                .hasMessage("Table of 2 columns must have as many cells in each row, found 1");
    }
}
