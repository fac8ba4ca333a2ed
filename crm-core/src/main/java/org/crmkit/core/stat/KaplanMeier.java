package org.crmkit.core.stat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;

/**
 * How long until something happens, when for some it has not happened yet: the product-limit estimate.
 *
 * <p>Source: E. L. Kaplan, P. Meier, "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958). Whoever left
 * without the event in a unit of time counts as still at risk in that unit.
 */
public final class KaplanMeier implements Tally<KaplanMeier.Wait, KaplanMeier.Curve, KaplanMeier> {
    private static final long serialVersionUID = 1;

    /** length → how many had the event then, how many were last seen then. */
    private final TreeMap<Integer, long[]> ends = new TreeMap<>();

    /**
     * One wait.
     *
     * @param length days, weeks or whatever unit is used throughout; not negative
     * @param happened whether the event happened then; otherwise it had not happened when last looked at
     */
    public record Wait(int length, boolean happened) implements Serializable {
        /** Checks that the length is not negative. */
        public Wait {
            Checks.that(length >= 0, "A wait must not be negative, found {}", length);
        }
    }

    /**
     * One step of the curve.
     *
     * @param length when
     * @param atRisk for how many it had not happened before
     * @param happened for how many it happened then
     * @param remaining share for whom it has not happened by the end of that time, 0..1
     */
    public record Step(int length, long atRisk, long happened, double remaining) implements Serializable {}

    /**
     * The whole curve.
     *
     * @param waits how many waits it rests on
     * @param steps one step for each length at which something happened, ascending
     */
    public record Curve(long waits, List<Step> steps) implements Serializable {
        /** Copies the steps. */
        public Curve {
            steps = List.copyOf(steps);
        }

        /** {@return the share for whom it has not happened by the end of that time; 1 before the first step} */
        public double remaining(int length) {
            double remaining = 1;
            for (Step step : steps) {
                if (step.length() > length) {
                    break;
                }
                remaining = step.remaining();
            }
            return remaining;
        }
    }

    /** Starts without waits. */
    public KaplanMeier() {}

    @Override
    public void add(Wait wait) {
        ends.computeIfAbsent(wait.length(), length -> new long[2])[wait.happened() ? 0 : 1]++;
    }

    @Override
    public void merge(KaplanMeier other) {
        other.ends.forEach((length, counts) -> {
            long[] mine = ends.computeIfAbsent(length, l -> new long[2]);
            mine[0] += counts[0];
            mine[1] += counts[1];
        });
    }

    @Override
    public Curve result() {
        long waits = ends.values().stream()
                .mapToLong(counts -> counts[0] + counts[1])
                .sum();
        List<Step> steps = new ArrayList<>();
        long atRisk = waits;
        double remaining = 1;
        for (var end : ends.entrySet()) {
            long happened = end.getValue()[0];
            if (happened > 0) {
                remaining *= 1 - (double) happened / atRisk;
                steps.add(new Step(end.getKey(), atRisk, happened, remaining));
            }
            atRisk -= happened + end.getValue()[1];
        }
        return new Curve(waits, steps);
    }
}
