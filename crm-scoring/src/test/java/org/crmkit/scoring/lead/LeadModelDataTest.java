package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.Share;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

/** What the model is worth where fields say the same twice: customers of a telephone company who stayed or left. */
class LeadModelDataTest {
    @Test
    void it_ranks_customers_who_leave_well_and_its_probabilities_are_too_sure() {
        List<String> lines = Facts.lines(CrmData.file("telco-churn", "Telco-Customer-Churn.csv"));
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<String> fields = names.stream()
                .filter(name -> !List.of("customerID", "tenure", "MonthlyCharges", "TotalCharges", "Churn")
                        .contains(name))
                .toList();
        LeadModelTally learning = new LeadModelTally(new LeadModelPolicy("team", "stage", List.of(), fields, 10));
        for (int i = 1; i < lines.size(); i++) {
            if ((i - 1) % 5 != 0) {
                learning.add(outcome(names, lines.get(i)));
            }
        }
        LeadModel model = learning.result();
        ChanceTally measured = new ChanceTally();
        for (int i = 1; i < lines.size(); i += 5) {
            LeadCase.Outcome row = outcome(names, lines.get(i));
            measured.add(new ChanceTally.Told(
                    model.ask(row.lead()).yes().orElseThrow().probability(), row.won()));
        }
        ChanceReport report = measured.result();
        assertThat(report.won()).isEqualTo(372);
        assertThat(report.lost()).isEqualTo(1_037);
        // reckoned apart in Python without rounding to 4 decimals: 0.798693, 0.229956, 0.945995
        assertThat(report.auc().yes()).contains(new BigDecimal("0.794306"));
        assertThat(report.brier().yes()).contains(new BigDecimal("0.229956"));
        // who says 26.4 % of everybody has 0.577
        assertThat(report.logLoss().yes()).contains(new BigDecimal("0.909252"));
        ChanceReport.Bin surest = report.bins().get(9);
        assertThat(surest.told().yes()).contains(Share.parse("0.966974"));
        assertThat(surest.came().yes()).contains(Share.parse("0.553846"));
    }

    private static LeadCase.Outcome outcome(List<String> names, String line) {
        Map<String, String> values = new LinkedHashMap<>();
        String[] parts = line.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            values.put(names.get(i), parts[i]);
        }
        return new LeadCase(Optional.empty(), Optional.empty(), values).ended(parts[20].startsWith("Yes"));
    }
}
