package org.crmkit.examples.review.page;

import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole report: a heading and its blocks from top to bottom.
 *
 * <p>The page loads nothing and runs nothing: no script, image, font or style comes from elsewhere, and a content
 * security policy forbids it. It fits phones, wide screens and paper. Two neighbouring blocks that are content with
 * half the width stand side by side on a wide screen.
 *
 * @param language the language tag of all text on the page, such as {@code en} or {@code zh-CN}
 * @param title the heading, also the title of the browser window
 * @param subtitle one line below the heading; may be empty
 * @param blocks the content in reading order; may be empty
 */
public record Page(String language, String title, String subtitle, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /**
     * The page as HTML 5; store it as UTF-8.
     *
     * @return the document; equal pages give equal text
     */
    public String html() {
        return document(TagCreator.html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent("default-src 'none'; style-src 'unsafe-inline'"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                TagCreator.title(title),
                                style(rawHtml(StyleSheet.CSS))),
                        body(header(h1(title), iff(!subtitle.isBlank(), p(subtitle))), main(each(content().stream()))))
                .withLang(language));
    }

    private List<DomContent> content() {
        List<DomContent> content = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            DomContent block = Drawing.onPage(blocks.get(i), title);
            boolean paired =
                    i + 1 < blocks.size() && Drawing.needsHalf(blocks.get(i)) && Drawing.needsHalf(blocks.get(i + 1));
            if (paired) {
                i++;
                content.add(div(block, Drawing.onPage(blocks.get(i), title)).withClass("pair"));
            } else {
                content.add(block);
            }
        }
        return content;
    }
}
