package org.crmkit.scoring.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.check.Texts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

class RfmReportTest {
    private static final AsOf TODAY = Facts.endOf("2026-03-31");
    private static final PurchaseSummaries PURCHASES = Facts.purchases(
            "ann 2026-03-30 50000",
            "ann 2026-03-30 50000",
            "ann 2026-02-01 10000",
            "bob 2026-01-31 2000",
            "cid 2025-03-31 300",
            "eve 2026-03-01 -100",
            "fay 2026-04-01 9900");
    private static final RfmThresholds FIXED = RfmThresholds.fixed(
            RfmFrequency.DAYS,
            TODAY,
            List.of(90, 30),
            List.of(2L, 3L),
            List.of(Money.parse("CNY 10.00"), Money.parse("CNY 1000.00")));

    @Test
    void each_customer_has_values_scores_and_a_reason() {
        RfmReport report = FIXED.apply(PURCHASES, TODAY);
        RfmScore ann = report.find(CustomerId.of("ann")).orElseThrow();
        assertThat(ann.because().in(Texts.ENGLISH))
                .isEqualTo("last bought 1 day ago (R 3), frequency 2 (F 2), value CNY 1,100.00 (M 3): Others");
        assertThat(ann.because().in(Texts.CHINESE)).isEqualTo("最近一次购买在1天前（R 3），频率2（F 2），金额CNY 1,100.00（M 3）：其他客户");
    }

    @Test
    void boundaries_belong_to_the_better_score() {
        RfmReport report = FIXED.apply(
                Facts.purchases("in 2026-03-01 100000", "out 2026-02-28 99999", "old 2025-12-30 1000"), TODAY);
        assertThat(scores(report, "in")).isEqualTo("3 1 3");
        assertThat(scores(report, "out")).isEqualTo("2 1 2");
        assertThat(scores(report, "old")).isEqualTo("1 1 2");
    }

    @Test
    void who_had_not_bought_by_then_is_counted_but_not_scored() {
        RfmReport report = FIXED.apply(PURCHASES, TODAY);
        assertThat(report.size()).isEqualTo(3);
        assertThat(report.without()).isEqualTo(2);
        assertThat(report.find(CustomerId.of("fay"))).isEmpty();
        assertThat(report.find(CustomerId.of("eve"))).isEmpty();
        assertThat(report.find(CustomerId.of("nobody"))).isEmpty();
        assertThat(report.counts(RfmDimension.RECENCY)).containsExactly(1, 1, 1);
    }

    @Test
    void frequency_counts_days_or_purchases() {
        RfmReport days = RfmPolicy.standard().classify(PURCHASES, TODAY);
        RfmReport lines = RfmPolicy.standard().frequency(RfmFrequency.PURCHASES).classify(PURCHASES, TODAY);
        assertThat(days.find(CustomerId.of("ann")).orElseThrow().frequency()).isEqualTo(2);
        assertThat(lines.find(CustomerId.of("ann")).orElseThrow().frequency()).isEqualTo(3);
    }

    @Test
    void segments_and_the_grid_add_up_to_all_scored_customers() {
        RfmReport report = RfmPolicy.standard().classify(PURCHASES, TODAY);
        assertThat(report.lines()).hasSize(11);
        assertThat(report.lines().stream().mapToInt(RfmReport.Line::customers).sum())
                .isEqualTo(report.size());
        int grid = 0;
        for (int cell = 0; cell < 25; cell++) {
            grid += report.count(cell / 5 + 1, cell % 5 + 1);
        }
        assertThat(grid).isEqualTo(report.size());
    }

    @Test
    void thresholds_travel_as_json() {
        String json = Facts.resource("/golden/rfm-thresholds-1.json").strip();
        assertThat(CrmJson.write(FIXED)).isEqualTo(json);
        assertThat(CrmJson.read(json, RfmThresholds.class).orThrow()).isEqualTo(FIXED);
        RfmThresholds ntile = RfmPolicy.standard().method(RfmMethod.NTILE).fit(PURCHASES, TODAY);
        assertThat(CrmJson.read(CrmJson.write(ntile), RfmThresholds.class).orThrow())
                .isEqualTo(ntile);
    }

    @Test
    void nobody_to_fit_to_and_fixed_thresholds_to_fit_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmPolicy.standard().fit(Facts.purchases(), TODAY))
                .withMessage("There must be a customer who has bought to fit thresholds to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmPolicy.standard().method(RfmMethod.FIXED).fit(PURCHASES, TODAY))
                .withMessage("Fixed thresholds are not fitted: give them to RfmThresholds.fixed");
    }

    @Test
    void one_customer_alone_is_scored_as_each_method_defines_it() {
        PurchaseSummaries one = Facts.purchases("ann 2026-03-30 50000");
        assertThat(scores(RfmPolicy.standard().classify(one, TODAY), "ann")).isEqualTo("5 1 1");
        assertThat(scores(RfmPolicy.standard().method(RfmMethod.NTILE).classify(one, TODAY), "ann"))
                .isEqualTo("1 1 1");
        assertThat(scores(RfmPolicy.standard().method(RfmMethod.AVERAGE_RANK).classify(one, TODAY), "ann"))
                .isEqualTo("5 5 5");
    }

    @Test
    void thresholds_that_turn_round_or_do_not_fit_the_policy_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmThresholds.fixed(
                        RfmFrequency.DAYS, TODAY, List.of(30, 90), List.of(2L, 3L), FIXED.monetaryFrom()))
                .withMessage("The recency thresholds must not turn round");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmThresholds.fixed(
                        RfmFrequency.DAYS, TODAY, List.of(90, 30), List.of(2L), FIXED.monetaryFrom()))
                .withMessage("The frequency thresholds must name 2 scores from the second on, found 1");
    }

    private static String scores(RfmReport report, String customer) {
        RfmScore score = report.find(CustomerId.of(customer)).orElseThrow();
        return score.r() + " " + score.f() + " " + score.m();
    }
}
