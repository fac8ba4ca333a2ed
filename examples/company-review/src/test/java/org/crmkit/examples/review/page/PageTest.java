package org.crmkit.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.examples.review.page.KeyFigures.KeyFigure;
import org.crmkit.examples.review.page.Notes.Level;
import org.crmkit.examples.review.page.Notes.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {

    static Stream<Page> pages() {
        return Stream.of(SamplePage.english(), SamplePage.chinese(), SamplePage.empty(), SamplePage.hostile());
    }

    @Test
    void hostile_text_is_shown_and_never_obeyed() {
        String html = SamplePage.hostile().html();

        assertThat(html)
                .doesNotContain("<script", "<b>", "\"it's\"", "& <")
                .contains("&lt;script&gt;alert(&quot;it&#x27;s&quot;)&lt;/script&gt; &amp; &lt;b&gt;Sons&lt;/b&gt;");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_loaded_from_elsewhere(Page page) {
        assertThat(page.html())
                .doesNotContain("http:", "https:", "src=", "href", "url(", "@import", "@font-face", "<link", "<img")
                .contains("default-src &#x27;none&#x27;");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_number_is_missing(Page page) {
        assertThat(page.html()).doesNotContain("NaN", "Infinity", "null");
    }

    @Test
    void equal_pages_give_equal_text() {
        assertThat(SamplePage.english().html()).isEqualTo(SamplePage.english().html());
        assertThat(SamplePage.chinese().html()).isEqualTo(SamplePage.chinese().html());
    }

    @Test
    void the_page_names_its_language_and_title() {
        assertThat(new Page("zh-CN", "客户", "", List.of()).html())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"zh-CN\">", "<title>客户</title>", "<h1>客户</h1>");
    }

    @Test
    void two_neighbours_content_with_half_the_width_stand_side_by_side_and_a_third_does_not() {
        Section notes = new Section("Notes", "", List.of(new Notes(List.of(new Note(Level.OK, "fine")))));
        Section months = new Section("Months", "", List.of(new Columns(List.of(), "")));

        assertThat(pairs(notes)).isZero();
        assertThat(pairs(notes, notes, notes)).isOne();
        assertThat(pairs(notes, months, notes)).isZero();
        assertThat(pairs(notes, notes, notes, notes)).isEqualTo(2);
    }

    private static int pairs(Block... blocks) {
        return new Page("en", "", "", List.of(blocks)).html().split("<div class=\"pair\">", -1).length - 1;
    }

    @Test
    void a_section_refuses_a_section() {
        Section inner = new Section("Inner", "", List.of());

        assertThatThrownBy(() -> new Section("Outer", "", List.of(inner)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Section Outer must not contain a section: put it on the page");
    }

    @Test
    void lines_without_words_are_left_out() {
        String html = new Page(
                        "en",
                        "Title",
                        "",
                        List.of(
                                new KeyFigures(List.of(new KeyFigure("Customers", "1", ""))),
                                new Section("Section", "", List.of())))
                .html();

        assertThat(html).doesNotContain("<p", "class=\"note\"");
    }

    @Test
    void each_level_of_a_note_has_a_sign_of_its_own() {
        Notes notes = new Notes(
                Stream.of(Level.values()).map(level -> new Note(level, "text")).toList());

        assertThat(notes.draw().render())
                .contains("<li class=\"ok\"><span class=\"sign\" aria-hidden=\"true\">\u2713</span>")
                .contains("<li class=\"info\"><span class=\"sign\" aria-hidden=\"true\">i</span>")
                .contains("<li class=\"warning\"><span class=\"sign\" aria-hidden=\"true\">!</span>");
    }
}
