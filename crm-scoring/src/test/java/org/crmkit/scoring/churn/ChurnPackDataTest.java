package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.sales.PurchaseAttributes;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.score.Scorecard;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.scoring.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The standard pack, fitted to nothing, on real customers of whom one knows who left. */
class ChurnPackDataTest {
    private static final AsOf THEN = Facts.endOf("1997-12-31");

    @Test
    void subscribers_of_a_telephone_company_by_their_own_columns() {
        Attributes<Map<String, String>> columns = Attributes.of(
                "subscription",
                row -> row.get("customerID"),
                Attribute.number("purchase.trend", ChurnPackDataTest::trend),
                Attribute.date("customer.contract-ends-on", ChurnPackDataTest::contractEnd));
        Scorecard<Map<String, String>> card =
                ChurnPack.standard().allowMissing().scorecard(columns).orThrow();
        List<Map<String, String>> rows = Telco.rows(true);
        Backtest past = Backtest.of(card, rows, Telco.NOW, row -> Telco.LEFT.of(row, Telco.NOW));
        System.out.printf(Locale.ROOT, "telco, standard churn pack: AUC %.4f, %s%n", past.auc(), past.bands());
        assertThat(past.auc()).isGreaterThan(.6);
    }

    /** This month against the average month so far. */
    private static @Nullable BigDecimal trend(Map<String, String> row) {
        BigDecimal total = Telco.number(row, "TotalCharges");
        BigDecimal months = Objects.requireNonNull(Telco.number(row, "tenure"));
        BigDecimal month = Objects.requireNonNull(Telco.number(row, "MonthlyCharges"));
        return total == null ? null : month.multiply(months).divide(total, 4, RoundingMode.DOWN);
    }

    /** A contract of one or two years ends where its current term does; one by the month within a month. */
    private static LocalDate contractEnd(Map<String, String> row) {
        String contract = Objects.requireNonNull(row.get("Contract"));
        int term = contract.equals("Two year") ? 24 : contract.equals("One year") ? 12 : 1;
        int months = Integer.parseInt(Objects.requireNonNull(row.get("tenure")));
        return Telco.NOW.date().plusMonths(term - months % term);
    }

    @Test
    void customers_of_a_mail_order_house_by_their_rhythm() {
        Scorecard<PurchaseSummary> card = ChurnPack.standard()
                .allowMissing()
                .scorecard(PurchaseAttributes.standard())
                .orThrow();
        PurchaseSummaries all = Facts.cdnow(CrmData.file("cdnow", "CDNOW_master.txt"));
        List<PurchaseSummary> customers = new ArrayList<>();
        all.stream().forEach(customers::add);
        Backtest past = Backtest.of(card, customers, THEN, ChurnPackDataTest::silentAfterwards);
        System.out.printf(Locale.ROOT, "cdnow, standard churn pack: AUC %.4f, %s%n", past.auc(), past.bands());
        assertThat(past.auc()).isGreaterThan(.6);
    }

    /** Whether it bought nothing in the half year after; of customers with a rhythm. */
    private static Optional<Boolean> silentAfterwards(PurchaseSummary purchases) {
        boolean rhythm = PurchaseAttributes.SILENCE.of(purchases, THEN).isPresent();
        DateRange after = DateRange.from(THEN.date().plusDays(1));
        return rhythm ? Optional.of(purchases.within(after).purchases() == 0) : Optional.empty();
    }
}
