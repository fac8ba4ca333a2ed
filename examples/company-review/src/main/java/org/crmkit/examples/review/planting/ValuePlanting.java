package org.crmkit.examples.review.planting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Classification;
import org.crmkit.core.customer.ClassificationOrigin;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerValue;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/** Counts whose place in the value matrix does not rest on their values alone. */
public final class ValuePlanting {
    private final Map<String, Long> current = new HashMap<>();
    private final List<Customer> home;
    private final long[] cuts;

    /** Adds up what customers bought in the main currency in the last 12 months. */
    public ValuePlanting(CompanyPlan plan, List<Line> lines, List<Customer> customers) {
        for (Line line : lines) {
            if (line.amount().currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY)) {
                boolean lately = !line.day().isBefore(plan.lastYear());
                current.merge(line.buyer().id(), lately ? line.amount().minorUnits() : 0, Long::sum);
            }
        }
        home = customers.stream()
                .filter(customer -> current.containsKey(customer.id().value()))
                .toList();
        cuts = new long[] {
            median(current.values().stream().mapToLong(value -> value).toArray()),
            median(home.stream()
                    .mapToLong(ValuePlanting::potential)
                    .filter(value -> value >= 0)
                    .toArray())
        };
    }

    /** {@return the potential value in the smallest unit; -1 if it is not known} */
    private static long potential(Customer customer) {
        return customer.value()
                .flatMap(CustomerValue::potential)
                .map(Money::minorUnits)
                .orElse(-1L);
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : Math.floorDiv(sorted[middle - 1] + sorted[middle], 2);
    }

    int byHand() {
        return (int) home.stream().filter(ValuePlanting::isByHand).count();
    }

    private static boolean isByHand(Customer customer) {
        return customer.classifications().stream().anyMatch(c -> c.origin() == ClassificationOrigin.MANUAL);
    }

    int held() {
        return (int) home.stream()
                .filter(customer -> !isByHand(customer) && potential(customer) >= 0)
                .filter(customer -> customer.classifications().stream().anyMatch(before -> isHeld(customer, before)))
                .count();
    }

    private boolean isHeld(Customer customer, Classification before) {
        boolean broughtMuch = before.code().equals("KEEP") || before.code().equals("MAINTAIN");
        boolean couldBringMuch = before.code().equals("KEEP") || before.code().equals("DEVELOP");
        long brings = current.getOrDefault(customer.id().value(), 0L);
        return isHeld(brings, cuts[0], broughtMuch) || isHeld(potential(customer), cuts[1], couldBringMuch);
    }

    /** {@return whether a value has crossed its threshold, but not by a tenth of it} */
    private static boolean isHeld(long value, long cut, boolean before) {
        long margin = BigDecimal.valueOf(Math.abs(cut), 1)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean crossed = value >= cut != before;
        return crossed && (before ? value >= cut - margin : value < cut + margin);
    }
}
