package org.crmkit.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.service.PriorityMatrix.Cell;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.testing.CrmData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityMatrixTest {
    @ParameterizedTest
    @CsvSource({"department, 1, 1, 2, 4", "group, 1, 2, 3, 4", "person, 2, 3, 3, 4"})
    void the_standard_has_the_published_figures(String impact, int critical, int high, int medium, int low) {
        assertThat(rank(impact, "critical")).isEqualTo(critical);
        assertThat(rank(impact, "high")).isEqualTo(high);
        assertThat(rank(impact, "medium")).isEqualTo(medium);
        assertThat(rank(impact, "low")).isEqualTo(low);
    }

    private static int rank(String impact, String urgency) {
        return PriorityMatrix.standard().priority(impact, urgency).orElseThrow().rank();
    }

    @Test
    void what_does_not_occur_in_it_has_no_priority() {
        assertThat(PriorityMatrix.standard().priority("planet", "high")).isEmpty();
        assertThat(Triage.of("planet", "high").priority(PriorityMatrix.standard()))
                .isEmpty();
    }

    @Test
    void a_gap_two_values_and_nothing_at_all_are_refused() {
        List<Cell> cells = new ArrayList<>(PriorityMatrix.standard().cells());
        Cell last = cells.remove(11);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityMatrix.of(cells))
                .withMessage("Impact person and urgency low must have a priority, found none");
        cells.add(last);
        assertThat(PriorityMatrix.of(cells)).isEqualTo(PriorityMatrix.standard());
        cells.add(new Cell("person", "low", Priority.CRITICAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityMatrix.of(cells))
                .withMessage("Impact person and urgency low must have one priority, found low and critical");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityMatrix.of(List.of()))
                .withMessage("A priority matrix must have at least one cell");
    }

    @Test
    void it_survives_json_and_serialization() {
        PriorityMatrix standard = PriorityMatrix.standard();
        String json = CrmJson.write(standard);
        assertThat(json)
                .startsWith("[{\"impact\":\"department\",\"urgency\":\"critical\","
                        + "\"priority\":{\"rank\":1,\"code\":\"critical\"}},");
        assertThat(CrmJson.read(json, PriorityMatrix.class).orThrow())
                .isEqualTo(standard)
                .hasSameHashCodeAs(standard);
        assertThat(Copies.serialized(standard)).isEqualTo(standard).hasToString("PriorityMatrix[12]");
    }

    @Test
    void priorities_are_in_order_and_have_words() {
        assertThat(Priority.standard()).isSorted();
        assertThat(Priority.CRITICAL.words().in(Texts.CHINESE)).isEqualTo("紧急");
        Priority own = Priority.of(2, "vip");
        assertThat(own).isBetween(Priority.HIGH, Priority.MEDIUM).hasToString("vip");
        assertThat(own.words().en()).isEqualTo("vip");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Priority.of(0, "now"))
                .withMessage("The rank of a priority must lie in 1..99, found 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Priority.of(100, "never"));
    }

    /** ServiceNow's table of three by three, against all events of a real log in which nobody set a priority. */
    @Test
    void a_table_of_three_by_three_gives_the_priorities_of_a_real_log() throws IOException {
        String[] impacts = {"1 - High", "2 - Medium", "3 - Low"};
        int[][] ranks = {{1, 2, 3}, {2, 3, 4}, {3, 4, 4}};
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int u = 0; u < 3; u++) {
                Priority priority = Priority.standard().get(ranks[i][u] - 1);
                cells.add(new Cell(impacts[i], impacts[u], priority));
            }
        }
        PriorityMatrix matrix = PriorityMatrix.of(cells);
        int rows = 0;
        for (String line : Files.readAllLines(CrmData.file("uci-incident-log", "incident_event_log_5998.csv"))) {
            String[] fields = line.split(",", -1);
            if (!fields[20].equals("impact")) {
                rows++;
                int rank = matrix.priority(fields[20], fields[21]).orElseThrow().rank();
                assertThat(fields[22]).startsWith(rank + " - ");
            }
        }
        assertThat(rows).isEqualTo(5998);
    }
}
