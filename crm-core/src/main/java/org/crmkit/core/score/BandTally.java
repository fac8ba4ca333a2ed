package org.crmkit.core.score;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Tally;

/** Counts the score sheets in each band of a card: fed with sheets, whosever they are. */
public final class BandTally implements Tally<ScoreSheet, BandReport, BandTally> {
    private static final long serialVersionUID = 1;

    private final Bands bands;
    private final ArrayList<String> codes = new ArrayList<>();
    private final long[] counts;
    private long sheets;
    private long unclear;
    private long points;

    private BandTally(Bands bands) {
        this.bands = bands;
        bands.bands().forEach(band -> codes.add(band.code()));
        this.counts = new long[codes.size()];
    }

    /** {@return a tally of those bands that has seen no sheet yet} */
    public static BandTally of(Bands bands) {
        return new BandTally(bands);
    }

    /**
     * Adds one sheet.
     *
     * @throws IllegalArgumentException if it is in a band that is none of these
     */
    @Override
    public void add(ScoreSheet sheet) {
        String band = sheet.band().orElse("");
        int place = codes.indexOf(band);
        Checks.that(place >= 0 || band.isEmpty(), "A tally of {} cannot take a sheet in band {}", bands, band);
        sheets++;
        points += sheet.total();
        if (place >= 0) {
            counts[place]++;
        } else if (sheet.unclear()) {
            unclear++;
        }
    }

    /**
     * Adds all that another tally has seen.
     *
     * @throws IllegalArgumentException if it has other bands
     */
    @Override
    public void merge(BandTally other) {
        Checks.that(bands.equals(other.bands), "A tally of {} cannot take one of {}", bands, other.bands);
        sheets += other.sheets;
        unclear += other.unclear;
        points += other.points;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    @Override
    public BandReport result() {
        List<BandReport.Line> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            lines.add(BandReport.Line.of(codes.get(i), counts[i], sheets));
        }
        return new BandReport(sheets, lines, unclear, points);
    }
}
