package org.crmkit.examples.review.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.check.Checked;
import org.crmkit.examples.review.planting.PlantedFacts;
import org.crmkit.examples.review.read.PurchaseFile;
import org.crmkit.examples.review.read.PurchaseFormat;
import org.crmkit.examples.review.read.ReadReport;
import org.crmkit.examples.review.seed.CompanyPlan;

class GeneratedCompanyPropertyTest {
    private static final PurchaseFormat FORMAT =
            PurchaseFormat.standard(Currency.getInstance("CNY"), ZoneId.of("Asia/Shanghai"));

    @Property(tries = 60)
    void reading_what_was_generated_loses_nothing_and_finds_the_repeated_rows(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int customers,
            @ForAll @IntRange(max = 1500) int daysBack) {
        GeneratedCompany company = GeneratedCompany.of(
                new CompanyPlan(seed, customers, LocalDate.of(2026, 6, 30).minusDays(daysBack)));
        PlantedFacts facts = company.facts();
        Map<String, Integer> bought = new HashMap<>();
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        long lastYear = facts.lastDay().plusDays(1).minusMonths(12).toEpochDay();
        long yearBefore = facts.lastDay().plusDays(1).minusMonths(24).toEpochDay();
        byte[] csv = company.csv();
        Checked<ReadReport> read = PurchaseFile.of("generated", () -> new ByteArrayInputStream(csv))
                .read(FORMAT, (customer, day, minorUnits, currency, product, outlet) -> {
                    assertThat(product).isNotEmpty();
                    assertThat(outlet).isNotEmpty();
                    if (minorUnits >= 0) {
                        bought.merge(currency.getCurrencyCode(), 1, Integer::sum);
                        (day >= lastYear ? after : before).add(day >= yearBefore ? customer : "");
                    }
                });
        ReadReport report = read.orThrow();
        assertThat(report.rows().all()).isEqualTo(facts.rows());
        assertThat(report.rows().refused()).isEqualTo(facts.repeatedRows());
        assertThat(report.findingsByCode().getOrDefault("purchase.duplicate-id", 0L))
                .isEqualTo(facts.repeatedRows());
        assertThat(report.rows().returns()).isEqualTo(facts.returns());
        assertThat(bought).isEqualTo(facts.purchasesByCurrency());
        before.remove("");
        assertThat(before).hasSize(facts.activeBefore());
        before.removeAll(after);
        assertThat(before).hasSize(facts.lost());
    }
}
