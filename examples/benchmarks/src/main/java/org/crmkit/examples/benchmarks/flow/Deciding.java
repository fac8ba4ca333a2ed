package org.crmkit.examples.benchmarks.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Allowed;
import org.crmkit.pipeline.flow.Decision;
import org.crmkit.pipeline.flow.Flow;

/**
 * Moves by decisions, all of which are kept as the result, with what every guard said.
 *
 * @param flow the flow
 * @param key what stands for a stage in it
 */
record Deciding<K>(Flow<K, DealRow> flow, Function<Stage, K> key) implements Mover {
    private static final AsOf NOW = AsOf.of(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    @Override
    public void move(DealRow[] rows, Object[] results) {
        for (int i = 0; i < rows.length; i++) {
            DealRow row = rows[i];
            K stage = key.apply(Stage.QUALIFICATION);
            Object[] decisions = new Object[DealRow.WISHES];
            for (int wish = 0; wish < DealRow.WISHES; wish++) {
                Decision<K> decision = flow.decide(row, stage, key.apply(row.wishes()[wish]), NOW);
                stage = decision instanceof Allowed ? decision.to() : stage;
                decisions[wish] = decision;
            }
            results[i] = decisions;
        }
    }

    @Override
    public Stage read(Object result) {
        Decision<?> last = (Decision<?>) ((Object[]) result)[DealRow.WISHES - 1];
        return Stage.valueOf((last instanceof Allowed ? last.to() : last.from()).toString());
    }
}
