package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/**
 * The few numbers to remember, as tiles.
 *
 * @param figures the tiles in reading order
 */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    public KeyFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One tile.
     *
     * @param label what is counted
     * @param value the number as text, with its unit
     * @param note one line of context; may be empty
     */
    public record KeyFigure(String label, String value, String note) {}

    /** More letters than this would be broken in a narrow tile. */
    private static final int LONG = 7;

    DomContent draw() {
        return figures.isEmpty()
                ? Drawing.nothing()
                : ul(each(figures, KeyFigures::tile)).withClass("figures");
    }

    private static DomContent tile(KeyFigure figure) {
        return li(
                span(figure.label()).withClass("label"),
                span(figure.value()).withClass(figure.value().length() <= LONG ? "value" : "value long"),
                iff(!figure.note().isBlank(), span(figure.note()).withClass("note")));
    }
}
