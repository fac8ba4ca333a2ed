package org.crmkit.examples.review.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.ordertocash.OrderToCash;
import org.crmkit.core.ordertocash.OrderToCashReport;
import org.crmkit.core.ordertocash.PurchaseReader;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.value.AsOf;
import org.crmkit.examples.review.dealings.CustomerRecords;
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
}
