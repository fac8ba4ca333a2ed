package org.crmkit.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The priority that follows from how many are hit (impact) and how long it can wait (urgency). Immutable.
 *
 * <p>It is total: every impact and every urgency that occurs in it has a priority together. JSON: its cells.
 */
public final class PriorityMatrix implements Serializable {
    private static final long serialVersionUID = 1;
    private static final PriorityMatrix STANDARD = standardCells();

    private final LinkedHashMap<Sides, Priority> cells;

    private PriorityMatrix(Map<Sides, Priority> cells) {
        this.cells = new LinkedHashMap<>(cells);
    }

    /**
     * The priority of one impact and one urgency.
     *
     * @param impact the code of whom it hits: {@code department}, {@code person}
     * @param urgency the code of how long it can wait: {@code high}
     * @param priority what follows
     */
    @JsonPropertyOrder({"impact", "urgency", "priority"})
    public record Cell(
            @JsonProperty(required = true) String impact,
            @JsonProperty(required = true) String urgency,
            @JsonProperty(required = true) Priority priority)
            implements Serializable {
        /** Checks the codes. */
        public Cell {
            Checks.id(impact, "The impact of a cell");
            Checks.id(urgency, "The urgency of a cell");
        }
    }

    private record Sides(String impact, String urgency) implements Serializable {}

    /**
     * {@return the matrix of those cells}
     *
     * @throws IllegalArgumentException if there are none, if two are of one impact and urgency, or if one is missing
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PriorityMatrix of(List<Cell> cells) {
        Checks.that(!cells.isEmpty(), "A priority matrix must have at least one cell");
        Map<Sides, Priority> checked = new LinkedHashMap<>();
        Set<String> impacts = new LinkedHashSet<>();
        Set<String> urgencies = new LinkedHashSet<>();
        for (Cell cell : cells) {
            impacts.add(cell.impact);
            urgencies.add(cell.urgency);
            Priority before = checked.put(new Sides(cell.impact, cell.urgency), cell.priority);
            Checks.that(
                    before == null,
                    "Impact {} and urgency {} must have one priority, found {} and {}",
                    cell.impact,
                    cell.urgency,
                    before,
                    cell.priority);
        }
        impacts.forEach(impact -> urgencies.forEach(urgency -> Checks.that(
                checked.containsKey(new Sides(impact, urgency)),
                "Impact {} and urgency {} must have a priority, found none",
                impact,
                urgency)));
        return new PriorityMatrix(checked);
    }

    /**
     * {@return impact on a {@code department}, a {@code group} or a {@code person} by urgency {@code critical}, {@code high},
     * {@code medium} or {@code low}}
     *
     * <p>The figures are those of Combodo iTop's default: 1, 1, 2, 4; then 1, 2, 3, 4; then 2, 3, 3, 4.
     */
    public static PriorityMatrix standard() {
        return STANDARD;
    }

    private static PriorityMatrix standardCells() {
        List<String> urgencies = List.of("critical", "high", "medium", "low");
        List<Cell> cells = new ArrayList<>();
        row(cells, "department", urgencies, 1, 1, 2, 4);
        row(cells, "group", urgencies, 1, 2, 3, 4);
        row(cells, "person", urgencies, 2, 3, 3, 4);
        return of(cells);
    }

    private static void row(List<Cell> cells, String impact, List<String> urgencies, int... ranks) {
        for (int i = 0; i < ranks.length; i++) {
            cells.add(new Cell(impact, urgencies.get(i), Priority.standard().get(ranks[i] - 1)));
        }
    }

    /** {@return the priority of an impact and an urgency; absent if one of the two does not occur in it} */
    public Optional<Priority> priority(String impact, String urgency) {
        return Optional.ofNullable(cells.get(new Sides(impact, urgency)));
    }

    /** {@return its cells, in the order in which they were given} */
    @JsonValue
    public List<Cell> cells() {
        List<Cell> all = new ArrayList<>();
        cells.forEach((sides, priority) -> all.add(new Cell(sides.impact, sides.urgency, priority)));
        return List.copyOf(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriorityMatrix that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** {@return how many cells it has} */
    @Override
    public String toString() {
        return "PriorityMatrix[" + cells.size() + "]";
    }
}
