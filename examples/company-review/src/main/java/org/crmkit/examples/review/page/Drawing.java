package org.crmkit.examples.review.page;

import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;

/** Finds the drawing of a block and the room it needs. */
final class Drawing {

    private Drawing() {}

    /** The block as it stands directly on the page: everything but sections and key figures gets a card of its own. */
    static DomContent onPage(Block block, String title) {
        DomContent drawing = of(block, title);
        return block instanceof Section || block instanceof KeyFigures
                ? drawing
                : section(drawing).withClass("card");
    }

    /** The block drawn; {@code title} names its pictures to a screen reader. */
    static DomContent of(Block block, String title) {
        if (block instanceof Section section) {
            return section.draw();
        } else if (block instanceof KeyFigures figures) {
            return figures.draw();
        } else if (block instanceof ParetoChart chart) {
            return chart.draw(title);
        } else if (block instanceof HeatMap map) {
            return map.draw(title);
        } else if (block instanceof Quadrants quadrants) {
            return quadrants.draw();
        } else if (block instanceof BarList bars) {
            return bars.draw();
        } else if (block instanceof Columns columns) {
            return columns.draw(title);
        } else if (block instanceof Table table) {
            return table.draw();
        }
        return ((Notes) block).draw();
    }

    /** Whether half the width of a wide screen is enough for the block. */
    static boolean needsHalf(Block block) {
        if (block instanceof Section section) {
            return section.blocks().stream().allMatch(Drawing::needsHalf);
        }
        return !(block instanceof KeyFigures
                || block instanceof Columns
                || (block instanceof Table table && !table.narrow()));
    }

    /** What stands in the place of a picture, table or list without content. */
    static DomContent nothing() {
        return p("\u2014").withClass("nothing");
    }
}
