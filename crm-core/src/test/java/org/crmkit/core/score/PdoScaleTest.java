package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.crmkit.core.json.CrmJson;
import org.junit.jupiter.api.Test;

class PdoScaleTest {
    private static final PdoScale SCALE = PdoScale.standard();

    /** Siddiqi 2006: 600 at 50 to 1 and 20 to double gives factor 28.8539 and offset 487.123, rounded as printed there. */
    @Test
    void factor_and_offset_are_those_of_the_book() {
        assertThat(SCALE.factor()).isCloseTo(28.8539, within(0.00005));
        assertThat(SCALE.offset()).isCloseTo(487.123, within(0.0005));
    }

    @Test
    void the_odds_double_every_twenty_points() {
        assertThat(SCALE.score(Math.log(50))).isCloseTo(600, within(1e-9));
        assertThat(SCALE.score(Math.log(100))).isCloseTo(620, within(1e-9));
        assertThat(SCALE.score(Math.log(25))).isCloseTo(580, within(1e-9));
        assertThat(SCALE.probability(SCALE.offset())).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_line_is_rounded_to_whole_points_and_halves_away_from_zero() {
        PdoScale plain = new PdoScale(0, 1, Math.log(2));
        assertThat(plain.points(1.5)).isEqualTo(Points.of(2));
        assertThat(plain.points(-1.5)).isEqualTo(Points.of(-2));
        assertThat(plain.points(1.49)).isEqualTo(Points.of(1));
        assertThat(plain.points(-0.0)).isEqualTo(Points.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> plain.points(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> plain.points(1e300));
    }

    @Test
    void what_cannot_be_computed_with_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdoScale(600, 0, 20))
                .withMessage("The base odds must be above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new PdoScale(600, 50, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new PdoScale(Double.POSITIVE_INFINITY, 50, 20));
    }

    @Test
    void json_and_back() {
        assertThat(CrmJson.write(SCALE)).isEqualTo("{\"baseScore\":600.0,\"baseOdds\":50.0,\"pdo\":20.0}");
        assertThat(CrmJson.read(CrmJson.write(SCALE), PdoScale.class).orThrow()).isEqualTo(SCALE);
    }

    @Property
    void log_odds_come_back_from_their_score(@ForAll @DoubleRange(min = -20, max = 20) double logOdds) {
        assertThat(SCALE.logOdds(SCALE.score(logOdds))).isCloseTo(logOdds, within(1e-9));
    }
}
