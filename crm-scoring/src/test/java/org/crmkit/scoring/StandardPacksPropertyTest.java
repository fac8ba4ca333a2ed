package org.crmkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.crmkit.core.file.CustomerFile;

class StandardPacksPropertyTest {
    @Provide
    Arbitrary<Told> past() {
        return told(0, 100);
    }

    @Provide
    Arbitrary<Told> future() {
        return told(-20, -1);
    }

    private static Arbitrary<Told> told(int least, int most) {
        return Combinators.combine(
                        Arbitraries.of(Told.What.values()),
                        Arbitraries.integers().between(least, most))
                .as(Told::new);
    }

    @Property(tries = 100)
    void no_rule_of_any_pack_sees_the_future(
            @ForAll @Size(max = 12) List<@From("past") Told> past,
            @ForAll @Size(max = 12) List<@From("future") Told> future) {
        List<Told> all = new ArrayList<>(past);
        all.addAll(future);
        CustomerFile file = Told.file(all);
        var said = StandardPacks.ask(file, Told.NOW);
        assertThat(said).isEqualTo(StandardPacks.ask(Told.file(past), Told.NOW));
        assertThat(said).isEqualTo(StandardPacks.ask(file.knownAt(Told.NOW), Told.NOW));
        assertThat(said.values()).noneMatch(it -> it.because().equals("it failed"));
    }

    @Property
    void every_kind_of_fact_is_seen_from_the_day_on_which_it_happened(@ForAll Told.What what) {
        assertThat(StandardPacks.ask(Told.bare(new Told(what, 0)), Told.NOW))
                .isNotEqualTo(StandardPacks.ask(Told.bare(), Told.NOW));
        assertThat(StandardPacks.ask(Told.bare(new Told(what, -1)), Told.NOW))
                .isEqualTo(StandardPacks.ask(Told.bare(), Told.NOW));
    }
}
