package org.crmkit.scoring.lead;

import java.io.Serializable;
import java.util.List;
import org.crmkit.core.value.Share;

/**
 * How many leads stand where: a cell for each grade and heat that came, open ones too. The cells together are all leads.
 *
 * @param cells the cells, by grade and heat in alphabetical order
 */
public record LeadMatrix(List<Cell> cells) implements Serializable {
    /** Stands for a grade or heat that cannot be told yet. */
    public static final String UNCLEAR = "UNCLEAR";

    /** Copies the cells. */
    public LeadMatrix {
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param grade which grade, or {@link #UNCLEAR}
     * @param heat which heat, or {@link #UNCLEAR}
     * @param leads how many stand there, at least 1
     * @param ofAll as a share of all leads
     */
    public record Cell(String grade, String heat, long leads, Share ofAll) implements Serializable {}

    /** {@return how many leads were counted} */
    public long leads() {
        return cells.stream().mapToLong(Cell::leads).sum();
    }

    /** {@return how many stand at that grade and heat} */
    public long leads(String grade, String heat) {
        return cells.stream()
                .filter(cell -> cell.grade().equals(grade) && cell.heat().equals(heat))
                .mapToLong(Cell::leads)
                .sum();
    }
}
