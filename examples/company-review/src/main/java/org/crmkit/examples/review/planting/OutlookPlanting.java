package org.crmkit.examples.review.planting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.crmkit.core.contactpoint.ContactKind;
import org.crmkit.core.contactpoint.ContactPoint;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.examples.review.outlook.Earnings;
import org.crmkit.examples.review.outlook.Wallets;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;
import org.crmkit.examples.review.seed.Staff;

/** Counts what was planted in leads, baskets, costs, wallets, surveys and profiles without the library's calculators. */
public final class OutlookPlanting {
    private final CompanyPlan plan;
    private final CustomerRecords records;

    private OutlookPlanting(CompanyPlan plan, CustomerRecords records) {
        this.plan = plan;
        this.records = records;
    }

    public static PlantedOutlook of(CompanyPlan plan, List<Line> lines, CustomerRecords records) {
        OutlookPlanting planting = new OutlookPlanting(plan, records);
        PairPlanting pairs = new PairPlanting(lines);
        return new PlantedOutlook(
                pairs.pair(),
                pairs.days(),
                new LeadPlanting(plan.lastDay(), records.interactions())
                        .hot(records.sales().leads()),
                planting.recommend(score -> score >= 9),
                planting.recommend(score -> score <= 6),
                planting.withoutCost(),
                planting.wallets(lines),
                planting.withoutPhone());
    }

    private long recommend(IntPredicate such) {
        return records.service().answers().stream()
                .filter(answer -> answer.scale().highest() == 10)
                .filter(answer ->
                        !LocalDate.ofInstant(answer.asked(), Staff.SHANGHAI).isBefore(plan.lastYear()))
                .filter(answer -> answer.score().filter(such::test).isPresent())
                .count();
    }

    private long withoutCost() {
        Set<String> without = new HashSet<>();
        for (SalesDocument document : records.documents()) {
            if (document instanceof Order order
                    && order.lines()
                            .get(0)
                            .extensions()
                            .number(Earnings.GOODS_COST)
                            .isEmpty()) {
                without.add(order.id().value());
            }
        }
        Set<String> customers = new HashSet<>();
        for (SalesDocument document : records.documents()) {
            if (document instanceof Invoice invoice
                    && !invoice.issued().isBefore(plan.lastYear())
                    && without.contains(invoice.order().orElseThrow().value())) {
                customers.add(invoice.customer().value());
            }
        }
        return customers.size();
    }

    private long wallets(List<Line> lines) {
        Map<String, BigDecimal> own = new HashMap<>();
        for (Line line : lines) {
            if (line.amount().currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY)) {
                boolean lately = !line.day().isBefore(plan.lastYear());
                own.merge(line.buyer().id(), lately ? line.amount().amount() : BigDecimal.ZERO, BigDecimal::add);
            }
        }
        return records.customers().stream()
                .filter(customer -> isKnown(
                        customer, Optional.ofNullable(own.get(customer.id().value()))))
                .count();
    }

    private static boolean isKnown(Customer customer, Optional<BigDecimal> own) {
        Optional<BigDecimal> altogether = customer.extensions().number(Wallets.CATEGORY_SPEND);
        return own.filter(here -> here.signum() >= 0).isPresent()
                && altogether.filter(all -> all.compareTo(own.get()) >= 0).isPresent();
    }

    private long withoutPhone() {
        Set<String> without = new HashSet<>();
        records.customers().forEach(customer -> without.add(customer.party().value()));
        for (Sourced<?> fact : records.parties().facts()) {
            if (fact.value() instanceof ContactPoint point && point.kind() == ContactKind.PHONE) {
                without.remove(point.party().value());
            }
        }
        return without.size();
    }
}
