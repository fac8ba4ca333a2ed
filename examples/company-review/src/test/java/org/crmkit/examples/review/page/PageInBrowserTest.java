package org.crmkit.examples.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageInBrowserTest {

    private static final String SMALL_PRINT =
            "<svg width='360' viewBox='0 0 720 100'><text x='50' y='40' font-size='20'>small print</text></svg>";

    private static final String COLLISION =
            "<svg width='300' height='60'><text y='30'>November 2010</text><text x='40' y='32'>December</text></svg>";

    private static final String CUT_OFF = "<svg width='300' height='60'><text x='280' y='30'>cut off</text></svg>";

    @Test
    void the_english_page_is_readable_on_a_phone_and_on_a_wide_screen() throws Exception {
        assertThat(findings(SamplePage.english().html())).isEmpty();
    }

    @Test
    void the_chinese_page_is_readable_on_a_phone_and_on_a_wide_screen() throws Exception {
        assertThat(findings(SamplePage.chinese().html())).isEmpty();
    }

    @Test
    void a_page_without_data_is_readable_too() throws Exception {
        assertThat(findings(SamplePage.empty().html())).isEmpty();
    }

    @Test
    void hostile_text_does_not_break_the_layout() throws Exception {
        assertThat(findings(SamplePage.hostile().html())).isEmpty();
    }

    @Test
    void text_that_a_picture_scales_down_is_reported() throws Exception {
        assertThat(findings(planted(SMALL_PRINT)))
                .anySatisfy(finding -> assertThat(finding).startsWith("390px: too small: small print at 10"))
                .anySatisfy(finding -> assertThat(finding).startsWith("1366px: too small: small print at 10"));
    }

    @Test
    void labels_that_overlap_are_reported() throws Exception {
        assertThat(findings(planted(COLLISION)))
                .contains("390px: overlap: November 2010 / December", "1366px: overlap: November 2010 / December");
    }

    @Test
    void a_label_that_leaves_its_picture_is_reported() throws Exception {
        assertThat(findings(planted(CUT_OFF)))
                .contains("390px: outside its picture: text cut off", "1366px: outside its picture: text cut off");
    }

    @Test
    void content_wider_than_a_phone_is_reported() throws Exception {
        assertThat(findings(planted("<p style='width:600px'>a wide table</p>")))
                .anySatisfy(finding -> assertThat(finding).startsWith("390px: scrolls sideways"))
                .noneSatisfy(finding -> assertThat(finding).startsWith("1366px: scrolls sideways"));
    }

    private static String planted(String fault) {
        return new Page("en", "Planted", "", List.of()).html().replace("<main></main>", "<main>" + fault + "</main>");
    }

    private List<String> findings(String page) throws IOException, InterruptedException {
        Optional<Path> browser = BrowserCheck.installed();
        assumeTrue(browser.isPresent(), "no browser is installed; name one by the property " + BrowserCheck.PROPERTY);
        return new BrowserCheck(browser.orElseThrow()).findings(page);
    }
}
