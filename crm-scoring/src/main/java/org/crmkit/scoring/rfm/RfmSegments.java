package org.crmkit.scoring.rfm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.json.CrmJson;
import org.jspecify.annotations.Nullable;

/**
 * Named segments in order: the first that contains the three scores wins, the rest are {@linkplain #OTHERS others}.
 *
 * <p>Data, not code: there is no canonical table, so a company writes its own. Lowered once to one entry for each
 * combination of scores. Immutable.
 */
@JsonPropertyOrder({"formatVersion", "scores", "segments"})
public final class RfmSegments implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FORMAT = 1;

    /** Those whom no segment contains. */
    public static final RfmSegment OTHERS = new RfmSegment(
            "others",
            LocalizedText.of("Others", "其他客户"),
            new ScoreRange(1, 10),
            new ScoreRange(1, 10),
            new ScoreRange(1, 10));

    private final int scores;
    private final ArrayList<RfmSegment> segments;
    /** Place of the segment for each combination of scores; the number of segments stands for the others. */
    private final byte[] table;

    private RfmSegments(int scores, List<RfmSegment> segments) {
        Checks.that(scores >= 2 && scores <= 10, "There must be 2 to 10 scores, found {}", scores);
        Checks.that(segments.size() <= 100, "There must be at most 100 segments, found {}", segments.size());
        Set<String> codes = new HashSet<>(Set.of(OTHERS.code()));
        for (RfmSegment segment : segments) {
            Checks.that(
                    codes.add(segment.code()), "Each segment must have its own code, found {} twice", segment.code());
            int highest = Math.max(
                    segment.recency().to(),
                    Math.max(segment.frequency().to(), segment.monetary().to()));
            Checks.that(
                    highest <= scores, "Segment {} must end at score {}, found {}", segment.code(), scores, highest);
        }
        this.scores = scores;
        this.segments = new ArrayList<>(segments);
        this.table = lowered();
    }

    /** {@return no segments: all are others} */
    public static RfmSegments none(int scores) {
        return new RfmSegments(scores, List.of());
    }

    /**
     * {@return segments in that order, with a warning for each that never wins}
     *
     * @param scores how many scores there are
     * @throws IllegalArgumentException if a code comes twice or a range goes beyond the scores
     */
    public static Checked<RfmSegments> of(int scores, List<RfmSegment> segments) {
        RfmSegments named = new RfmSegments(scores, segments);
        return Checked.of(named, named.findings());
    }

    /** {@return the segments that a JSON text holds, with a finding for all that is wrong with it} */
    public static Checked<RfmSegments> parse(String json) {
        Checked<RfmSegments> read = CrmJson.read(json, RfmSegments.class);
        return read.result().map(named -> Checked.of(named, named.findings())).orElse(read);
    }

    /**
     * {@return the ten segments most often met, for five scores}
     *
     * <p>Ranges as printed in the documentation of the R package rfm 0.3.0; other tables are in use, some under the same names.
     */
    public static RfmSegments standard() {
        return Standard.SEGMENTS;
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static RfmSegments fromJson(
            @JsonProperty(value = "formatVersion", required = true) int formatVersion,
            @JsonProperty(value = "scores", required = true) int scores,
            @JsonProperty(value = "segments", required = true) List<RfmSegment> segments) {
        Checks.that(formatVersion == FORMAT, "RFM segments must have format version 1, found {}", formatVersion);
        return new RfmSegments(scores, segments);
    }

    @JsonProperty
    int formatVersion() {
        return FORMAT;
    }

    /** {@return how many scores there are} */
    @JsonProperty
    public int scores() {
        return scores;
    }

    /** {@return the segments, in order} */
    @JsonProperty
    public List<RfmSegment> segments() {
        return List.copyOf(segments);
    }

    /** {@return the segment of three scores} */
    public RfmSegment segmentOf(int r, int f, int m) {
        int place = placeOf(r, f, m);
        return place == segments.size() ? OTHERS : segments.get(place);
    }

    /** {@return the place of the segment of three scores}; one behind the last for the others. */
    int placeOf(int r, int f, int m) {
        return table[((r - 1) * scores + f - 1) * scores + m - 1];
    }

    private byte[] lowered() {
        byte[] lowered = new byte[scores * scores * scores];
        for (int i = 0; i < lowered.length; i++) {
            int place = 0;
            while (place < segments.size() && !contains(segments.get(place), i)) {
                place++;
            }
            lowered[i] = (byte) place;
        }
        return lowered;
    }

    private boolean contains(RfmSegment segment, int cell) {
        return segment.contains(cell / scores / scores + 1, cell / scores % scores + 1, cell % scores + 1);
    }

    private List<Finding> findings() {
        boolean[] wins = new boolean[segments.size() + 1];
        for (byte place : table) {
            wins[place] = true;
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (!wins[i]) {
                Reason because =
                        Reason.of(LocalizedText.of("the segments before it take all its scores", "其全部分值已被前面的分群占用"));
                Place place = Place.path("/segments/" + i);
                findings.add(Finding.warning(
                        "rfm.segment-shadowed", place, segments.get(i).code(), because));
            }
        }
        return findings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RfmSegments that && scores == that.scores && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return 31 * segments.hashCode() + Arrays.hashCode(table);
    }

    /** {@return the codes} */
    @Override
    public String toString() {
        return "RfmSegments" + segments.stream().map(RfmSegment::code).toList();
    }

    private static final class Standard {
        private static final RfmSegments SEGMENTS = new RfmSegments(
                5,
                List.of(
                        segment("champions", "Champions", "冠军客户", "5", "5", "5"),
                        segment("potential-loyalist", "Potential Loyalist", "潜在忠诚客户", "3-5", "3-5", "2-5"),
                        segment("loyal", "Loyal Customers", "忠诚客户", "2-4", "2-4", "2-4"),
                        segment("promising", "Promising", "有前景客户", "3-4", "1-3", "3-5"),
                        segment("new", "New Customers", "新客户", "4-5", "1-3", "1-5"),
                        segment("cannot-lose", "Can't Lose Them", "不可流失客户", "1-2", "3-4", "4-5"),
                        segment("at-risk", "At Risk", "流失风险客户", "1-2", "2-5", "4-5"),
                        segment("need-attention", "Need Attention", "需关注客户", "1-3", "3-5", "3-5"),
                        segment("about-to-sleep", "About To Sleep", "即将沉睡客户", "2-3", "1-3", "1-4"),
                        segment("lost", "Lost", "已流失客户", "1", "1-5", "1-5")));

        private static RfmSegment segment(String code, String en, String zh, String r, String f, String m) {
            return new RfmSegment(
                    code, LocalizedText.of(en, zh), ScoreRange.parse(r), ScoreRange.parse(f), ScoreRange.parse(m));
        }
    }
}
