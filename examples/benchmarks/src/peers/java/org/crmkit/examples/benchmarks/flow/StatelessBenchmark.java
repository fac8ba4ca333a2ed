package org.crmkit.examples.benchmarks.flow;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.function.Predicate;
import org.crmkit.examples.benchmarks.Cost;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The moves as transitions of stateless4j: one configuration for all, a machine for each opportunity.
 *
 * <p>Its guards take no argument, so that they read the row from a field, which serves one thread only. A refused trigger
 * would throw; here it does nothing.
 */
public class StatelessBenchmark extends DealBenchmark {
    /** Triggers are fired for one opportunity after the other; the stage is all that they tell. */
    @Benchmark
    public Object[] fire(Cost cost) throws Exception {
        return time(cost, 100, new Machines());
    }

    private static final class Machines implements Mover {
        private final StateMachineConfig<Stage, Stage> config = new StateMachineConfig<>();
        private @Nullable DealRow row;

        Machines() {
            allow(Stage.QUALIFICATION, Stage.NEEDS, deal -> deal.meetings() >= 1);
            allow(Stage.NEEDS, Stage.SOLUTION, deal -> deal.amount() >= 5_000);
            allow(Stage.SOLUTION, Stage.NEEDS, deal -> deal.questions() >= 1);
            allow(Stage.SOLUTION, Stage.PROPOSAL, deal -> deal.deciders() >= 1);
            allow(Stage.PROPOSAL, Stage.SOLUTION, deal -> deal.questions() >= 1);
            allow(Stage.PROPOSAL, Stage.NEGOTIATION, deal -> deal.quotes() >= 1);
            allow(Stage.NEGOTIATION, Stage.WON, deal -> deal.signed() >= 1 && deal.amount() >= 5_000);
            for (Stage stage : Stage.values()) {
                if (stage.ordinal() <= Stage.NEGOTIATION.ordinal()) {
                    allow(stage, Stage.LOST, deal -> deal.silentDays() >= 30);
                }
            }
        }

        private void allow(Stage from, Stage to, Predicate<DealRow> guard) {
            config.configure(from).permitIf(to, to, () -> row != null && guard.test(row));
        }

        @Override
        public void move(DealRow[] rows, Object[] results) {
            for (int i = 0; i < rows.length; i++) {
                row = rows[i];
                StateMachine<Stage, Stage> machine = new StateMachine<>(Stage.QUALIFICATION, config);
                machine.onUnhandledTrigger((stage, wish) -> {});
                for (Stage wish : rows[i].wishes()) {
                    machine.fire(wish);
                }
                results[i] = machine.getState();
            }
        }

        @Override
        public Stage read(Object result) {
            return (Stage) result;
        }
    }
}
