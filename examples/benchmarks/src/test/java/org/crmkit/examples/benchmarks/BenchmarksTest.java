package org.crmkit.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.crmkit.scoring.rfm.RfmMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarksTest {
    @ParameterizedTest
    @EnumSource(names = {"QUANTILES", "NTILE"})
    void columns_and_facts_give_the_same_scores_and_classes(RfmMethod method) throws Exception {
        LibraryBenchmark benchmark = new LibraryBenchmark();
        benchmark.rows = 5000;
        benchmark.method = method;
        benchmark.make();
        benchmark.read();

        Review columns = benchmark.columns(new Cost());

        assertThat(columns.cells()).hasSizeGreaterThan(30);
        assertThat(benchmark.facts(new Cost()).cells()).isEqualTo(columns.cells());
        assertThat(benchmark.factsBuilt(new Cost()).cells()).isEqualTo(columns.cells());
    }

    @Test
    void parts_merged_give_what_all_rows_give() throws Exception {
        MergeBenchmark benchmark = new MergeBenchmark();
        benchmark.rows = 5001;
        benchmark.make();
        benchmark.read();

        assertThat(benchmark.mergeEight(new Cost())).isEqualTo(benchmark.addAll(new Cost()));
    }

    @Test
    void the_log_is_heavy_tailed_and_in_the_order_of_days() {
        PurchaseLog log = PurchaseLog.of(100_000);
        int[] purchases = new int[100_000];
        Arrays.stream(log.customers).forEach(customer -> purchases[customer]++);

        assertThat(log.days).isSorted();
        assertThat(Arrays.stream(purchases).filter(count -> count > 0).count()).isBetween(35_000L, 50_000L);
        assertThat(Arrays.stream(purchases).max().orElse(0)).isGreaterThan(100);
    }
}
