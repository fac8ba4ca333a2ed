package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;

/**
 * Remarks, each with a sign that says how serious it is.
 *
 * @param notes the remarks in reading order
 */
public record Notes(List<Note> notes) implements Block {

    public Notes {
        notes = List.copyOf(notes);
    }

    /**
     * One remark.
     *
     * @param level how serious it is
     * @param text the remark itself
     */
    public record Note(Level level, String text) {}

    /** How serious a remark is; each level has a sign of its own shape. */
    public enum Level {
        /** All is as it should be. */
        OK("ok", "\u2713"),
        /** Good to know. */
        INFO("info", "i"),
        /** Something should be done. */
        WARNING("warning", "!");

        private final String style;
        private final String sign;

        Level(String style, String sign) {
            this.style = style;
            this.sign = sign;
        }
    }

    DomContent draw() {
        return notes.isEmpty()
                ? Drawing.nothing()
                : ul(each(notes, Notes::line)).withClass("notes");
    }

    private static DomContent line(Note note) {
        return li(span(note.level().sign).withClass("sign").attr("aria-hidden", "true"), span(note.text()))
                .withClass(note.level().style);
    }
}
