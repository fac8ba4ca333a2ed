package org.crmkit.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crmkit.core.stat.RocCurve.Scored;
import org.crmkit.core.testing.TallyLaws;

class RocCurvePropertyTest {
    @Provide
    Arbitrary<List<Scored>> scores() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.of(true, false))
                .as((score, happened) -> new Scored(score / 8.0, happened))
                .list()
                .ofMaxSize(30);
    }

    private static RocCurve.Area area(List<Scored> scores) {
        return scores.stream().collect(Tally.collector(RocCurve::new));
    }

    private static List<LogLoss.Forecast> forecasts(List<Scored> scores) {
        return scores.stream()
                .map(scored -> new LogLoss.Forecast(scored.score(), scored.happened()))
                .toList();
    }

    @Property(tries = 200)
    void both_keep_the_laws_of_tallies(@ForAll("scores") List<Scored> scores) {
        TallyLaws.check(RocCurve::new, scores);
        TallyLaws.check(LogLoss::new, forecasts(scores));
    }

    @Property
    void it_is_what_counting_pair_by_pair_gives(@ForAll("scores") List<Scored> scores) {
        double won = 0;
        for (Scored one : scores) {
            for (Scored other : scores) {
                if (one.happened() && !other.happened()) {
                    won += one.score() > other.score() ? 1 : one.score() == other.score() ? .5 : 0;
                }
            }
        }
        assertThat(area(scores).pairsWon()).isEqualTo(won);
    }

    @Property
    void turned_round_it_is_the_rest_and_the_scale_does_not_matter(@ForAll("scores") List<Scored> scores) {
        List<Scored> turned = scores.stream()
                .map(scored -> new Scored(3 - 7 * scored.score(), scored.happened()))
                .toList();
        area(scores)
                .value()
                .ifPresent(
                        value -> assertThat(area(turned).value().orElseThrow()).isCloseTo(1 - value, within(1e-15)));
        assertThat(area(turned).value().isPresent())
                .isEqualTo(area(scores).value().isPresent());
    }

    @Property
    void a_loss_is_finite_and_not_below_zero(@ForAll("scores") List<Scored> scores) {
        LogLoss.Loss loss = forecasts(scores).stream().collect(Tally.collector(LogLoss::new));
        assertThat(loss.total()).isFinite().isGreaterThanOrEqualTo(0);
        assertThat(loss.forecasts()).isEqualTo(scores.size());
    }
}
