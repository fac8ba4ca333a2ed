package org.crmkit.core.ordertocash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Phrase;
import org.crmkit.core.check.Reason;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.ordertocash.OrderToCashPolicy.Arrival;
import org.crmkit.core.rule.Truth;

/**
 * Whether an order came in full, and in time.
 *
 * @param delivered the day on which the last of it arrived, whatever came back later; absent while something is missing
 * @param onTimeInFull whether each part arrived by the day for which it was promised, days of grace added
 * @param because why
 */
record Fulfilment(Optional<LocalDate> delivered, Truth onTimeInFull, Reason because) {
    private static final LocalizedText IN_TIME = LocalizedText.of("the last of it arrived on {}", "最后一批于{}到达");
    private static final LocalizedText LATE =
            LocalizedText.of("{} was promised for {} and arrived on {}", "{}承诺于{}送达，实际于{}到达");
    private static final LocalizedText MISSING =
            LocalizedText.of("{} was promised for {} and has not arrived in full by {}", "{}承诺于{}送达，截至{}仍未全部到达");
    private static final LocalizedText PENDING =
            LocalizedText.of("{} is promised for {} and has not arrived in full yet", "{}承诺于{}送达，尚未全部到达");
    private static final LocalizedText NO_PROMISE = LocalizedText.of("{} was promised for no day", "{}没有承诺日期");
    private static final LocalizedText CANCELLED = LocalizedText.of("the order was cancelled on {}", "订单已于{}取消");
    private static final LocalizedText WHOLE = LocalizedText.of("the order", "订单");
    private static final LocalizedText NOTHING = LocalizedText.of("nothing of it is to be delivered", "没有需要发货的内容");

    /** What is to arrive: a line of the order, or the whole. */
    private record Part(LocalizedText name, Optional<LocalDate> promised, Optional<LocalDate> arrived) {}

    static Fulfilment of(Order order, Books books, OrderToCashPolicy policy) {
        List<Delivery> deliveries = books.deliveriesOf(order.id());
        List<Part> parts = parts(order, deliveries, policy.arrival());
        Optional<LocalDate> delivered = parts.isEmpty()
                        || parts.stream().anyMatch(part -> part.arrived().isEmpty())
                ? Optional.empty()
                : parts.stream().flatMap(part -> part.arrived().stream()).max(LocalDate::compareTo);
        Optional<LocalDate> cancelled = books.cancelled(order);
        if (cancelled.isPresent()) {
            return new Fulfilment(delivered, Truth.UNKNOWN, Reason.of(CANCELLED, cancelled.get()));
        }
        return judged(parts, delivered, policy.graceDays(), books.asOf.date());
    }

    private static List<Part> parts(Order order, List<Delivery> deliveries, Arrival arrival) {
        List<OrderLine> lines = order.lines().stream()
                .filter(line -> line.quantity().orElse(BigDecimal.ZERO).signum() > 0)
                .toList();
        boolean whole =
                deliveries.stream().anyMatch(delivery -> delivery.lines().isEmpty());
        if (whole || order.lines().isEmpty()) {
            Optional<LocalDate> lastPromise = order.lines().stream()
                    .flatMap(line -> line.promised().stream())
                    .max(LocalDate::compareTo);
            return List.of(new Part(WHOLE, order.promised().or(() -> lastPromise), lastArrival(deliveries, arrival)));
        }
        Map<Integer, Filling> fillings = fillings(lines, deliveries, arrival);
        return lines.stream()
                .map(line -> new Part(
                        Phrase.of("line {}", "第{}行", line.number()),
                        line.promised().or(order::promised),
                        Optional.ofNullable(fillings.get(line.number())).flatMap(Filling::complete)))
                .toList();
    }

    private static Optional<LocalDate> arrived(Delivery delivery, Arrival arrival) {
        return arrival == Arrival.SHIPPED ? Optional.of(delivery.shipped()) : delivery.received();
    }

    /** {@return the day of the last delivery; absent if there is none or one has not arrived} */
    private static Optional<LocalDate> lastArrival(List<Delivery> deliveries, Arrival arrival) {
        List<LocalDate> days = deliveries.stream()
                .flatMap(delivery -> arrived(delivery, arrival).stream())
                .toList();
        return days.size() < deliveries.size()
                ? Optional.empty()
                : days.stream().max(LocalDate::compareTo);
    }

    /** {@return what arrived of each line} */
    private static Map<Integer, Filling> fillings(List<OrderLine> lines, List<Delivery> deliveries, Arrival arrival) {
        Map<Integer, Filling> fillings = new HashMap<>();
        for (OrderLine line : lines) {
            fillings.put(line.number(), new Filling(line.quantity().orElseThrow(), new TreeMap<>()));
        }
        for (Delivery delivery : deliveries) {
            arrived(delivery, arrival)
                    .ifPresent(day -> delivery.lines()
                            .forEach(line -> Optional.ofNullable(fillings.get(line.orderLine()))
                                    .ifPresent(filling -> filling.add(line.quantity(), day))));
        }
        return fillings;
    }

    /** What arrived of a line, day by day. */
    private record Filling(BigDecimal ordered, SortedMap<LocalDate, BigDecimal> arrivals) {
        void add(BigDecimal quantity, LocalDate day) {
            arrivals.merge(day, quantity, BigDecimal::add);
        }

        /** {@return the first day on which nothing was missing; what comes back later does not undo that it had arrived} */
        Optional<LocalDate> complete() {
            BigDecimal missing = ordered;
            for (Map.Entry<LocalDate, BigDecimal> day : arrivals.entrySet()) {
                missing = missing.subtract(day.getValue());
                if (missing.signum() <= 0) {
                    return Optional.of(day.getKey());
                }
            }
            return Optional.empty();
        }
    }

    /** One part that is late makes the whole late; else one that cannot be told yet leaves the whole open. */
    private static Fulfilment judged(List<Part> parts, Optional<LocalDate> delivered, int grace, LocalDate today) {
        Optional<Reason> open = Optional.empty();
        for (Part part : parts) {
            LocalDate last = part.promised().map(day -> day.plusDays(grace)).orElse(LocalDate.MAX);
            LocalDate seen = part.arrived().orElse(today);
            if (seen.isAfter(last)) {
                LocalDate promised = part.promised().orElseThrow();
                LocalizedText text = part.arrived().isPresent() ? LATE : MISSING;
                return new Fulfilment(delivered, Truth.NO, Reason.of(text, part.name(), promised, seen));
            }
            open = open.or(() -> open(part));
        }
        return open.map(because -> new Fulfilment(delivered, Truth.UNKNOWN, because))
                .or(() -> delivered.map(day -> new Fulfilment(delivered, Truth.YES, Reason.of(IN_TIME, day))))
                .orElseGet(() -> new Fulfilment(delivered, Truth.UNKNOWN, Reason.of(NOTHING)));
    }

    private static Optional<Reason> open(Part part) {
        if (part.promised().isEmpty()) {
            return Optional.of(Reason.of(NO_PROMISE, part.name()));
        }
        return part.arrived().isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(PENDING, part.name(), part.promised().get()));
    }
}
