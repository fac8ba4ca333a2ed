package org.crmkit.scoring.woe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NewtonTest {
    private static final double[][] ROWS = {{1, -1.5, .2}, {1, .3, -1}, {1, .8, .7}, {1, 1.2, -.4}};
    private static final Split[] CASES = {new Split(2, 8), new Split(5, 4), new Split(9, 3), new Split(1, 3)};

    @Test
    void it_finds_what_other_programs_find() {
        // NumPy 1.24, Newton's method and, to eight digits, Nelder and Mead's on the same likelihood with the same
        // penalty
        double[] found = new Newton(ROWS, CASES, 1).fit();
        assertThat(found[0]).isCloseTo(-0.10519474925519838, within(1e-12));
        assertThat(found[1]).isCloseTo(0.617432587567146, within(1e-12));
        assertThat(found[2]).isCloseTo(0.308040115284604, within(1e-12));
    }

    @Test
    void cases_that_lie_apart_have_finite_coefficients_that_grow_as_the_ridge_goes() {
        double[][] rows = {{1, -1}, {1, 1}};
        Split[] cases = {new Split(0, 500), new Split(500, 0)};
        double before = 0;
        for (double ridge : new double[] {100, 1, 1e-3, 1e-6}) {
            double[] found = new Newton(rows, cases, ridge).fit();
            assertThat(found[1]).isFinite().isGreaterThan(before);
            assertThat(found[0]).isCloseTo(0, within(1e-6)); // it has no ridge, and the likelihood is nearly flat there
            before = found[1];
        }
    }

    @Test
    void columns_that_are_alike_share_what_one_would_have() {
        double[][] rows = {{1, -1, -1}, {1, 1, 1}};
        Split[] cases = {new Split(3, 9), new Split(9, 3)};
        double[] found = new Newton(rows, cases, 1).fit();
        assertThat(found[1]).isCloseTo(found[2], within(1e-12)).isGreaterThan(.4);
    }

    @Test
    void one_column_that_tells_nothing_leaves_the_log_odds() {
        double[] found = new Newton(new double[][] {{1, 0}}, new Split[] {new Split(30, 70)}, 1).fit();
        assertThat(found[0]).isCloseTo(StrictMath.log(30.0 / 70), within(1e-12));
        assertThat(found[1]).isZero();
    }
}
