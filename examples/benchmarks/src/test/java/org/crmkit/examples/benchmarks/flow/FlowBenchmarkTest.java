package org.crmkit.examples.benchmarks.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import org.crmkit.core.history.Timeline;
import org.junit.jupiter.api.Test;

class FlowBenchmarkTest {
    private final FlowBenchmark benchmark = new FlowBenchmark();

    @Test
    void decisions_and_histories_end_where_the_switch_does() {
        benchmark.make();

        benchmark.check(new Deciding<>(DealFlow.data(stage -> stage), stage -> stage));
        benchmark.check(new Deciding<>(DealFlow.data(Stage::name), Stage::name));
        benchmark.check(new Deciding<>(DealFlow.rules(), stage -> stage));
        benchmark.check(new Remembering(DealFlow.data(stage -> stage)));
    }

    @Test
    void a_mover_that_goes_elsewhere_fails_the_run() {
        benchmark.make();
        Mover lazy = new Mover() {
            @Override
            public void move(DealRow[] rows, Object[] results) {
                Arrays.fill(results, Stage.LOST);
            }

            @Override
            public Stage read(Object result) {
                return (Stage) result;
            }
        };

        assertThatThrownBy(() -> benchmark.check(lazy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LOST");
    }

    @Test
    void two_to_five_moves_of_eight_are_made_and_every_stage_is_an_end_of_some() {
        benchmark.make();
        Object[] results = new Object[10_000];
        new Remembering(DealFlow.data(stage -> stage)).move(DealRow.of(10_000), results);
        double moves = Arrays.stream(results)
                .mapToInt(result -> ((Timeline<?>) result).entries().size() - 1)
                .average()
                .orElse(0);

        assertThat(moves).isBetween(2.0, 5.0);
        for (Stage stage : Stage.values()) {
            assertThat(Collections.frequency(benchmark.stages(new EnumSwitch()), stage))
                    .as(stage.name())
                    .isPositive();
        }
    }
}
