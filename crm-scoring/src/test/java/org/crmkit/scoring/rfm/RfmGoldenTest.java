package org.crmkit.scoring.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.Facts;
import org.junit.jupiter.api.Test;

/** Scores that other programs gave to real customers: SQL's NTILE, type-7 quantiles, average ranks, the R package rfm. */
class RfmGoldenTest {
    private static final RfmPolicy PURCHASES = RfmPolicy.standard().frequency(RfmFrequency.PURCHASES);

    @Test
    void cdnow_customers_get_the_scores_of_ntile_quantiles_and_average_ranks() {
        PurchaseSummaries purchases = sample();
        List<Map<String, String>> golden = rows("clv-goldens", "rfm_cdnow_sample.csv");
        assertThat(golden).hasSize(1_176);
        Map<RfmMethod, String> columns =
                Map.of(RfmMethod.NTILE, "ntile", RfmMethod.QUANTILES, "q7", RfmMethod.AVERAGE_RANK, "avgrank");
        columns.forEach((method, column) -> {
            RfmReport report = PURCHASES.method(method).classify(purchases, Facts.endOf("1998-06-30"));
            for (Map<String, String> row : golden) {
                RfmScore score =
                        report.find(CustomerId.of(padded(text(row, "id")))).orElseThrow();
                assertThat(List.of(score.r(), score.f(), score.m()))
                        .as("%s of customer %s", column, row.get("id"))
                        .isEqualTo(numbers(row, column + "_r", column + "_f", column + "_m"));
                assertThat(List.of(score.recency().days(), (int) score.frequency()))
                        .isEqualTo(numbers(row, "rec", "freq"));
                assertThat(score.monetary().amount()).isEqualByComparingTo(row.get("mon"));
            }
        });
    }

    @Test
    void the_quantiles_of_cdnow_are_returned_as_cut_points_with_an_empty_score() {
        RfmThresholds fitted = PURCHASES.fit(sample(), Facts.endOf("1998-06-30"));
        assertThat(fitted.recencyWithin()).containsExactly(512, 486, 442, 152);
        assertThat(fitted.frequencyFrom()).containsExactly(2L, 2L, 3L, 5L);
        RfmReport report = fitted.apply(sample(), Facts.endOf("1998-06-30"));
        assertThat(report.counts(RfmDimension.FREQUENCY)).element(1).isEqualTo(0);
        assertThat(report.counts(RfmDimension.FREQUENCY)).element(0).isEqualTo(1_205);
    }

    @Test
    void customers_of_the_r_package_get_its_scores_and_segments() {
        PurchaseTally tally = PurchaseTally.in("USD");
        for (Map<String, String> row : rows("rfm-package", "rfm_data_orders.csv")) {
            long cents = Money.parse("USD " + row.get("revenue")).minorUnits();
            tally.add(
                    text(row, "customer_id"),
                    LocalDate.parse(text(row, "order_date")).toEpochDay(),
                    cents);
        }
        // The package's cut points are quantiles plus one, each closed at its lower end.
        RfmThresholds cuts = RfmThresholds.fixed(
                RfmFrequency.PURCHASES,
                Facts.endOf("2006-12-31"),
                List.of(481, 297, 180, 114),
                List.of(4L, 5L, 6L, 8L),
                List.of(usd("255.80"), usd("382"), usd("506.40"), usd("666")));
        RfmReport report = cuts.apply(tally.result(), Facts.endOf("2006-12-31"));
        assertThat(report.size()).isEqualTo(995);
        for (Map<String, String> row : rows("clv-goldens", "rfm_r_package_orders.csv")) {
            RfmScore score =
                    report.find(CustomerId.of(text(row, "customer_id"))).orElseThrow();
            assertThat(List.of(score.recency().days(), (int) score.frequency(), score.r(), score.f(), score.m()))
                    .as(score.customer().value())
                    .isEqualTo(numbers(
                            row,
                            "recency_days",
                            "transaction_count",
                            "recency_score",
                            "frequency_score",
                            "monetary_score"));
            assertThat(score.segment().name().en()).isEqualTo(row.get("segment"));
        }
        assertThat(report.lines())
                .extracting(RfmReport.Line::customers)
                .containsExactly(35, 342, 170, 9, 104, 47, 28, 10, 102, 148, 0);
    }

    private static PurchaseSummaries sample() {
        PurchaseTally tally = PurchaseTally.in("USD");
        for (String line : Facts.lines(CrmData.file("cdnow", "CDNOW_sample.txt"))) {
            String[] parts = line.strip().split("\\s+", -1);
            LocalDate day = LocalDate.parse(parts[2], DateTimeFormatter.BASIC_ISO_DATE);
            tally.add(parts[1], day.toEpochDay(), usd(parts[4]).minorUnits());
        }
        return tally.result();
    }

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static String padded(String id) {
        return "0".repeat(4 - id.length()) + id;
    }

    private static String text(Map<String, String> row, String column) {
        return String.valueOf(row.get(column));
    }

    private static List<Integer> numbers(Map<String, String> row, String... columns) {
        return List.of(columns).stream()
                .map(column -> Integer.valueOf(text(row, column)))
                .toList();
    }

    /** Rows of a CSV file whose values hold no comma. */
    private static List<Map<String, String>> rows(String... path) {
        List<String> lines = Facts.lines(CrmData.file(path));
        String[] names = lines.get(0).replace("\"", "").split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.replace("\"", "").split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
