package org.crmkit.examples.review.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;

/**
 * A titled part of the page.
 *
 * @param title what the section is about; also the accessible name of its pictures
 * @param lead one plain sentence that says what the picture shows; may be empty
 * @param blocks the pictures, tables and notes in reading order; no sections
 */
public record Section(String title, String lead, List<Block> blocks) implements Block {

    public Section {
        blocks = List.copyOf(blocks);
        if (blocks.stream().anyMatch(Section.class::isInstance)) {
            throw new IllegalArgumentException("Section " + title + " must not contain a section: put it on the page");
        }
    }

    DomContent draw() {
        return section(
                        h2(title),
                        iff(!lead.isBlank(), p(lead).withClass("lead")),
                        each(blocks, block -> Drawing.of(block, title)))
                .withClass("card");
    }
}
