package org.crmkit.examples.review.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderId;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.DateRange;
import org.crmkit.core.value.Money;

/**
 * What the goods behind one customer's invoices cost, as far as the lines of the orders tell it.
 *
 * <p>An invoice over a part of an order carries that part of its cost; a credit note takes it off, for the goods came back.
 */
final class GoodsCost {
    private static final int DECIMALS = 20;

    private final Map<OrderId, Order> orders = new HashMap<>();

    GoodsCost(Collection<Order> orders) {
        orders.forEach(order -> this.orders.put(order.id(), order));
    }

    /** {@return what they cost; absent if one of them tells no cost, or there is none} */
    Optional<Money> of(Collection<Invoice> invoices, DateRange days, AsOf asOf) {
        Optional<Money> sum = Optional.empty();
        for (Invoice invoice : invoices) {
            if (days.contains(invoice.issued()) && invoice.knownAt(asOf).isPresent()) {
                Optional<Money> cost = cost(invoice);
                if (cost.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.map(cost.get()::plus).or(() -> cost);
            }
        }
        return sum;
    }

    private Optional<Money> cost(Invoice invoice) {
        return invoice.order()
                .flatMap(id -> Optional.ofNullable(orders.get(id)))
                .flatMap(order -> cost(order).flatMap(cost -> part(cost, invoice.total(), order)));
    }

    private static Optional<Money> part(Money cost, Money invoiced, Order order) {
        return order.total()
                .filter(total -> total.signum() != 0 && total.currency().equals(invoiced.currency()))
                .map(total -> invoiced.amount().divide(total.amount(), DECIMALS, RoundingMode.HALF_UP))
                .map(part -> cost.times(part, RoundingMode.HALF_UP));
    }

    private static Optional<Money> cost(Order order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OrderLine line : order.lines()) {
            Optional<BigDecimal> cost = line.extensions().number(Earnings.GOODS_COST);
            if (cost.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(cost.get());
        }
        return order.lines().isEmpty() ? Optional.empty() : Optional.of(Money.of(sum, order.currency()));
    }
}
