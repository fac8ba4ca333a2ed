package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.service.Cases.asOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.testing.TallyLaws;

class CaseTallyPropertyTest {
    @Provide
    Arbitrary<List<ServiceCase>> cases() {
        return ServiceCasePropertyTest.cases().list().ofMaxSize(12);
    }

    @Property(tries = 200)
    void it_keeps_the_laws_of_tallies(
            @ForAll("cases") List<ServiceCase> cases, @ForAll @IntRange(max = 60) int minute) {
        TallyLaws.check(() -> CaseTally.of(asOf(minute)), cases);
    }

    @Property(tries = 200)
    void it_counts_what_a_loop_counts(
            @ForAll("cases") List<ServiceCase> cases, @ForAll @IntRange(max = 60) int minute) {
        CaseTotals.Counts all = cases.stream()
                .collect(Tally.collector(() -> CaseTally.of(asOf(minute))))
                .all();
        List<CaseProgress> progress = cases.stream()
                .flatMap(it -> it.knownAt(asOf(minute)).stream())
                .map(ServiceCase::progress)
                .toList();
        assertThat(all.all()).isEqualTo(progress.size());
        assertThat(all.opened()).isEqualTo(progress.size());
        assertThat(all.solved())
                .isEqualTo(
                        progress.stream().filter(it -> it.solved().isPresent()).count());
        assertThat(all.reopened())
                .isEqualTo(progress.stream().filter(it -> it.reopened() > 0).count());
        assertThat(all.response().seconds())
                .containsExactlyElementsOf(progress.stream()
                        .map(CaseProgress::responseTime)
                        .flatMap(Optional::stream)
                        .map(Duration::getSeconds)
                        .sorted()
                        .toList());
    }
}
