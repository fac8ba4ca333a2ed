package org.crmkit.scoring.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class RfmSegmentsTest {
    private static final RfmSegments STANDARD = RfmSegments.standard();

    @Test
    void the_first_segment_that_contains_the_scores_wins() {
        assertThat(STANDARD.segmentOf(5, 5, 5).code()).isEqualTo("champions");
        assertThat(STANDARD.segmentOf(4, 4, 4).code()).isEqualTo("potential-loyalist");
        assertThat(STANDARD.segmentOf(2, 2, 2).code()).isEqualTo("loyal");
        assertThat(STANDARD.segmentOf(1, 1, 1).code()).isEqualTo("lost");
        assertThat(STANDARD.segmentOf(1, 1, 1).name().in(Texts.CHINESE)).isEqualTo("已流失客户");
        assertThat(STANDARD.segmentOf(5, 5, 1)).isEqualTo(RfmSegments.OTHERS);
    }

    @Test
    void the_standard_segments_are_data_that_reads_back_without_findings() {
        String json = Facts.resource("/golden/rfm-segments-1.json").strip();
        Checked<RfmSegments> read = RfmSegments.parse(json);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(STANDARD);
        assertThat(CrmJson.write(STANDARD)).isEqualTo(json);
    }

    @Test
    void a_segment_that_never_wins_is_reported_when_loaded() {
        List<RfmSegment> segments = new ArrayList<>(STANDARD.segments());
        segments.add(segment("best-of-all", "5", "5", "5"));
        Checked<RfmSegments> checked = RfmSegments.of(5, segments);
        assertThat(checked.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING rfm.segment-shadowed at /segments/10 'best-of-all': the segments before it take all its scores");
        assertThat(checked.orThrow().segmentOf(5, 5, 5).code()).isEqualTo("champions");
    }

    @Test
    void a_segment_shadowed_by_several_others_together_is_reported_too() {
        Checked<RfmSegments> checked = RfmSegments.of(
                2,
                List.of(
                        segment("low", "1", "1-2", "1-2"),
                        segment("high", "2", "1-2", "1-2"),
                        segment("mid", "1-2", "1", "1")));
        assertThat(checked.findings()).extracting(Finding::found).containsExactly("mid");
    }

    @Test
    void wrong_segments_are_refused_with_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmSegments.of(5, List.of(segment("top", "6", "1", "1"))))
                .withMessage("Segment top must end at score 5, found 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmSegments.of(5, List.of(segment("a", "1", "1", "1"), segment("a", "2", "2", "2"))))
                .withMessage("Each segment must have its own code, found a twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRange.parse("5-3"))
                .withMessage("Scores must go up from 1 at least, found 5 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreRange.parse("high"))
                .withMessage("Scores must read like 3-5 or 5, found 'high'");
    }

    @Test
    void a_wrong_range_in_json_is_a_finding_at_its_place() {
        String json =
                Facts.resource("/golden/rfm-segments-1.json").replaceFirst("\"recency\":\"5\"", "\"recency\":\"5-4\"");
        Checked<RfmSegments> read = RfmSegments.parse(json);
        assertThat(read.result()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR json.refused at /segments/0/recency: Scores must go up from 1 at least, found 5 to 4");
    }

    @Test
    void without_segments_all_are_others() {
        assertThat(RfmSegments.none(3).segmentOf(3, 3, 3)).isEqualTo(RfmSegments.OTHERS);
    }

    private static RfmSegment segment(String code, String r, String f, String m) {
        return new RfmSegment(
                code, LocalizedText.of(code), ScoreRange.parse(r), ScoreRange.parse(f), ScoreRange.parse(m));
    }
}
