package org.crmkit.examples.review.planting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.core.contactpoint.Channel;
import org.crmkit.core.interaction.Interaction;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.Payment;
import org.crmkit.core.party.EmployeeId;
import org.crmkit.examples.review.records.CustomerRecords;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Staff;

/** Counts what was planted in the records without the library's calculators, so that the two can be held against each other. */
public final class RecordPlanting {
    private final CompanyPlan plan;
    private final CustomerRecords records;
    /** What is open of each invoice in the main currency. */
    private final Map<Invoice, BigDecimal> open = new HashMap<>();

    private RecordPlanting(CompanyPlan plan, CustomerRecords records) {
        this.plan = plan;
        this.records = records;
        Map<String, BigDecimal> settled = new HashMap<>();
        of(Payment.class)
                .flatMap(payment -> payment.allocations().stream())
                .forEach(part ->
                        settled.merge(part.invoice().value(), part.amount().amount(), BigDecimal::add));
        of(Invoice.class)
                .filter(invoice -> invoice.total().currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY))
                .forEach(invoice -> open.put(
                        invoice,
                        invoice.total()
                                .amount()
                                .subtract(settled.getOrDefault(invoice.id().value(), BigDecimal.ZERO))));
    }

    public static PlantedRecords of(CompanyPlan plan, ValuePlanting values, CustomerRecords records) {
        RecordPlanting planting = new RecordPlanting(plan, records);
        Optional<Invoice> debt = planting.oldestDebt();
        int[] orders = planting.orders();
        Map<Channel, Integer> abandoned = planting.abandoned();
        Channel channel = most(abandoned, Channel.CALL_CENTRE);
        Map<EmployeeId, Integer> promises = planting.overduePromises();
        EmployeeId dawdler = most(promises, Staff.LATE);
        return new PlantedRecords(
                planting.open.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                debt.map(invoice -> invoice.customer().value()).orElse(""),
                debt.flatMap(Invoice::due)
                        .map(due -> ChronoUnit.DAYS.between(due, plan.lastDay()))
                        .orElse(0L),
                orders[0],
                orders[1],
                channel,
                abandoned.getOrDefault(channel, 0),
                dawdler,
                promises.getOrDefault(dawdler, 0),
                values.held(),
                values.byHand());
    }

    private <T> Stream<T> of(Class<T> kind) {
        return records.documents().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<Invoice> oldestDebt() {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .filter(invoice -> invoice.due().orElseThrow().isBefore(plan.lastDay()))
                .min(Comparator.comparing((Invoice invoice) -> invoice.due().orElseThrow())
                        .thenComparing(Invoice::id));
    }

    /** {@return how many orders came in time, and how many did not}; of the rest it cannot be told yet. */
    private int[] orders() {
        Map<String, BigDecimal> arrived = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        of(Delivery.class).filter(delivery -> delivery.received().isPresent()).forEach(delivery -> {
            String order = delivery.order().value();
            arrived.merge(order, delivery.lines().get(0).quantity(), BigDecimal::add);
            last.merge(order, delivery.received().orElseThrow(), RecordPlanting::later);
        });
        int[] counts = {0, 0};
        of(Order.class).forEach(order -> {
            String id = order.id().value();
            BigDecimal ordered = order.lines().get(0).quantity().orElseThrow();
            boolean whole = ordered.compareTo(arrived.getOrDefault(id, BigDecimal.ZERO)) == 0;
            LocalDate seen = whole ? last.getOrDefault(id, plan.lastDay()) : plan.lastDay();
            boolean late = seen.isAfter(order.promised().orElseThrow());
            counts[0] += whole && !late ? 1 : 0;
            counts[1] += late ? 1 : 0;
        });
        return counts;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Map<Channel, Integer> abandoned() {
        Map<Channel, Integer> counts = new TreeMap<>();
        records.interactions().stream()
                .filter(talk -> talk.abandonedAt().isPresent())
                .filter(talk -> !day(talk).isBefore(plan.lastYear()))
                .forEach(talk -> counts.merge(talk.channel(), 1, Integer::sum));
        return counts;
    }

    private static LocalDate day(Interaction talk) {
        return LocalDate.ofInstant(talk.queuedAt().orElseThrow(), Staff.SHANGHAI);
    }

    private Map<EmployeeId, Integer> overduePromises() {
        Map<EmployeeId, Integer> counts = new TreeMap<>();
        records.followUps().stream()
                .filter(promise -> promise.done().isEmpty() && promise.due().isBefore(plan.lastDay()))
                .forEach(promise -> counts.merge(promise.employee(), 1, Integer::sum));
        return counts;
    }

    /** {@return the first with the highest count}; the given one if there is none. */
    private static <K> K most(Map<K, Integer> counts, K none) {
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
