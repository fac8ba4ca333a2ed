package org.crmkit.scoring.survey;

import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.Finding;
import org.crmkit.core.service.Rating;

/**
 * How often each score was answered.
 *
 * @param measure what was asked
 * @param lowest the worst score
 * @param byScore how many answers each score has, from the worst to the best
 * @param unanswered how many questions were not answered
 * @param findings one {@code survey.off-scale} for each answer that lies on no score; it is not counted
 */
public record ScoreCounts(
        Rating.Measure measure, int lowest, List<Long> byScore, long unanswered, List<Finding> findings)
        implements Serializable {
    /** Copies the lists. */
    public ScoreCounts {
        byScore = List.copyOf(byScore);
        findings = List.copyOf(findings);
        Checks.that(byScore.stream().allMatch(count -> count >= 0), "Counts must not be negative, found {}", byScore);
    }

    /** {@return what was asked and between which ends} */
    public Rating.Scale scale() {
        return new Rating.Scale(measure, lowest, highest());
    }

    /** {@return how many answers count} */
    public long answers() {
        return between(lowest, highest());
    }

    /** {@return how many answers lie between two scores, both included} */
    public long between(int least, int most) {
        long answers = 0;
        for (int score = Math.max(least, lowest); score <= Math.min(most, highest()); score++) {
            answers += byScore.get(score - lowest);
        }
        return answers;
    }

    /** {@return the mean score}; there must be an answer. */
    double mean() {
        double sum = 0;
        for (int i = 0; i < byScore.size(); i++) {
            sum += byScore.get(i) * (lowest + (double) i);
        }
        return sum / answers();
    }

    /** {@return the standard error of the mean, from the variance of a sample}; there must be two answers. */
    double errorOfMean() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < byScore.size(); i++) {
            squares += byScore.get(i) * (lowest + i - mean) * (lowest + i - mean);
        }
        double n = answers();
        return Math.sqrt(squares / (n - 1) / n);
    }

    private int highest() {
        return lowest + byScore.size() - 1;
    }
}
