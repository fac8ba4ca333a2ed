package org.crmkit.examples.review.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.marketing.ResponseCounts;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.dealings.CustomerRecords;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.dealings.Receivables.Debtor;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.scoring.worth.WorthBasis;

class GeneratedRecordsPropertyTest {
    private static final Currency CNY = Currency.getInstance(GeneratedCompany.MAIN_CURRENCY);

    @Property(tries = 40)
    void the_library_finds_what_was_counted_without_it(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int customers,
            @ForAll @IntRange(max = 1500) int daysBack) {
        LocalDate lastDay = LocalDate.of(2026, 6, 30).minusDays(daysBack);
        GeneratedCompany company = GeneratedCompany.of(new CompanyPlan(seed, customers, lastDay));
        CustomerRecords records = company.records();
        assertThat(company.records()).isEqualTo(records);
        PlantedRecords planted = company.plantedIn(records);
        Dealings found = found(company, records, AsOf.endOf(lastDay, ZoneId.of("Asia/Shanghai")));
        money(planted, found);
        relations(company.plantedRelations(records), found);
        found.talks()
                .mostAbandoned()
                .ifPresentOrElse(
                        worst -> {
                            assertThat(worst.counts().abandoned()).isEqualTo(planted.abandonedTalks());
                        },
                        () -> assertThat(planted.abandonedTalks()).isZero());
        found.overdue().employees().stream()
                .findFirst()
                .ifPresentOrElse(
                        load -> {
                            assertThat(load.employee()).isEqualTo(planted.dawdler());
                            assertThat(load.overdue()).isEqualTo(planted.overduePromises());
                        },
                        () -> assertThat(planted.overduePromises()).isZero());
        found.values().ifPresent(matrix -> {
            assertThat(matrix.report().count(WorthBasis.HELD)).isEqualTo(planted.held());
            assertThat(matrix.report().count(WorthBasis.OVERRIDDEN)).isEqualTo(planted.byHand());
        });
    }

    private static void relations(PlantedRelations planted, Dealings found) {
        assertThat(found.deals().count(StageCategory.WON)).isEqualTo(planted.won());
        assertThat(found.deals().overdue()).hasSize((int) planted.undecided());
        found.leads().lines().stream()
                .findFirst()
                .ifPresentOrElse(
                        best -> {
                            assertThat(best.source()).isEqualTo(planted.source());
                            assertThat(best.converted()).isEqualTo(planted.converted());
                        },
                        () -> assertThat(planted.source()).isEmpty());
        assertThat(found.renewals().warranties()).hasSize((int) planted.warranties());
        assertThat(found.renewals().contracts()).hasSize((int) planted.contracts());
        assertThat(found.service().findings()).hasSize((int) (planted.withoutCause() + planted.withoutAction()));
        assertThat(found.service().with("feedback.closed-without-cause")).hasSize((int) planted.withoutCause());
        assertThat(found.service().totals().all().reopened()).isEqualTo(planted.reopened());
        ResponseCounts answers = found.campaigns().totals().all();
        assertThat(answers.targets().responders()).isEqualTo(planted.answers());
        assertThat(answers.control().responders()).isEqualTo(planted.answersAnyhow());
        assertThat(found.reachable().customers() - found.reachable().permitted())
                .isEqualTo(planted.notToWrite());
        assertThat(found.keyCustomers().overdue()).isEqualTo(planted.reviews());
    }

    private static Dealings found(GeneratedCompany company, CustomerRecords records, AsOf asOf) {
        PurchaseTally purchases = PurchaseTally.in(CNY);
        for (Line line : company.lines()) {
            if (line.amount().currency().equals(CNY)) {
                purchases.add(
                        line.buyer().id(),
                        line.day().toEpochDay(),
                        line.amount().minorUnits());
            }
        }
        return Dealings.of(records, purchases.result(), asOf);
    }

    private static void money(PlantedRecords planted, Dealings found) {
        assertThat(found.receivables()
                        .figures()
                        .receivablesIn("CNY")
                        .map(owed -> owed.open().amount())
                        .orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(planted.open());
        assertThat(found.receivables().debtors(CNY).stream()
                        .max(Comparator.comparing(Debtor::days))
                        .map(Debtor::days)
                        .orElse(0L))
                .isEqualTo(planted.debtDays());
        assertThat(found.receivables().figures().onTime()).isEqualTo(planted.inTime());
        assertThat(found.receivables().figures().late()).isEqualTo(planted.late());
    }
}
