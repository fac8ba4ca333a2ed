package org.crmkit.scoring.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.testing.Copies;
import org.crmkit.core.value.Share;
import org.junit.jupiter.api.Test;

class ChanceTallyTest {
    private static ChanceReport report(String... rows) {
        ChanceTally tally = new ChanceTally();
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            tally.add(new ChanceTally.Told(Share.parse(parts[0]), parts[1].equals("won")));
        }
        return tally.result();
    }

    @Test
    void the_measures_are_those_reckoned_by_hand() {
        ChanceReport report = report("0.8 won", "0.6 lost", "0.6 won", "0.1 lost");
        assertThat(report.brier().yes()).contains(new BigDecimal("0.142500")); // (.04 + .36 + .16 + .01) / 4
        assertThat(report.logLoss().yes()).contains(new BigDecimal("0.438905")); // -ln(.8 · .4 · .6 · .9) / 4, below
        assertThat(report.auc().yes()).contains(new BigDecimal("0.875000")); // 3 of 4 pairs, one a tie
        assertThat(report.auc().because()).hasToString("measured on 4 leads");
    }

    @Test
    void bins_tell_what_was_told_and_what_came() {
        ChanceReport report = report("0.1 lost", "0.0999 won", "0.15 won", "1 won", "0 lost");
        List<ChanceReport.Bin> bins = report.bins();
        assertThat(bins).extracting(ChanceReport.Bin::leads).containsExactly(2L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(bins.get(0).told().yes()).contains(Share.parse("0.04995"));
        assertThat(bins.get(1).told().yes()).contains(Share.parse("0.125"));
        assertThat(bins.get(1).came().yes()).contains(Share.ofPercent(50));
        assertThat(bins.get(2).came().yes()).isEmpty();
        assertThat(Copies.serialized(report)).isEqualTo(report);
    }

    @Test
    void a_certain_probability_that_was_wrong_costs_much_but_not_all() {
        assertThat(report("0 won").logLoss().yes()).contains(new BigDecimal("9.903488")); // -ln 0.00005
        assertThat(report("1 lost").logLoss()).isEqualTo(report("0 won").logLoss());
    }

    @Test
    void without_leads_or_with_one_end_only_what_cannot_be_told_is_unknown() {
        assertThat(report().brier().because()).hasToString("no lead was told");
        assertThat(report("0.5 lost").auc().because())
                .hasToString("0 leads were won and 1 lost; some of each are needed");
        assertThat(report("0.5 lost").brier().yes()).contains(new BigDecimal("0.250000"));
    }
}
