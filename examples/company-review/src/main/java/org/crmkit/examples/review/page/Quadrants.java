package org.crmkit.examples.review.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;

/**
 * Two yes-or-no questions crossed: four fields with a name, a number and a few lines each.
 *
 * @param columnLabels what the two columns stand for, from left to right
 * @param rows the two rows, from top to bottom
 */
public record Quadrants(List<String> columnLabels, List<Row> rows) implements Block {

    public Quadrants {
        columnLabels = List.copyOf(columnLabels);
        rows = List.copyOf(rows);
        if (columnLabels.size() != 2 || rows.size() != 2) {
            throw new IllegalArgumentException(
                    "Quadrants must have 2 columns and 2 rows, found " + columnLabels.size() + " and " + rows.size());
        }
    }

    /**
     * One row.
     *
     * @param label what the row stands for
     * @param left the field in the left column
     * @param right the field in the right column
     */
    public record Row(String label, Field left, Field right) {}

    /**
     * One of the four fields.
     *
     * @param name what is in it
     * @param value how much of it, as text
     * @param lines what more there is to say
     * @param strong whether the field is the one to look at first
     */
    public record Field(String name, String value, List<String> lines, boolean strong) {

        public Field {
            lines = List.copyOf(lines);
        }
    }

    DomContent draw() {
        return div(each(columnLabels, label -> p(label).withClass("axis")), each(rows, Quadrants::row))
                .withClass("quadrants");
    }

    private static DomContent row(Row row) {
        return each(p(row.label()).withClass("axis across"), field(row.left()), field(row.right()));
    }

    private static DomContent field(Field field) {
        return div(
                        span(field.name()).withClass("label"),
                        span(field.value()).withClass("value"),
                        each(field.lines(), line -> span(line).withClass("note")))
                .withClass(field.strong() ? "field strong" : "field");
    }
}
