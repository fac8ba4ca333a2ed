package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.stat.KaplanMeier.Curve;
import org.crmkit.core.stat.KaplanMeier.Step;
import org.crmkit.core.stat.KaplanMeier.Wait;
import org.crmkit.core.testing.Copies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaplanMeierTest {
    /** Freireich and others (1963): weeks in remission under 6-MP; a plus means still in remission when last seen. */
    private static final Curve REMISSION =
            curve("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    private static Curve curve(String waits) {
        KaplanMeier tally = new KaplanMeier();
        Arrays.stream(waits.split(" "))
                .map(wait -> new Wait(Integer.parseInt(wait.replace("+", "")), !wait.endsWith("+")))
                .forEach(tally::add);
        return tally.result();
    }

    @ParameterizedTest
    @CsvSource({
        "6, 21, 3, .857",
        "7, 17, 1, .807",
        "10, 15, 1, .753",
        "13, 12, 1, .690",
        "16, 11, 1, .627",
        "22, 7, 1, .538",
        "23, 6, 1, .448"
    })
    void remission_under_6_mp_is_as_published(int week, long atRisk, long happened, double remaining) {
        // Kleinbaum and Klein, Survival Analysis, chapter 2; printed with three decimals.
        assertThat(REMISSION.steps())
                .filteredOn(step -> step.length() == week)
                .singleElement()
                .satisfies(step -> assertThat(step.atRisk()).isEqualTo(atRisk))
                .satisfies(step -> assertThat(step.happened()).isEqualTo(happened))
                .satisfies(step -> assertThat(step.remaining()).isEqualTo(remaining, within(.0005)));
    }

    @Test
    void the_curve_steps_down_only_where_something_happened() {
        assertThat(REMISSION.waits()).isEqualTo(21);
        assertThat(REMISSION.steps()).extracting(Step::length).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertThat(REMISSION.remaining(5)).isEqualTo(1);
        assertThat(REMISSION.remaining(6)).isEqualTo(REMISSION.steps().get(0).remaining());
        assertThat(REMISSION.remaining(9)).isEqualTo(REMISSION.remaining(7));
        assertThat(REMISSION.remaining(1000)).isEqualTo(REMISSION.remaining(23));
    }

    @Test
    void whoever_leaves_in_a_unit_of_time_is_at_risk_in_it() {
        assertThat(curve("5 5+").steps()).containsExactly(new Step(5, 2, 1, 0.5));
        assertThat(curve("4+ 5").steps()).containsExactly(new Step(5, 1, 1, 0));
    }

    @Test
    void without_waits_or_without_events_nothing_steps_down() {
        assertThat(new KaplanMeier().result()).isEqualTo(new Curve(0, List.of()));
        assertThat(new KaplanMeier().result().remaining(3)).isEqualTo(1);
        assertThat(curve("1+ 2+").steps()).isEmpty();
        assertThat(curve("1+ 2+").waits()).isEqualTo(2);
        assertThat(curve("0").remaining(0)).isZero();
    }

    @Test
    void a_wait_may_be_zero_and_not_less() {
        assertThat(new Wait(0, true).length()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wait(-1, true))
                .withMessage("A wait must not be negative, found -1");
    }

    @Test
    void the_curve_is_the_same_after_serialization() {
        assertThat(Copies.serialized(REMISSION)).isEqualTo(REMISSION);
        assertThat(Copies.serialized(new Wait(3, false))).isEqualTo(new Wait(3, false));
    }
}
