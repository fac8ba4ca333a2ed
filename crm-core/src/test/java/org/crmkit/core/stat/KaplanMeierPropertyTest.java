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
import org.crmkit.core.stat.KaplanMeier.Curve;
import org.crmkit.core.stat.KaplanMeier.Wait;
import org.crmkit.core.testing.TallyLaws;

class KaplanMeierPropertyTest {
    @Provide
    Arbitrary<List<Wait>> waits() {
        return Combinators.combine(Arbitraries.integers().between(0, 12), Arbitraries.of(true, false))
                .as(Wait::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Wait>> events() {
        return Arbitraries.integers()
                .between(0, 12)
                .map(length -> new Wait(length, true))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Curve curve(List<Wait> waits) {
        return waits.stream().collect(Tally.collector(KaplanMeier::new));
    }

    @Property
    void it_keeps_the_laws_of_tallies(@ForAll("waits") List<Wait> waits) {
        TallyLaws.check(KaplanMeier::new, waits);
    }

    @Property
    void the_curve_never_rises_and_stays_between_1_and_0(@ForAll("waits") List<Wait> waits) {
        double before = 1;
        for (KaplanMeier.Step step : curve(waits).steps()) {
            assertThat(step.remaining()).isBetween(0.0, before);
            assertThat(step.happened()).isBetween(1L, step.atRisk());
            before = step.remaining();
        }
    }

    @Property
    void where_nobody_left_early_it_is_the_plain_share(@ForAll("events") List<Wait> events) {
        Curve curve = curve(events);
        for (int length = 0; length <= 12; length++) {
            int until = length;
            long later = events.stream().filter(wait -> wait.length() > until).count();
            // 40 factors with an error of 1e-16 each.
            assertThat(curve.remaining(length)).isEqualTo((double) later / events.size(), within(1e-14));
        }
    }
}
