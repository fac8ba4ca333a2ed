package org.crmkit.scoring.woe;

import java.io.Serializable;
import java.util.Collection;
import org.crmkit.core.check.Checks;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.score.PdoScale;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;

/**
 * How a scorecard is fitted. The defaults are a convention, not a measurement.
 *
 * @param bins how many bins of a number at most, 2 to 100, default 10
 * @param binning how numbers are put into bins, default {@link WoeBinning#MONOTONE}
 * @param rare a code that occurs in less than this share of all cases has no bin of its own, at least 1 %, default 1 %
 * @param missing whether a value that is not known is evidence itself, default true; otherwise, and where it was known in all
 *     cases, the score of a subject of whom it is not known has a range
 * @param smoothing how many cases of the average are added to each bin, above 0, at most 1,000, default 0.5
 * @param leastValue the least information value of an attribute that is taken, 0 to 10, default 0.02
 * @param ridge how strongly coefficients are drawn to 0, above 0, at most 1,000,000, default 1: half of it times the sum of
 *     their squares is taken off the log-likelihood
 * @param consistent whether an attribute is left out that, beside the others, counts against what it says alone, default false:
 *     that is easier to explain, and tells cases apart a little less well
 * @param scale how log-odds become points, default {@link PdoScale#standard()}; good to one bad are here events to one other
 */
public record WoePolicy(
        int bins,
        WoeBinning binning,
        Share rare,
        boolean missing,
        double smoothing,
        double leastValue,
        double ridge,
        boolean consistent,
        PdoScale scale)
        implements Serializable {
    private static final Share LEAST_RARE = Share.ofPercent(1); // so that a code has 101 bins at most

    /** Checks the ranges. */
    public WoePolicy {
        Checks.that(bins >= 2 && bins <= 100, "There must be 2 to 100 bins, found {}", bins);
        Checks.that(rare.compareTo(LEAST_RARE) >= 0, "A rare code must be below 1 % at least, found {}", rare);
        Checks.that(smoothing > 0 && smoothing <= 1_000, "Smoothing must be above 0 and at most 1,000 cases");
        Checks.that(leastValue >= 0 && leastValue <= 10, "The least information value must lie between 0 and 10");
        Checks.that(ridge > 0 && ridge <= 1_000_000, "The ridge must be above 0 and at most 1,000,000");
    }

    /** {@return ten bins, monotone, and the other defaults} */
    public static WoePolicy standard() {
        return new WoePolicy(
                10, WoeBinning.MONOTONE, Share.ofPercent(1), true, 0.5, 0.02, 1, false, PdoScale.standard());
    }

    /** {@return this policy with that many bins, made so} */
    public WoePolicy bins(int bins, WoeBinning binning) {
        return new WoePolicy(bins, binning, rare, missing, smoothing, leastValue, ridge, consistent, scale);
    }

    /** {@return this policy with that attention to what is not known} */
    public WoePolicy missing(boolean missing) {
        return new WoePolicy(bins, binning, rare, missing, smoothing, leastValue, ridge, consistent, scale);
    }

    /** {@return this policy that takes attributes from that information value on; 0 takes all} */
    public WoePolicy leastValue(double leastValue) {
        return new WoePolicy(bins, binning, rare, missing, smoothing, leastValue, ridge, consistent, scale);
    }

    /** {@return this policy with or without attributes that count against what they say alone} */
    public WoePolicy consistent(boolean consistent) {
        return new WoePolicy(bins, binning, rare, missing, smoothing, leastValue, ridge, consistent, scale);
    }

    /** {@return this policy with another scale} */
    public WoePolicy scale(PdoScale scale) {
        return new WoePolicy(bins, binning, rare, missing, smoothing, leastValue, ridge, consistent, scale);
    }

    /** {@return the bins of counted values, without attributes that do not tell enough; none if it always or never happened} */
    public WoeBins bins(WoeCounts counts) {
        return new BinFit(this, counts).bins();
    }

    /**
     * {@return the points of bins}
     *
     * @param name the name of the scorecard; of at most 4 parts in kebab case, joined by dots
     * @param version its version
     * @param patterns the same cases, counted by these bins
     */
    public WoeFit fit(String name, String version, WoeBins bins, WoePatternTally.Patterns patterns) {
        return new PointFit(this, name, version, bins, patterns).fit();
    }

    /**
     * {@return the scorecard of these cases}; its version is the day. The order of the cases does not matter.
     *
     * @param name the name of the scorecard; of at most 4 parts in kebab case, joined by dots
     * @param on what may tell
     * @param event whether it happened; subjects of whom that is not known are left out
     * @param subjects the cases
     * @param asOf when the attributes are asked
     */
    public <S> WoeFit fit(
            String name, Attributes<S> on, Attribute<S, Boolean> event, Collection<? extends S> subjects, AsOf asOf) {
        WoeBins found = bins(subjects.stream()
                .<S>map(subject -> subject)
                .collect(Tally.collector(() -> new WoeTally<>(on, event, asOf))));
        WoePatternTally.Patterns patterns = subjects.stream()
                .<S>map(subject -> subject)
                .collect(Tally.collector(() -> new WoePatternTally<>(found, on, event, asOf)));
        return fit(name, asOf.date().toString(), found, patterns);
    }
}
