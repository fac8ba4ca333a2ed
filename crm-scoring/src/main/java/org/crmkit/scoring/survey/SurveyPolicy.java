package org.crmkit.scoring.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.service.Rating;
import org.crmkit.core.stat.Wilson;
import org.crmkit.core.value.Share;

/**
 * Makes figures of counted answers, where there are enough.
 *
 * <p>That the answers are a fair sample of the customers is the host's to see to; the intervals speak of chance only.
 *
 * @param least how many answers a figure needs, default 30: from about there the normal approximation behind the standard errors
 *     holds, a convention; at least 2
 */
public record SurveyPolicy(int least) implements Serializable {
    private static final double Z95 = 1.959963984540054;
    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;
    private static final int PERCENT = 100;
    private static final int SAID_DECIMALS = 3;
    private static final LocalizedText TOO_FEW =
            LocalizedText.of("{} answered, and a figure needs {}", "有{}份回答，至少需要{}份");
    private static final LocalizedText TOO_FEW_BEFORE =
            LocalizedText.of("before, {} answered, and a figure needs {}", "前期有{}份回答，至少需要{}份");
    private static final LocalizedText TOO_FEW_AFTER =
            LocalizedText.of("after, {} answered, and a figure needs {}", "后期有{}份回答，至少需要{}份");
    private static final LocalizedText NET =
            LocalizedText.of("{} promoters and {} detractors among {} answers", "在{2}份回答中有{0}位推荐者、{1}位贬损者");
    private static final LocalizedText SHARE =
            LocalizedText.of("{} of {} answers are {} or better: {}", "{1}份回答中有{0}份不低于{2}，占{3}");
    private static final LocalizedText MEAN =
            LocalizedText.of("{} answers are {} on average, with a standard error of {}", "{}份回答的平均值为{}，标准误为{}");
    private static final LocalizedText RISEN =
            LocalizedText.of("{} rose from {} to {}, by {} with a standard error of {}", "{}从{}升至{}，变化{}，标准误为{}");
    private static final LocalizedText FALLEN =
            LocalizedText.of("{} fell from {} to {}, by {} with a standard error of {}", "{}从{}降至{}，变化{}，标准误为{}");
    private static final LocalizedText UNCLEAR = LocalizedText.of(
            "{} was {} and is {}: the difference of {} with a standard error of {} may be chance",
            "{}由{}变为{}：差异{}（标准误{}）可能只是偶然");

    private static final LocalizedText GAP = LocalizedText.of(
            "{}: {} was expected and {} perceived by {}, with a standard error of {} of the gap",
            "{0}：{3}人期望{1}，感知{2}，差距的标准误为{4}");

    /** Checks that an error can be told. */
    public SurveyPolicy {
        Checks.that(least >= 2, "A figure with an error needs at least 2 answers, found {}", least);
    }

    /** {@return figures of 30 answers or more} */
    public static SurveyPolicy standard() {
        return new SurveyPolicy(30);
    }

    /**
     * {@return the figure; unknown if there are too few answers}
     *
     * <p>NPS has the standard error {@code 100 √((p + d − (p − d)²) / n)} of a difference of two shares of one sample; a share has
     * that of a binomial and a Wilson interval; a mean has that of a sample (n − 1).
     *
     * @throws IllegalArgumentException if the metric is not defined on the scale of the answers
     */
    public Answer<SurveyFigure> figure(SurveyMetric metric, ScoreCounts counts) {
        Checks.that(metric.on(counts.scale()), "{} is not defined on the scale {}", metric, counts.scale());
        if (counts.answers() < least) {
            return Answer.unknown(TOO_FEW, counts.answers(), least);
        }
        return switch (metric.form()) {
            case NET -> net(metric, counts);
            case SHARE -> share(metric, counts);
            case MEAN -> mean(metric, counts);
        };
    }

    /**
     * {@return how a figure moved between two periods, each with answers of its own; unknown if one of them has too few}
     *
     * @throws IllegalArgumentException if the scales differ or the metric is not defined on them
     */
    public Answer<SurveyChange> compare(SurveyMetric metric, ScoreCounts before, ScoreCounts after) {
        Checks.that(
                before.scale().equals(after.scale()),
                "Only answers on one scale can be compared, found {} and {}",
                before.scale(),
                after.scale());
        Optional<SurveyFigure> first = figure(metric, before).yes();
        Optional<SurveyFigure> second = figure(metric, after).yes();
        if (first.isEmpty()) {
            return Answer.unknown(TOO_FEW_BEFORE, before.answers(), least);
        } else if (second.isEmpty()) {
            return Answer.unknown(TOO_FEW_AFTER, after.answers(), least);
        }
        SurveyChange change = SurveyChange.of(first.get(), second.get());
        LocalizedText because = switch (change.trend()) {
            case RISEN -> RISEN;
            case FALLEN -> FALLEN;
            case UNCLEAR -> UNCLEAR;
        };
        return Answer.yes(
                change,
                because,
                metric,
                said(change.before().value()),
                said(change.after().value()),
                said(change.difference()),
                said(change.standardError()));
    }

    /**
     * {@return how far service lies from what was expected in one dimension; unknown if too few answered both questions}
     *
     * <p>Perception less expectation, so that below zero is a shortfall; the standard error is that of the mean of differences.
     */
    public Answer<ServiceGap> gap(GapCounts.Line line) {
        if (line.pairs() < least) {
            return Answer.unknown(TOO_FEW, line.pairs(), least);
        }
        ServiceGap gap = ServiceGap.of(line);
        return Answer.yes(
                gap,
                GAP,
                line.dimension(),
                said(gap.expected()),
                said(gap.perceived()),
                line.pairs(),
                said(gap.standardError()));
    }

    private static Answer<SurveyFigure> net(SurveyMetric metric, ScoreCounts counts) {
        long promoters = counts.between(PROMOTER, counts.scale().highest());
        long detractors = counts.between(counts.scale().lowest(), DETRACTOR);
        double n = counts.answers();
        double p = promoters / n;
        double d = detractors / n;
        double value = PERCENT * (promoters - detractors) / n;
        double error = PERCENT * Math.sqrt(Math.max(0, (p + d - (p - d) * (p - d)) / n));
        SurveyFigure figure = around(metric, counts, value, error, -PERCENT, PERCENT);
        return Answer.yes(figure, NET, promoters, detractors, counts.answers());
    }

    private static Answer<SurveyFigure> share(SurveyMetric metric, ScoreCounts counts) {
        int from = metric.leastFavourable(counts.scale());
        long hits = counts.between(from, counts.scale().highest());
        long n = counts.answers();
        Wilson wilson = Wilson.of(hits, n);
        double error = Math.sqrt(wilson.rate() * (1 - wilson.rate()) / n);
        SurveyFigure figure = new SurveyFigure(metric, n, wilson.rate(), error, wilson.low(), wilson.high());
        return Answer.yes(figure, SHARE, hits, n, from, Share.of(hits, n));
    }

    private static Answer<SurveyFigure> mean(SurveyMetric metric, ScoreCounts counts) {
        double mean = counts.mean();
        double error = counts.errorOfMean();
        Rating.Scale scale = counts.scale();
        SurveyFigure figure = around(metric, counts, mean, error, scale.lowest(), scale.highest());
        return Answer.yes(figure, MEAN, counts.answers(), said(mean), said(error));
    }

    private static SurveyFigure around(
            SurveyMetric metric, ScoreCounts counts, double value, double error, int least, int most) {
        double low = Math.max(least, value - Z95 * error);
        double high = Math.min(most, value + Z95 * error);
        return new SurveyFigure(metric, counts.answers(), value, error, low, high);
    }

    private static BigDecimal said(double value) {
        return BigDecimal.valueOf(value)
                .setScale(SAID_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
