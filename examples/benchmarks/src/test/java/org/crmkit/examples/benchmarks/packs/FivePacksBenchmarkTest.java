package org.crmkit.examples.benchmarks.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FivePacksBenchmarkTest {
    private final FivePacksBenchmark benchmark = new FivePacksBenchmark();

    private void make() {
        benchmark.customers = 20_000;
        benchmark.make();
    }

    @Test
    void packs_and_hand_come_to_the_same_counts_and_every_class_has_members() {
        make();
        Counts counts = new StandardPacks().count(Accounts.of(20_000));
        benchmark.check(counts);
        assertThat(counts.customers().keySet())
                .as("segments, and classes and bands with those left open")
                .hasSize(6 + (3 + 1) + (3 + 1) + (3 + 1) + (4 + 1));
    }

    @Test
    void other_counts_fail_the_run() {
        make();
        assertThatIllegalStateException()
                .isThrownBy(() -> benchmark.check(new Counts(new TreeMap<>(), new TreeMap<>())))
                .withMessageContaining("segment active");
    }
}
