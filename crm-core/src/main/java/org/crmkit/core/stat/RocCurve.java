package org.crmkit.core.stat;

import java.io.Serializable;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;

/**
 * How well a score tells those to whom something happened from the rest: the area under the ROC curve.
 *
 * <p>The area is the share of pairs, one of each, in which the one to whom it happened has the higher score; a tie is half a
 * pair. Source: J. A. Hanley, B. J. McNeil, "The meaning and use of the area under a receiver operating characteristic (ROC)
 * curve", Radiology 143 (1982).
 */
public final class RocCurve implements Tally<RocCurve.Scored, RocCurve.Area, RocCurve> {
    private static final long serialVersionUID = 1;

    /** score → to how many of that score it happened, to how many it did not. */
    private final TreeMap<Double, long[]> scores = new TreeMap<>();

    /**
     * One case.
     *
     * @param score any finite number; higher says that it is likelier
     * @param happened whether it happened
     */
    public record Scored(double score, boolean happened) implements Serializable {
        /** Checks that the score can be compared; there is one zero. */
        public Scored {
            Checks.that(Double.isFinite(score), "A score must be a finite number, found {}", score);
            score = score == 0 ? 0 : score;
        }
    }

    /**
     * The area with what it rests on.
     *
     * @param happened to how many it happened
     * @param not to how many it did not
     * @param pairsWon pairs in which the one to whom it happened has the higher score, ties as half a pair
     */
    public record Area(long happened, long not, double pairsWon) implements Serializable {
        /** {@return the area, 0..1; .5 is chance; absent if it happened to nobody or to all} */
        public OptionalDouble value() {
            double pairs = (double) happened * not;
            return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(pairsWon / pairs);
        }
    }

    /** Starts without cases. */
    public RocCurve() {}

    @Override
    public void add(Scored scored) {
        scores.computeIfAbsent(scored.score(), score -> new long[2])[scored.happened() ? 0 : 1]++;
    }

    @Override
    public void merge(RocCurve other) {
        for (Map.Entry<Double, long[]> score : other.scores.entrySet()) {
            long[] mine = scores.computeIfAbsent(score.getKey(), value -> new long[2]);
            mine[0] += score.getValue()[0];
            mine[1] += score.getValue()[1];
        }
    }

    @Override
    public Area result() {
        long happened = 0;
        long not = 0;
        double won = 0;
        for (long[] counts : scores.values()) {
            won += counts[0] * (not + counts[1] / 2.0);
            happened += counts[0];
            not += counts[1];
        }
        return new Area(happened, not, won);
    }
}
