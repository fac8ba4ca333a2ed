package org.crmkit.scoring.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Share;

/** Counts how many leads stand at which grade and heat. */
public final class LeadMatrixTally implements Tally<LeadScore, LeadMatrix, LeadMatrixTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, TreeMap<String, Long>> counts = new TreeMap<>();

    /** A tally that has seen no lead yet. */
    public LeadMatrixTally() {}

    @Override
    public void add(LeadScore score) {
        add(score.grade().orElse(LeadMatrix.UNCLEAR), score.heat().orElse(LeadMatrix.UNCLEAR), 1);
    }

    private void add(String grade, String heat, long leads) {
        counts.computeIfAbsent(grade, none -> new TreeMap<>()).merge(heat, leads, Long::sum);
    }

    @Override
    public void merge(LeadMatrixTally other) {
        other.result().cells().forEach(cell -> add(cell.grade(), cell.heat(), cell.leads()));
    }

    @Override
    public LeadMatrix result() {
        long all = counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        List<LeadMatrix.Cell> cells = new ArrayList<>();
        counts.forEach((grade, row) ->
                row.forEach((heat, leads) -> cells.add(new LeadMatrix.Cell(grade, heat, leads, Share.of(leads, all)))));
        return new LeadMatrix(cells);
    }
}
