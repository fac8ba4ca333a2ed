package org.crmkit.examples.benchmarks.flow;

import java.time.Instant;
import java.time.ZoneOffset;
import org.crmkit.core.history.Cause;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.value.AsOf;
import org.crmkit.pipeline.flow.Flow;

/** Moves that are written down: the result is the history, which grows with each that is made. */
record Remembering(Flow<Stage, DealRow> flow) implements Mover {
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Cause WHO = Cause.by("ann");
    private static final Timeline<Stage> ENTERED = Timeline.start(MORNING, Stage.QUALIFICATION, WHO);
    private static final AsOf[] MOMENTS = moments();

    private static AsOf[] moments() {
        AsOf[] moments = new AsOf[DealRow.WISHES];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = AsOf.of(MORNING.plusSeconds(3_600L * (i + 1)), ZoneOffset.UTC);
        }
        return moments;
    }

    @Override
    public void move(DealRow[] rows, Object[] results) {
        for (int i = 0; i < rows.length; i++) {
            DealRow row = rows[i];
            Timeline<Stage> history = ENTERED;
            for (int wish = 0; wish < DealRow.WISHES; wish++) {
                history = flow.move(row, history, row.wishes()[wish], MOMENTS[wish], WHO)
                        .history();
            }
            results[i] = history;
        }
    }

    @Override
    public Stage read(Object result) {
        return (Stage) ((Timeline<?>) result).last();
    }
}
