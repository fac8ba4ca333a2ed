package org.crmkit.examples.review.irregular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crmkit.core.value.Money;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/**
 * Adds to the purchases of a company what somebody should look at: one customer orders ten times as much as ever before, and
 * another gives back most of what it bought lately.
 */
public final class OddTrades {
    private static final int ORDER_DAYS = 8;
    private static final int SPIKE_DAYS = 3;
    private static final int REFUND_DAYS = 80;
    private static final int REFUNDS = 3;
    private static final int KEPT_DAYS = 4;
    private static final int TIMES = 10;

    private final CompanyPlan plan;
    private final List<List<Line>> histories;

    private OddTrades(CompanyPlan plan, List<List<Line>> histories) {
        this.plan = plan;
        this.histories = histories;
    }

    /**
     * {@return the lines to add, if there are customers of whom they are out of the ordinary}
     *
     * @param plan what the company is to be like
     * @param currency the code of the main currency
     * @param lines what was bought and came back
     */
    public static List<Line> beside(CompanyPlan plan, String currency, List<Line> lines) {
        SortedMap<Integer, List<Line>> byBuyer = new TreeMap<>();
        lines.stream()
                .filter(line -> line.amount().currency().getCurrencyCode().equals(currency))
                .forEach(line -> byBuyer.computeIfAbsent(line.buyer().number(), number -> new ArrayList<>())
                        .add(line));
        OddTrades odd = new OddTrades(plan, List.copyOf(byBuyer.values()));
        Optional<Line> spike = odd.spike();
        List<Line> more = new ArrayList<>(spike.stream().toList());
        more.addAll(odd.refunds(spike.map(Line::buyer)));
        return more;
    }

    /** The first customer by number that buys now and then, for so long that one knows what is usual. */
    private Optional<Line> spike() {
        LocalDate day = plan.lastDay().minusDays(SPIKE_DAYS);
        for (List<Line> lines : histories) {
            SortedMap<LocalDate, Money> orders = orders(lines, plan.firstDay(), day.minusDays(REFUNDS + KEPT_DAYS));
            if (orders.size() >= ORDER_DAYS
                    && orders.firstKey().isBefore(plan.lastYear())
                    && orders.lastKey().isAfter(plan.lastDay().minusDays(2 * REFUND_DAYS))) {
                Line like = lines.get(0);
                Money most =
                        orders.values().stream().max(Comparator.naturalOrder()).orElseThrow();
                Money amount = Money.ofMinor(most.currency(), TIMES * most.minorUnits());
                return Optional.of(new Line("", day, like.buyer(), like.product(), like.outlet(), amount));
            }
        }
        return Optional.empty();
    }

    /** The first other customer by number that never gave anything back and has bought enough lately. */
    private List<Line> refunds(Optional<Line.Buyer> not) {
        LocalDate from = plan.lastDay().minusDays(REFUND_DAYS);
        LocalDate to = plan.lastDay().minusDays(KEPT_DAYS);
        for (List<Line> lines : histories) {
            boolean free = lines.stream().noneMatch(Line::isReturn)
                    && !Optional.of(lines.get(0).buyer()).equals(not);
            SortedMap<LocalDate, Money> before =
                    orders(lines, plan.firstDay(), from.minusDays(2 * KEPT_DAYS * REFUNDS));
            Map<LocalDate, Line> lately = new TreeMap<>();
            lines.stream()
                    .filter(line -> !line.day().isBefore(from) && !line.day().isAfter(to))
                    .forEach(line -> lately.put(line.day(), line));
            if (free && before.size() >= ORDER_DAYS && lately.size() > REFUNDS) {
                return lately.values().stream()
                        .sorted(Comparator.comparing(Line::amount).reversed())
                        .limit(REFUNDS)
                        .map(OddTrades::back)
                        .toList();
            }
        }
        return List.of();
    }

    private static Line back(Line line) {
        return new Line(
                "",
                line.day().plusDays(KEPT_DAYS),
                line.buyer(),
                line.product(),
                line.outlet(),
                line.amount().negated());
    }

    /** {@return what was bought on each day of some days with a purchase} */
    private static SortedMap<LocalDate, Money> orders(List<Line> lines, LocalDate first, LocalDate last) {
        Map<LocalDate, Money> orders = lines.stream()
                .filter(line -> !line.isReturn())
                .filter(line -> !line.day().isBefore(first) && !line.day().isAfter(last))
                .collect(Collectors.toMap(Line::day, Line::amount, Money::plus));
        return new TreeMap<>(orders);
    }
}
