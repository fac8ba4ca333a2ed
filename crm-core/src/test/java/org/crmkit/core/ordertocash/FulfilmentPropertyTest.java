package org.crmkit.core.ordertocash;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crmkit.core.order.Delivery;
import org.crmkit.core.order.Order;
import org.crmkit.core.order.OrderLine;
import org.crmkit.core.order.SalesDocument;
import org.crmkit.core.ordertocash.OrderToCashPolicy.Arrival;
import org.crmkit.core.rule.Truth;
import org.crmkit.core.value.AsOf;

/** Against walking through the days one by one. */
class FulfilmentPropertyTest {
    private static final int LAST = 60;

    /** One order and some deliveries for it, as they are known on that day; some carry no lines. */
    private static List<SalesDocument> papers(Random random) {
        Order.Builder order = Paper.order("O1", 0);
        for (int number = random.nextInt(4); number > 0; number--) {
            OrderLine.Builder line = Paper.line(number, random.nextInt(5), "CNY 1.00");
            order.addLine(
                    random.nextBoolean()
                            ? line.promised(Paper.day(random.nextInt(40))).build()
                            : line.build());
        }
        if (random.nextInt(4) > 0) {
            order.promised(Paper.day(random.nextInt(40)));
        }
        List<SalesDocument> papers = new ArrayList<>(List.of(order.build()));
        for (int count = random.nextInt(7); count > 0; count--) {
            int shipped = random.nextInt(30);
            Delivery.Builder delivery = Paper.delivery("D" + count, "O1", shipped, shipped + random.nextInt(15));
            for (int lines = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3); lines > 0; lines--) {
                delivery.addLine(Paper.part(1 + random.nextInt(3), random.nextInt(6) - 1));
            }
            papers.add(
                    random.nextInt(9) > 0
                            ? delivery.build()
                            : delivery.received(Optional.empty()).build());
        }
        return papers;
    }

    private static Optional<LocalDate> arrived(Delivery delivery, Arrival arrival) {
        return arrival == Arrival.SHIPPED ? Optional.of(delivery.shipped()) : delivery.received();
    }

    private static BigDecimal has(List<Delivery> deliveries, int line, LocalDate until, Arrival arrival) {
        return deliveries.stream()
                .filter(delivery -> arrived(delivery, arrival)
                        .filter(day -> !day.isAfter(until))
                        .isPresent())
                .flatMap(delivery -> delivery.lines().stream())
                .filter(part -> part.orderLine() == line)
                .map(Delivery.Line::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first day on which a line is complete. */
    private static Optional<LocalDate> complete(OrderLine line, List<Delivery> deliveries, Arrival arrival, int until) {
        for (int d = 0; d <= until; d++) {
            BigDecimal has = has(deliveries, line.number(), Paper.day(d), arrival);
            if (has.compareTo(line.quantity().orElseThrow()) >= 0) {
                return Optional.of(Paper.day(d));
            }
        }
        return Optional.empty();
    }

    @Property(tries = 3000)
    void delivered_and_on_time_in_full_are_what_walking_day_by_day_gives(
            @ForAll Random random,
            @ForAll @IntRange(max = LAST) int today,
            @ForAll @IntRange(max = 3) int grace,
            @ForAll Arrival arrival) {
        List<SalesDocument> papers = papers(random);
        AsOf asOf = Paper.endOf(today);
        OrderToCashPolicy policy = new OrderToCashPolicy(arrival, grace, List.of(), 90);
        OrderChain chain =
                new OrderToCash(policy).report(papers.stream(), asOf).orders().get(0);
        Order order = (Order) papers.get(0);
        List<Delivery> known = papers.subList(1, papers.size()).stream()
                .flatMap(paper -> paper.knownAt(asOf).stream())
                .map(Delivery.class::cast)
                .toList();
        boolean whole = order.lines().isEmpty()
                || known.stream().anyMatch(delivery -> delivery.lines().isEmpty());
        Set<Truth> truths = new HashSet<>();
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            if (!whole && line.quantity().orElseThrow().signum() > 0) {
                Optional<LocalDate> day = complete(line, known, arrival, today);
                days.add(day);
                truths.add(judge(day, line.promised().or(order::promised), grace, today));
            }
        }
        if (whole) {
            Optional<LocalDate> last = known.stream()
                            .allMatch(delivery -> arrived(delivery, arrival).isPresent())
                    ? known.stream()
                            .flatMap(delivery -> arrived(delivery, arrival).stream())
                            .max(LocalDate::compareTo)
                    : Optional.empty();
            Optional<LocalDate> promised = order.promised()
                    .or(() -> order.lines().stream()
                            .flatMap(line -> line.promised().stream())
                            .max(LocalDate::compareTo));
            days.add(last);
            truths.add(judge(last, promised, grace, today));
        }
        boolean missing = days.isEmpty() || days.contains(Optional.<LocalDate>empty());
        assertThat(chain.delivered())
                .isEqualTo(
                        missing
                                ? Optional.empty()
                                : days.stream().flatMap(Optional::stream).max(LocalDate::compareTo));
        Truth told =
                truths.contains(Truth.NO) ? Truth.NO : truths.equals(Set.of(Truth.YES)) ? Truth.YES : Truth.UNKNOWN;
        assertThat(chain.onTimeInFull()).isEqualTo(told);
        assertThat(chain.deliveries()).hasSameSizeAs(known);
    }

    private static Truth judge(Optional<LocalDate> day, Optional<LocalDate> promised, int grace, int today) {
        if (promised.isEmpty()) {
            return Truth.UNKNOWN;
        }
        LocalDate last = promised.get().plusDays(grace);
        if (day.isPresent()) {
            return day.get().isAfter(last) ? Truth.NO : Truth.YES;
        }
        return Paper.day(today).isAfter(last) ? Truth.NO : Truth.UNKNOWN;
    }
}
