package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.stat.RocCurve.Area;
import org.crmkit.core.stat.RocCurve.Scored;
import org.junit.jupiter.api.Test;

class RocCurveTest {
    private static Area area(double[] happened, double[] not) {
        RocCurve curve = new RocCurve();
        for (double score : happened) {
            curve.add(new Scored(score, true));
        }
        for (double score : not) {
            curve.add(new Scored(score, false));
        }
        return curve.result();
    }

    @Test
    void it_is_the_share_of_pairs_in_the_right_order_and_a_tie_is_half_a_pair() {
        assertThat(area(new double[] {.8, .35}, new double[] {.1, .4})).isEqualTo(new Area(2, 2, 3));
        assertThat(area(new double[] {.8, .35}, new double[] {.1, .4}).value()).hasValue(.75);
        assertThat(area(new double[] {5, 5}, new double[] {5, 5, 5}).value()).hasValue(.5);
        assertThat(area(new double[] {5, 7}, new double[] {5}).value()).hasValue(.75);
        assertThat(area(new double[] {2}, new double[] {1}).value()).hasValue(1);
        assertThat(area(new double[] {1}, new double[] {2}).value()).hasValue(0);
        assertThat(area(new double[] {0.0}, new double[] {-0.0}).value()).hasValue(.5);
    }

    @Test
    void it_is_absent_where_it_happened_to_nobody_or_to_all() {
        assertThat(area(new double[] {}, new double[] {}).value()).isEqualTo(OptionalDouble.empty());
        assertThat(area(new double[] {1, 2}, new double[] {}).value()).isEqualTo(OptionalDouble.empty());
        assertThat(area(new double[] {}, new double[] {1}).value()).isEqualTo(OptionalDouble.empty());
        assertThat(area(new double[] {1, 2}, new double[] {}).happened()).isEqualTo(2);
    }

    @Test
    void a_score_that_cannot_be_compared_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scored(Double.NaN, true))
                .withMessage("A score must be a finite number, found NaN");
    }

    @Test
    void the_loss_is_the_mean_of_the_logarithms() {
        LogLoss loss = new LogLoss();
        List.of(new LogLoss.Forecast(.8, true), new LogLoss.Forecast(.4, false), new LogLoss.Forecast(.5, true))
                .forEach(loss::add);
        // -(ln .8 + ln .6 + ln .5) / 3, reckoned to seven digits
        assertThat(loss.result().mean().orElseThrow()).isCloseTo(.4757055, within(5e-8));
        assertThat(loss.result().forecasts()).isEqualTo(3);
        assertThat(loss.result().happened()).isEqualTo(2);
        assertThat(new LogLoss().result().mean()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void who_was_certain_and_right_loses_nothing_and_who_was_wrong_not_infinitely_much() {
        LogLoss right = new LogLoss();
        right.add(new LogLoss.Forecast(1, true));
        right.add(new LogLoss.Forecast(0, false));
        assertThat(right.result().mean().orElseThrow()).isCloseTo(0, within(2e-15));
        LogLoss wrong = new LogLoss();
        wrong.add(new LogLoss.Forecast(0, true));
        assertThat(wrong.result().mean().orElseThrow()).isCloseTo(34.5388, within(5e-5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LogLoss.Forecast(1.01, true))
                .withMessage("A probability must lie between 0 and 1, found 1.01");
        assertThatIllegalArgumentException().isThrownBy(() -> new LogLoss.Forecast(Double.NaN, true));
    }
}
