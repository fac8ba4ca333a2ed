package org.crmkit.scoring.woe;

import java.util.Arrays;

/**
 * Logistic regression with a ridge on all coefficients but the first, by Newton's method with halved steps.
 *
 * <p>The penalised likelihood has one maximum, which is finite whatever the cases are. Sums are made in the order of the rows,
 * and {@code exp} and {@code log} are {@link StrictMath}'s, so that every machine finds the same coefficients.
 */
final class Newton {
    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-13;

    private final double[][] rows;
    private final Split[] cases;
    private final double ridge;

    /**
     * A regression.
     *
     * @param rows what may tell, 1 first
     * @param cases how many cases are like that
     */
    Newton(double[][] rows, Split[] cases, double ridge) {
        this.rows = rows;
        this.cases = cases;
        this.ridge = ridge;
    }

    /** {@return the coefficients} */
    double[] fit() {
        double[] at = new double[rows[0].length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = move(at);
            double reached = value(at);
            double part = 1;
            while (part > SMALL && value(plus(at, move, part)) < reached - Math.abs(reached) * SMALL) {
                part /= 2;
            }
            at = plus(at, move, part);
            if (largest(move) <= SMALL * (1 + largest(at))) {
                break;
            }
        }
        return at;
    }

    /** {@return the log-likelihood less the penalty} */
    private double value(double[] at) {
        double value = 0;
        for (int i = 0; i < rows.length; i++) {
            double odds = dot(rows[i], at);
            double more = Math.max(odds, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(odds)));
            value += cases[i].events() * odds - cases[i].all() * more;
        }
        for (int j = 1; j < at.length; j++) {
            value -= ridge / 2 * at[j] * at[j];
        }
        return value;
    }

    /** {@return the step to where the slope would be none, were the curvature the same everywhere} */
    private double[] move(double[] at) {
        int n = at.length;
        double[] slope = new double[n];
        double[][] curve = new double[n][n];
        for (int i = 0; i < rows.length; i++) {
            double p = 1 / (1 + StrictMath.exp(-dot(rows[i], at)));
            double missed = cases[i].events() - cases[i].all() * p;
            double weight = cases[i].all() * p * (1 - p);
            for (int j = 0; j < n; j++) {
                slope[j] += missed * rows[i][j];
                for (int k = 0; k <= j; k++) {
                    curve[j][k] += weight * rows[i][j] * rows[i][k];
                }
            }
        }
        for (int j = 0; j < n; j++) {
            slope[j] -= j == 0 ? 0 : ridge * at[j];
            curve[j][j] += j == 0 ? Double.MIN_NORMAL : ridge;
        }
        return solved(curve, slope);
    }

    /** {@return the solution, by Cholesky's method in place} Only the lower half is read. */
    private static double[] solved(double[][] lower, double[] right) {
        int n = right.length;
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = lower[j][k];
                for (int m = 0; m < k; m++) {
                    sum -= lower[j][m] * lower[k][m];
                }
                lower[j][k] = j == k ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / lower[k][k];
            }
        }
        double[] found = right.clone();
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                found[j] -= lower[j][k] * found[k];
            }
            found[j] /= lower[j][j];
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int k = j + 1; k < n; k++) {
                found[j] -= lower[k][j] * found[k];
            }
            found[j] /= lower[j][j];
        }
        return found;
    }

    static double dot(double[] row, double[] at) {
        double sum = 0;
        for (int j = 0; j < at.length; j++) {
            sum += row[j] * at[j];
        }
        return sum;
    }

    private static double[] plus(double[] at, double[] move, double part) {
        double[] next = at.clone();
        for (int j = 0; j < next.length; j++) {
            next[j] += part * move[j];
        }
        return next;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
