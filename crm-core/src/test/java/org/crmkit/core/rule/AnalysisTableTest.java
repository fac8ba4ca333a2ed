package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crmkit.core.check.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A table of 100 rows and 5 columns, held against asking every row about each of its 16,807 cases. */
class AnalysisTableTest {
    private static final int ROWS = 100;
    private static final int COLUMNS = 5;
    private static final int VALUES = 7;
    private static final int[][][] TABLE = new int[ROWS][COLUMNS][];
    private static final List<boolean[]> YES = new ArrayList<>();

    @BeforeAll
    static void fill() {
        Random random = new Random(42);
        for (int[][] row : TABLE) {
            for (int column = 0; column < COLUMNS; column++) {
                int least = random.nextInt(VALUES);
                boolean any = random.nextInt(5) == 0;
                row[column] =
                        any ? new int[] {0, VALUES} : new int[] {least, least + 1 + random.nextInt(VALUES - least)};
            }
        }
        for (int place = 0; place < Math.pow(VALUES, COLUMNS); place++) {
            boolean[] yes = new boolean[ROWS];
            for (int row = 0; row < ROWS; row++) {
                yes[row] = isYes(TABLE[row], place);
            }
            YES.add(yes);
        }
    }

    private static boolean isYes(int[][] row, int place) {
        int rest = place;
        for (int[] cell : row) {
            int value = rest % VALUES;
            rest /= VALUES;
            if (value < cell[0] || value >= cell[1]) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> analyse(Hit hit) {
        List<Attribute<long[], Long>> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            int own = column;
            columns.add(Attribute.count("c" + column, values -> values[own]));
        }
        List<Rule<long[], Integer>> rules = new ArrayList<>();
        for (int[][] row : TABLE) {
            List<Condition<long[]>> cells = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(columns.get(column).between(row[column][0], row[column][1]));
            }
            rules.add(new Condition.All<>(cells).then("t.r" + rules.size(), 0, "it is so"));
        }
        return RuleSet.of("table", hit, rules).analyse();
    }

    @Test
    void the_same_rows_are_masked() {
        List<String> masked = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int own = row;
            if (YES.stream().noneMatch(yes -> yes[own] && isFirst(yes, own))) {
                masked.add("t.r" + row);
            }
        }
        assertThat(masked).isNotEmpty();
        assertThat(analyse(Hit.FIRST))
                .filteredOn(finding -> finding.code().equals("rules.masked"))
                .extracting(finding -> finding.place().path())
                .isEqualTo(masked);
    }

    private static boolean isFirst(boolean[] yes, int row) {
        for (int before = 0; before < row; before++) {
            if (yes[before]) {
                return false;
            }
        }
        return true;
    }

    @Test
    void as_many_pairs_overlap() {
        int pairs = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int other = row + 1; other < ROWS; other++) {
                int one = row;
                int that = other;
                pairs += YES.stream().anyMatch(yes -> yes[one] && yes[that]) ? 1 : 0;
            }
        }
        assertThat(analyse(Hit.UNIQUE))
                .filteredOn(finding -> finding.code().equals("rules.overlap"))
                .hasSize(201)
                .last()
                .extracting(Finding::because)
                .hasToString("and " + (pairs - 200) + " more like these");
    }

    @Test
    void gaps_are_told_in_part_and_the_same_each_time() {
        List<Finding> gaps = analyse(Hit.UNIQUE).stream()
                .filter(finding -> finding.code().equals("rules.gap"))
                .toList();
        assertThat(gaps).hasSize(51);
        assertThat(gaps.get(50).because().toString()).matches("and [0-9,]+ more like these");
        assertThat(analyse(Hit.FIRST)).containsAll(gaps);
    }
}
