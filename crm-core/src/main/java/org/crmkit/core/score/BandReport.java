package org.crmkit.core.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.value.Share;

/**
 * How many score sheets are in which band.
 *
 * @param sheets how many there are; those that are in no line and not unclear lie below the first band
 * @param lines the bands, in ascending order, empty ones too
 * @param unclear how many could be in one band or another, for what is not known
 * @param points the sum of all totals
 */
public record BandReport(long sheets, List<Line> lines, long unclear, long points) implements Serializable {
    /** Copies the list. */
    public BandReport {
        lines = List.copyOf(lines);
    }

    /**
     * One band.
     *
     * @param band its code
     * @param sheets how many sheets are in it
     * @param ofAll these as a share of all sheets; 0 if there are none
     */
    public record Line(String band, long sheets, Share ofAll) implements Serializable {
        static Line of(String band, long sheets, long all) {
            return new Line(band, sheets, all == 0 ? Share.NONE : Share.of(sheets, all));
        }
    }

    /** {@return the band with that code; absent if there is none} */
    public Optional<Line> line(String band) {
        return lines.stream().filter(line -> line.band().equals(band)).findFirst();
    }
}
