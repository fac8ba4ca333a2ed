package org.crmkit.core.interaction;

import java.util.TreeMap;
import org.crmkit.core.stat.Tally;

/** Counts interactions by channel, direction and kind, whatever their status. */
public final class InteractionTally implements Tally<Interaction, InteractionTotals, InteractionTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<InteractionTotals.Key, InteractionCounts> counts = new TreeMap<>();

    /** Starts with nothing counted. */
    public InteractionTally() {}

    @Override
    public void add(Interaction interaction) {
        add(InteractionTotals.Key.of(interaction), InteractionCounts.of(interaction));
    }

    @Override
    public void merge(InteractionTally other) {
        new TreeMap<>(other.counts).forEach(this::add);
    }

    @Override
    public InteractionTotals result() {
        return new InteractionTotals(counts);
    }

    private void add(InteractionTotals.Key key, InteractionCounts more) {
        counts.merge(key, more, InteractionCounts::plus);
    }
}
