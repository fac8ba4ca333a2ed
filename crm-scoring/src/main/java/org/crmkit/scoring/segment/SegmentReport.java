package org.crmkit.scoring.segment;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.value.Share;

/**
 * How many subjects are in which segment.
 *
 * <p>Where the first or one rule says yes, members, none, open and contested together are all subjects; where all yeses count,
 * a subject may be a member of several segments.
 *
 * @param subjects how many were asked about
 * @param lines the segments, empty ones too
 * @param none how many are in no segment, and no more data could change that
 * @param open how many are in no segment yet: of at least one it cannot be told
 * @param undecided of how many more data could change the segment; those who are open and those who are in one already
 * @param contested how many more than one rule claims where at most one may; they are in no segment
 * @param failed of how many a rule failed; it counts as unknown
 */
public record SegmentReport(
        long subjects, List<Line> lines, long none, long open, long undecided, long contested, long failed)
        implements Serializable {
    /** Copies the lines. */
    public SegmentReport {
        lines = List.copyOf(lines);
    }

    /**
     * One segment.
     *
     * @param segment which segment
     * @param members how many are in it
     * @param perhaps how many more could be, were more known; told of rules that are data
     * @param ofAll members as a share of all subjects; 0 if there are none
     */
    public record Line(Segment segment, long members, long perhaps, Share ofAll) implements Serializable {
        static Line of(Segment segment, long members, long perhaps, long subjects) {
            return new Line(segment, members, perhaps, subjects == 0 ? Share.NONE : Share.of(members, subjects));
        }
    }

    /** {@return the segment with that code; absent if there is none} */
    public Optional<Line> line(String code) {
        return lines.stream().filter(line -> line.segment().code().equals(code)).findFirst();
    }
}
