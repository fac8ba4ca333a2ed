package org.crmkit.examples.review.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crmkit.core.check.Finding;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.marketing.Campaigns;
import org.crmkit.core.marketing.Outreach;
import org.crmkit.core.opportunity.DealState;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityAttributes;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.ordertocash.OrderToCashReport;
import org.crmkit.core.ordertocash.PurchaseReader;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.irregular.PlantedJudgement;
import org.crmkit.examples.review.planting.PlantedOutlook;
import org.crmkit.examples.review.planting.PlantedRecords;
import org.crmkit.examples.review.planting.PlantedRelations;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.pipeline.flow.Allowed;
import org.crmkit.pipeline.flow.Flow;
import org.crmkit.pipeline.opportunity.SalesProcesses;
import org.junit.jupiter.api.Test;

class GeneratedRecordsTest {
    private static final CompanyPlan PLAN = CompanyPlan.standard();
    private static final AsOf AS_OF = AsOf.endOf(PLAN.lastDay(), ZoneId.of("Asia/Shanghai"));

    private final GeneratedCompany company = GeneratedCompany.of(PLAN);
    private final CustomerRecords records = company.records();

    @Test
    void what_was_planted_stands_out() {
        PlantedRecords planted = company.plantedIn(records);
        assertThat(planted.debtDays()).isGreaterThan(300);
        assertThat(planted.abandoned()).isEqualTo(Channel.CALL_CENTRE);
        assertThat(planted.dawdler()).isEqualTo(EmployeeId.of("E-07"));
        assertThat(planted.overduePromises()).isGreaterThan(5);
        assertThat(planted.held()).isPositive();
        assertThat(planted.byHand()).isPositive();
        assertThat(planted.open()).isPositive();
    }

    @Test
    void each_purchase_of_the_last_15_months_was_ordered_on_its_day() {
        LocalDate first = LocalDate.of(2025, 4, 1);
        Map<String, BigDecimal> ordered = new TreeMap<>();
        for (Purchase purchase : new PurchaseReader(PurchaseReader.Basis.ORDERS)
                .read(records.documents().stream(), AS_OF)
                .orThrow()) {
            ordered.merge(
                    purchase.day() + " " + purchase.customer(),
                    purchase.amount().amount(),
                    BigDecimal::add);
        }
        Map<String, BigDecimal> bought = new TreeMap<>();
        for (Line line : company.lines()) {
            if (!line.isReturn() && !line.day().isBefore(first)) {
                bought.merge(line.day() + " " + line.buyer().id(), line.amount().amount(), BigDecimal::add);
            }
        }
        assertThat(ordered).isEqualTo(bought);
    }

    @Test
    void every_document_has_its_place_and_only_what_was_planted_does_not_fit() {
        OrderToCashReport report = OrderToCash.standard().report(records.documents().stream(), AS_OF);
        assertThat(report.documents()).isEqualTo(records.documents().size());
        assertThat(report.unmatched())
                .hasSameSizeAs(report.findings().stream()
                        .filter(finding -> finding.code().equals("order-to-cash.payment-unallocated"))
                        .toList());
        assertThat(report.figures().findings())
                .containsOnlyKeys("order-to-cash.overpaid", "order-to-cash.payment-unallocated");
    }

    @Test
    void nothing_is_dated_after_the_last_day() {
        assertThat(records.documents())
                .allSatisfy(document -> assertThat(document.knownAt(AS_OF).map(Object::toString))
                        .contains(document.toString()));
        assertThat(records.interactions())
                .allMatch(talk -> talk.endedAt().or(talk::abandonedAt).stream().allMatch(AS_OF::sees));
        assertThat(records.followUps())
                .allMatch(promise -> promise.done().stream().allMatch(AS_OF::sees)
                        && promise.agreed().stream().allMatch(AS_OF::sees));
    }

    @Test
    void what_was_planted_in_deals_cases_and_campaigns_stands_out() {
        PlantedRelations planted = company.plantedRelations(records);
        assertThat(planted.source()).isEqualTo("trade-show");
        assertThat(planted.undecided()).isGreaterThan(5);
        assertThat(planted.warranties()).isGreaterThan(50);
        assertThat(planted.contracts()).isGreaterThan(10);
        assertThat(planted.withoutCause()).isPositive();
        assertThat(planted.withoutAction()).isPositive();
        assertThat(planted.reopened()).isGreaterThan(20);
        assertThat(planted.reviews()).isEqualTo(5);
    }

    @Test
    void what_was_planted_for_judgements_stands_out() {
        PlantedJudgement planted = company.plantedJudgement(records);
        assertThat(List.of(planted.stopped(), planted.held(), planted.watched()))
                .containsExactly(1L, 1L, 1L);
        assertThat(List.of(planted.spikes(), planted.sharing(), planted.refunded()))
                .containsExactly(1L, 2L, 1L);
        assertThat(planted.former()).isGreaterThan(10);
        assertThat(planted.recent()).isGreaterThan(20);
        assertThat(planted.contactsGone()).isGreaterThan(50);
        assertThat(planted.ownersGone()).isEqualTo(250);
    }

    @Test
    void what_was_planted_for_what_may_come_of_customers_stands_out() {
        PlantedOutlook planted = company.plantedOutlook(records);
        assertThat(planted.pair()).isEqualTo("MO-7 Motor + OIL-4 Grease");
        assertThat(planted.pairDays()).isGreaterThan(200);
        assertThat(planted.hot()).isGreaterThan(5);
        assertThat(planted.promoters()).isGreaterThan(planted.detractors());
        assertThat(planted.detractors()).isGreaterThan(30);
        assertThat(planted.withoutCost()).isGreaterThan(100);
        assertThat(planted.wallets()).isBetween(600L, 1_200L);
        assertThat(planted.withoutPhone()).isBetween(300L, 600L);
    }

    @Test
    void all_facts_find_a_file_and_only_the_planted_complaints_do_not_fit() {
        CustomerFiles files = records.files(Provenance.of("generated", AS_OF.instant()));
        assertThat(files.size()).isEqualTo(records.customers().size());
        assertThat(files.findings()).isEmpty();
        assertThat(files.orphans()).isEmpty();
        assertThat(files.unowned(FactKinds.INTERACTION))
                .allMatch(talk -> talk.kind().equals("lead-talk"));
        assertThat(files.unowned())
                .hasSize(files.unowned(FactKinds.LEAD).size()
                        + files.unowned(FactKinds.INTERACTION).size());
        PlantedRelations planted = company.plantedRelations(records);
        Map<String, Long> codes = files.audit().stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        assertThat(codes)
                .containsExactly(
                        Map.entry("feedback.closed-without-action", planted.withoutAction()),
                        Map.entry("feedback.closed-without-cause", planted.withoutCause()));
    }

    @Test
    void campaigns_reach_nobody_in_a_control_group_and_touch_only_while_they_run() {
        Campaigns campaigns = Campaigns.of(records.marketing().campaigns());
        assertThat(campaigns.findings()).isEmpty();
        assertThat(Outreach.of(
                                campaigns,
                                records.marketing().members(),
                                records.marketing().touches())
                        .findings(AS_OF.zone()))
                .isEmpty();
    }

    @Test
    void every_deal_moves_only_as_the_sales_process_allows() {
        Flow<String, Opportunity> flow = SalesProcesses.standard()
                .flow(OpportunityAttributes.standard(), List.of())
                .orThrow();
        for (Opportunity deal : records.sales().opportunities()) {
            List<String> stages = deal.history().by(DealState::stage).entries().stream()
                    .map(Timeline.Entry::state)
                    .toList();
            assertThat(stages.get(0)).isEqualTo("QUALIFICATION");
            for (int i = 1; i < stages.size(); i++) {
                assertThat(flow.decide(deal, stages.get(i - 1), stages.get(i), AS_OF))
                        .isInstanceOf(Allowed.class);
            }
        }
    }

    @Test
    void no_fact_of_deals_products_cases_and_campaigns_is_later_than_the_last_day() {
        assertThat(records.sales().opportunities())
                .allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.sales().leads()).allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.installed().products())
                .allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.installed().warranties())
                .allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.service().cases()).allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.service().complaints())
                .allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.marketing().members())
                .allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
        assertThat(records.marketing().consents())
                .allMatch(it -> it.knownAt(AS_OF).equals(Optional.of(it)));
    }
}
