package org.crmkit.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.service.Rating;
import org.crmkit.core.stat.Tally;

/**
 * Counts the answers to one question by score.
 *
 * <p>An answer outside the scale, or between two of its whole numbers, becomes a finding; it is neither counted nor moved to the
 * nearest score.
 */
public final class ScoreTally implements Tally<SurveyAnswer, ScoreCounts, ScoreTally> {
    private static final long serialVersionUID = 1;

    private final Rating.Measure measure; // not the scale, which is no part of a stream
    private final int lowest;
    private final long[] byScore;
    private final List<OffScale> offScale = new ArrayList<>();
    private long unanswered;

    private ScoreTally(Rating.Scale scale) {
        this.measure = scale.measure();
        this.lowest = scale.lowest();
        this.byScore = new long[scale.highest() - scale.lowest() + 1];
    }

    /** {@return an empty tally of answers on that scale} */
    public static ScoreTally on(Rating.Scale scale) {
        return new ScoreTally(scale);
    }

    @Override
    public void add(SurveyAnswer answer) {
        if (answer.score().isEmpty()) {
            unanswered++;
            return;
        }
        BigDecimal score = answer.score().get();
        if (OffScale.holds(score, lowest, highest())) {
            byScore[score.intValueExact() - lowest]++;
        } else {
            offScale.add(new OffScale(answer.id(), score.toPlainString()));
        }
    }

    /**
     * Adds all that another tally has seen.
     *
     * @throws IllegalArgumentException if it counts on another scale
     */
    @Override
    public void merge(ScoreTally other) {
        Checks.that(scale().equals(other.scale()), "A tally on {} cannot take one on {}", scale(), other.scale());
        for (int i = 0; i < byScore.length; i++) {
            byScore[i] += other.byScore[i];
        }
        unanswered += other.unanswered;
        offScale.addAll(List.copyOf(other.offScale));
    }

    @Override
    public ScoreCounts result() {
        List<Finding> findings = OffScale.findings(offScale, lowest, highest());
        return new ScoreCounts(measure, lowest, Arrays.stream(byScore).boxed().toList(), unanswered, findings);
    }

    private int highest() {
        return lowest + byScore.length - 1;
    }

    private Rating.Scale scale() {
        return new Rating.Scale(measure, lowest, highest());
    }
}
