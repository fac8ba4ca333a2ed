package org.crmkit.examples.review.irregular;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/** Counts silence, and orders and refunds out of the ordinary, without the library's rules. */
final class TradeCount {
    private static final int WEEK = 7;
    private static final int REFUND_DAYS = 90;
    private static final int ORDER_DAYS = 8;
    private static final int LEAST_OTHERS = 20;

    private final LocalDate lastDay;
    private final Collection<History> histories;

    /** What one customer ordered and gave back on each day, in the smallest unit of its currency. */
    private record History(TreeMap<LocalDate, Long> orders, TreeMap<LocalDate, Long> refunds) {}

    TradeCount(CompanyPlan plan, List<Line> lines) {
        this.lastDay = plan.lastDay();
        Map<String, History> all = new TreeMap<>();
        for (Line line : lines) {
            History own = all.computeIfAbsent(line.buyer().id(), id -> new History(new TreeMap<>(), new TreeMap<>()));
            TreeMap<LocalDate, Long> days = line.isReturn() ? own.refunds : own.orders;
            days.merge(line.day(), Math.abs(line.amount().minorUnits()), Long::sum);
        }
        this.histories = all.values();
    }

    long silent() {
        return histories.stream().filter(this::isSilent).count();
    }

    private boolean isSilent(History history) {
        List<LocalDate> days = List.copyOf(history.orders.keySet());
        if (days.size() < 4) {
            return false;
        }
        long[] gaps = new long[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
        }
        long silence = ChronoUnit.DAYS.between(days.get(gaps.length), lastDay);
        return silence >= 3 * median(gaps);
    }

    long spikes() {
        return histories.stream().filter(this::hasSpike).count();
    }

    private boolean hasSpike(History history) {
        LocalDate recent = lastDay.minusDays(WEEK - 1);
        List<LocalDate> days = List.copyOf(history.orders.headMap(recent).keySet());
        if (days.size() < ORDER_DAYS || ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) < 60) {
            return false;
        }
        long[] before = values(history.orders.headMap(recent));
        long most = Arrays.stream(before).max().orElseThrow();
        long usual = median(before);
        double spread = 1.4826
                * median(Arrays.stream(before).map(it -> Math.abs(it - usual)).toArray());
        long now = Arrays.stream(values(history.orders.tailMap(recent))).max().orElse(0);
        return now - usual > 6 * Math.max(spread, usual / 10.0) && now > 2 * most;
    }

    long refunded() {
        LocalDate recent = lastDay.minusDays(REFUND_DAYS - 1L);
        List<BigDecimal> shares = new ArrayList<>();
        for (History history : histories) {
            long ordered = sum(history.orders.tailMap(recent));
            if (ordered > 0) {
                shares.add(share(Math.min(ordered, sum(history.refunds.tailMap(recent))), ordered));
            }
        }
        if (shares.size() < LEAST_OTHERS) {
            return 0;
        }
        BigDecimal high = high(shares);
        Predicate<History> such = history -> isRefunded(history, recent, high);
        return histories.stream().filter(such).count();
    }

    private static boolean isRefunded(History history, LocalDate recent, BigDecimal high) {
        Map<LocalDate, Long> orders = history.orders.tailMap(recent);
        Map<LocalDate, Long> refunds = history.refunds.tailMap(recent);
        Map<LocalDate, Long> ordersBefore = history.orders.headMap(recent);
        Map<LocalDate, Long> refundsBefore = history.refunds.headMap(recent);
        if (refunds.size() < 3 || ordersBefore.size() < ORDER_DAYS) {
            return false;
        }
        boolean more = new BigDecimal(sum(refunds)).compareTo(high.multiply(new BigDecimal(sum(orders)))) > 0;
        double before = (double) sum(refundsBefore) / sum(ordersBefore);
        double often = (double) refundsBefore.size() / ordersBefore.size();
        return more && sum(refunds) > 3 * before * sum(orders) && refunds.size() > 3 * often * orders.size();
    }

    private static BigDecimal share(long part, long whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP);
    }

    /** {@return what 95 of 100 do not pass, to six decimals} */
    private static BigDecimal high(List<BigDecimal> shares) {
        List<BigDecimal> sorted = shares.stream().sorted().toList();
        BigDecimal place = new BigDecimal("0.95").multiply(new BigDecimal(sorted.size() - 1));
        int below = place.intValue();
        BigDecimal low = sorted.get(below);
        BigDecimal next = sorted.get(Math.min(below + 1, sorted.size() - 1));
        BigDecimal rest = place.subtract(new BigDecimal(below));
        return low.add(next.subtract(low).multiply(rest)).setScale(6, RoundingMode.FLOOR);
    }

    private static long[] values(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(it -> it).toArray();
    }

    private static long sum(Map<LocalDate, Long> days) {
        return Arrays.stream(values(days)).sum();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : Math.floorDiv(sorted[middle - 1] + sorted[middle], 2);
    }
}
