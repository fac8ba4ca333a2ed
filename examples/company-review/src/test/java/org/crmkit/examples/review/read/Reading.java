package org.crmkit.examples.review.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.value.Money;

/** Reads text as a file and remembers what came out. */
record Reading(Optional<ReadReport> report, List<Finding> findings, List<String> purchases) {
    static final PurchaseFormat FORMAT =
            PurchaseFormat.standard(Currency.getInstance("CNY"), ZoneId.of("Asia/Shanghai"));

    static Reading of(String text) {
        return of(text, FORMAT);
    }

    static Reading of(String text, ColumnMapping columns) {
        return of(text, FORMAT.columns(columns));
    }

    static Reading of(String text, PurchaseFormat format) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(PurchaseFile.of("orders.csv", () -> new ByteArrayInputStream(bytes)), format);
    }

    static Reading of(PurchaseFile file, PurchaseFormat format) {
        List<String> purchases = new ArrayList<>();
        var checked = file.read(format, (customer, day, minorUnits, currency, product, outlet) -> {
            String bought = product + (product.isEmpty() && outlet.isEmpty() ? "" : "@") + outlet;
            purchases.add(String.join(
                            " ",
                            customer,
                            LocalDate.ofEpochDay(day).toString(),
                            Money.ofMinor(currency, minorUnits).toString(),
                            bought)
                    .strip());
        });
        return new Reading(checked.result(), checked.findings(), purchases);
    }

    ReadReport.Rows rows() {
        return report.orElseThrow().rows();
    }

    /** Each finding in short: its row, field, code and what was found. */
    List<String> told() {
        return findings.stream()
                .map(finding -> finding.place().row() + " " + finding.place().path() + " "
                        + finding.code().substring("purchase.".length()) + " '" + finding.found() + "'")
                .toList();
    }

    /** The only finding, in English. */
    String because() {
        return findings.stream().map(finding -> finding.because().toString()).reduce("", String::concat);
    }
}
