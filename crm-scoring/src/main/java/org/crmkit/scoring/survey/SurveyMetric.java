package org.crmkit.scoring.survey;

import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Worded;
import org.crmkit.core.service.Rating;

/** What is made of the answers. CSAT and CES each have two definitions in use; they are different figures and bear different names. */
public enum SurveyMetric implements Worded {
    /**
     * Net Promoter Score, −100..100: the percentage of promoters (9 and 10 of 0..10) less that of detractors (0 to 6).
     *
     * <p>Source: F. F. Reichheld, "The One Number You Need to Grow", Harvard Business Review 81 (2003).
     */
    NPS(Rating.Measure.RECOMMENDATION, Form.NET, "Net Promoter Score", "净推荐值"),
    /** The share of the two best scores of a satisfaction scale with three scores or more, 0..1: 4 and 5 of 1..5. */
    CSAT_TOP_TWO(Rating.Measure.SATISFACTION, Form.SHARE, "share of content customers", "满意客户占比"),
    /** The mean answer on a satisfaction scale, in its own units. */
    CSAT_MEAN(Rating.Measure.SATISFACTION, Form.MEAN, "mean satisfaction", "平均满意度"),
    /** The share of those to whom it was easy, 0..1: 5 to 7 of 1..7. */
    CES_EASY(Rating.Measure.EASE, Form.SHARE, "share of easy dealings", "轻松办理占比"),
    /** The mean answer on the scale of ease, 1..7; the higher, the less effort. */
    CES_MEAN(Rating.Measure.EASE, Form.MEAN, "mean ease", "平均轻松度");

    private static final int LEAST_EASY = 5;

    private final Rating.Measure measure;
    private final Form form;
    private final LocalizedText words;

    SurveyMetric(Rating.Measure measure, Form form, String en, String zh) {
        this.measure = measure;
        this.form = form;
        this.words = LocalizedText.of(en, zh);
    }

    /** What kind of number it is. */
    enum Form {
        NET,
        SHARE,
        MEAN
    }

    Form form() {
        return form;
    }

    /** {@return whether it is defined on that scale} */
    public boolean on(Rating.Scale scale) {
        return switch (measure) {
            case RECOMMENDATION -> scale.equals(Rating.Scale.NPS);
            case EASE -> scale.equals(Rating.Scale.CES);
            case SATISFACTION -> scale.measure() == measure && scale.highest() - scale.lowest() >= 2;
        };
    }

    /** {@return the least score that counts as favourable}, where the metric is a share. */
    int leastFavourable(Rating.Scale scale) {
        return this == CES_EASY ? LEAST_EASY : scale.highest() - 1;
    }

    @Override
    public LocalizedText words() {
        return words;
    }
}
