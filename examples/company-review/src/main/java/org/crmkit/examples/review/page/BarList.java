package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/**
 * Named parts of a whole as horizontal bars, one below the other.
 *
 * @param bars the parts in reading order
 */
public record BarList(List<Bar> bars) implements Block {

    private static final int HEIGHT = 14;

    public BarList {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label the name of the part
     * @param valueText its size as text
     * @param share the length of the bar, 0..1 of the full width
     * @param note one line of explanation; may be empty
     */
    public record Bar(String label, String valueText, double share, String note) {

        public Bar {
            Svg.checkShare("Bar", share);
        }
    }

    DomContent draw() {
        return bars.isEmpty()
                ? Drawing.nothing()
                : ul(each(bars, BarList::line)).withClass("bars");
    }

    private static DomContent line(Bar bar) {
        return li(
                span(bar.label()).withClass("label"),
                span(bar.valueText()).withClass("value"),
                Svg.picture(bar.label(), bar.valueText(), HEIGHT)
                        .with(
                                Svg.of("rect")
                                        .withClass("track")
                                        .attr("width", "100%")
                                        .at("height", HEIGHT),
                                Svg.of("rect")
                                        .withClass("bar")
                                        .percent("width", bar.share())
                                        .at("height", HEIGHT)),
                iff(!bar.note().isBlank(), span(bar.note()).withClass("note")));
    }
}
