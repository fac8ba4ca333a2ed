package org.crmkit.scoring.churn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Attribute;
import org.crmkit.core.rule.Attributes;
import org.crmkit.core.stat.LogLoss;
import org.crmkit.core.stat.RocCurve;
import org.crmkit.core.testing.CrmData;
import org.crmkit.core.value.AsOf;
import org.crmkit.scoring.Facts;
import org.jspecify.annotations.Nullable;

/** The customers of a telephone company, 7,043 rows, of whom 1,869 left; every fifth row is held out. */
final class Telco {
    static final AsOf NOW = Facts.endOf("2026-06-30");
    static final Attribute<Map<String, String>, Boolean> LEFT = Attribute.<Map<String, String>>flag(
                    "churn", row -> "Yes".equals(row.get("Churn")))
            .label(LocalizedText.of("left", "流失"));
    private static final List<String> NUMBERS = List.of("tenure", "MonthlyCharges", "TotalCharges");

    private Telco() {}

    static List<Map<String, String>> rows(boolean heldOut) {
        List<String> lines = Facts.lines(CrmData.file("telco-churn", "Telco-Customer-Churn.csv"));
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int index = 0; index + 1 < lines.size(); index++) {
            if ((index % 5 == 0) == heldOut) {
                String[] values = lines.get(index + 1).split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], values[i]);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** All columns by their own names in kebab case; a blank is not known. */
    static Attributes<Map<String, String>> columns() {
        Attributes<Map<String, String>> all = Attributes.of("subscription", row -> row.get("customerID"), LEFT);
        for (String column : rows(true).get(0).keySet()) {
            if (!column.equals("customerID") && !column.equals("Churn")) {
                String name = kebab(column);
                all = all.plus(
                        NUMBERS.contains(column)
                                ? Attribute.number(name, row -> number(row, column))
                                : Attribute.code(name, row -> row.get(column)));
            }
        }
        return all;
    }

    private static String kebab(String column) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean begins = upper && name.length() > 0 && name.charAt(name.length() - 1) >= 'a';
            name.append(begins ? "-" : "").append(upper ? (char) (c - 'A' + 'a') : c);
        }
        return name.toString();
    }

    static @Nullable BigDecimal number(Map<String, String> row, String column) {
        String text = Objects.requireNonNull(row.get(column)).strip();
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    interface Score {
        double of(Map<String, String> row);
    }

    static double auc(List<Map<String, String>> rows, Score score) {
        RocCurve curve = new RocCurve();
        rows.forEach(row ->
                curve.add(new RocCurve.Scored(score.of(row), LEFT.of(row, NOW).orElseThrow())));
        return curve.result().value().orElseThrow();
    }

    static double logLoss(List<Map<String, String>> rows, Score probability) {
        LogLoss loss = new LogLoss();
        rows.forEach(row -> loss.add(
                new LogLoss.Forecast(probability.of(row), LEFT.of(row, NOW).orElseThrow())));
        return loss.result().mean().orElseThrow();
    }
}
