package org.crmkit.examples.review.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.customer.CreditStatus;
import org.crmkit.core.marketing.ResponseCounts;
import org.crmkit.core.opportunity.StageCategory;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseTally;
import org.crmkit.core.score.BandReport;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.dealings.Dealings;
import org.crmkit.examples.review.dealings.Receivables.Debtor;
import org.crmkit.examples.review.irregular.PlantedJudgement;
import org.crmkit.examples.review.judgement.Bought;
import org.crmkit.examples.review.judgement.ChurnRisks;
import org.crmkit.examples.review.judgement.Judgement;
import org.crmkit.examples.review.outlook.Outlook;
import org.crmkit.examples.review.planting.PlantedOutlook;
import org.crmkit.examples.review.planting.PlantedRecords;
import org.crmkit.examples.review.planting.PlantedRelations;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.scoring.segment.SegmentReport;
import org.crmkit.scoring.survey.SurveyMetric;
import org.crmkit.scoring.worth.WorthBasis;

class GeneratedRecordsPropertyTest {
    private static final Currency CNY = Currency.getInstance(CompanyPlan.MAIN_CURRENCY);

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
        judgement(
                company.plantedJudgement(records),
                Judgement.of(bought(company), records, found, found.asOf()),
                customers);
        relations(company.plantedRelations(records), found);
        outlook(company.plantedOutlook(records), found.outlook());
        everyCustomerIsCountedOnce(records.customers().size(), found.outlook());
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

    private static Bought bought(GeneratedCompany company) {
        List<PurchaseSummaries> purchases = new ArrayList<>();
        List<PurchaseSummaries> returns = new ArrayList<>();
        for (String currency : List.of("CNY", "USD")) {
            purchases.add(tally(company, currency, line -> true));
            returns.add(tally(company, currency, Line::isReturn));
        }
        return new Bought(purchases, returns);
    }

    private static PurchaseSummaries tally(GeneratedCompany company, String currency, Predicate<Line> such) {
        PurchaseTally tally = PurchaseTally.in(currency);
        company.lines().stream()
                .filter(such)
                .filter(line -> line.amount().currency().getCurrencyCode().equals(currency))
                .forEach(line -> tally.add(
                        line.buyer().id(),
                        line.day().toEpochDay(),
                        line.amount().minorUnits()));
        return tally.result();
    }

    private static void judgement(PlantedJudgement planted, Judgement found, int customers) {
        assertThat(members(found, "former")).isEqualTo(planted.former());
        assertThat(members(found, "new")).isEqualTo(planted.recent());
        assertThat(members(found, "active")).isEqualTo(planted.active());
        assertThat(members(found, "quiet")).isEqualTo(planted.quiet());
        assertThat(members(found, "lapsed")).isEqualTo(planted.lapsed());
        ChurnRisks churn = found.churn();
        assertThat(churn.count("churn.standard.silence.long")).isEqualTo(planted.silent());
        assertThat(churn.count("churn.standard.relation.main-contact-left")).isEqualTo(planted.contactsGone());
        assertThat(churn.count("churn.standard.relation.owner-left")).isEqualTo(planted.ownersGone());
        assertThat(all(churn.bands())).isEqualTo(customers);
        found.paying()
                .ifPresent(paying ->
                        assertThat(all(paying.bands()) + paying.without()).isEqualTo(customers));
        found.credit().ifPresent(credit -> {
            Map<CreditStatus, Long> counts = credit.counts();
            assertThat(sum(counts) + credit.untold()).isEqualTo(customers);
            assertThat(counts.getOrDefault(CreditStatus.STOP, 0L)).isEqualTo(planted.stopped());
            assertThat(counts.getOrDefault(CreditStatus.HOLD, 0L)).isEqualTo(planted.held());
            assertThat(counts.getOrDefault(CreditStatus.WATCH, 0L)).isEqualTo(planted.watched());
        });
        assertThat(found.alerts().of("order-spike")).hasSize((int) planted.spikes());
        assertThat(found.alerts().of("shared-identity")).hasSize((int) planted.sharing());
        assertThat(found.alerts().of("unusual-refunds")).hasSize((int) planted.refunded());
    }

    private static long members(Judgement found, String segment) {
        return found.segments().line(segment).map(SegmentReport.Line::members).orElse(0L);
    }

    private static long all(BandReport bands) {
        return bands.lines().stream().mapToLong(BandReport.Line::sheets).sum() + bands.unclear();
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).sum();
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

    private static void outlook(PlantedOutlook planted, Outlook found) {
        assertThat(found.leads().matrix().leads("A", "hot")).isEqualTo(planted.hot());
        assertThat(found.leads().matrix().leads())
                .isEqualTo(found.leads().open().size());
        found.voices().figures().stream()
                .filter(heard -> heard.metric() == SurveyMetric.NPS)
                .forEach(heard -> {
                    assertThat(heard.counts().between(9, 10)).isEqualTo(planted.promoters());
                    assertThat(heard.counts().between(0, 6)).isEqualTo(planted.detractors());
                });
        assertThat(found.earnings().withoutCost()).isEqualTo(planted.withoutCost());
        assertThat(found.wallets().placed()).hasSize((int) planted.wallets());
        found.quality()
                .ifPresent(quality -> assertThat(
                                quality.report().field("phone").orElseThrow().missing())
                        .isEqualTo(planted.withoutPhone()));
    }

    private static void everyCustomerIsCountedOnce(int customers, Outlook found) {
        assertThat(found.earnings().report().customers().size()
                        + found.earnings().report().unknown().size()
                        + found.earnings().quiet())
                .isEqualTo(customers);
        assertThat(found.wallets().placed().size() + found.wallets().report().unknown())
                .isEqualTo(customers);
        found.quality()
                .ifPresent(quality -> assertThat(
                                quality.report().field("phone").orElseThrow().wanted())
                        .isEqualTo(customers));
    }

    private static Dealings found(GeneratedCompany company, CustomerRecords records, AsOf asOf) {
        return Dealings.of(records, tally(company, CNY.getCurrencyCode(), line -> true), asOf);
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
