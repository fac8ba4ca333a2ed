package org.crmkit.examples.benchmarks.packs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.crmkit.core.customer.CustomerStatus;
import org.jspecify.annotations.Nullable;

/** The five packs' rules in plain methods, as somebody would write them who has no other rules: no reasons, no lines. */
final class ByHand implements Counting {
    private static final LocalDate TODAY = Accounts.TODAY;
    private static final int MOST = 100;

    @Override
    public Counts count(AccountRow[] rows) {
        TreeMap<String, Long> customers = new TreeMap<>();
        TreeMap<String, Long> points = new TreeMap<>();
        for (AccountRow row : rows) {
            customers.merge("segment " + segment(row), 1L, Long::sum);
            customers.merge("wallet " + wallet(row.revenue(), row.wallet()), 1L, Long::sum);
            customers.merge("profit " + profit(row), 1L, Long::sum);
            Range churn = churn(row);
            customers.merge("churn " + churn.band(ByHand::churnBand), 1L, Long::sum);
            points.merge("churn", (long) churn.total(), Long::sum);
            Range paying = paying(row);
            customers.merge("paying " + paying.band(ByHand::payingBand), 1L, Long::sum);
            points.merge("paying", (long) paying.total(), Long::sum);
        }
        return new Counts(customers, points);
    }

    private static String segment(AccountRow row) {
        LocalDate bought = row.lastPurchase();
        if (row.status() == CustomerStatus.FORMER) {
            return "former";
        } else if (row.since() != null && within(row.since(), 90)) {
            return "new";
        } else if (bought == null) {
            return "without-purchase";
        } else if (within(bought, 180)) {
            return "active";
        }
        return within(bought, 365) ? "quiet" : "lapsed";
    }

    private static boolean within(LocalDate day, int days) {
        return !day.isAfter(TODAY) && day.isAfter(TODAY.minusDays(days));
    }

    private static boolean ahead(@Nullable LocalDate day) {
        return day != null && !day.isBefore(TODAY) && day.isBefore(TODAY.plusDays(60));
    }

    private static String wallet(@Nullable BigDecimal own, @Nullable BigDecimal all) {
        if (own == null || all == null) {
            return Counts.OPEN;
        }
        double share = Math.round(own.doubleValue() / all.doubleValue() * 1e6) / 1e6; // as the packs have it
        return share >= 0.8 ? "main" : share >= 0.33 ? "shared" : "small";
    }

    private static String profit(AccountRow row) {
        if (row.revenue() == null || row.goods() == null || row.service() == null || row.retention() == null) {
            return Counts.OPEN;
        }
        double revenue = row.revenue().doubleValue();
        BigDecimal left =
                row.revenue().subtract(row.goods()).subtract(row.service()).subtract(row.retention());
        double profit = left.doubleValue();
        return profit < 0 ? "loss" : profit / revenue < 0.05 ? "edge" : "profitable";
    }

    /** A score of which a part may be unknown. */
    private record Range(int total, int least, int most) {
        static final Range ZERO = new Range(0, 0, 0);

        Range plus(int points) {
            return new Range(total + points, least + points, most + points);
        }

        Range perhaps(int points) {
            return new Range(total, least, most + points);
        }

        String band(IntFunction<String> bands) {
            String low = bands.apply(Math.min(MOST, least));
            return low.equals(bands.apply(Math.min(MOST, most))) ? low : Counts.OPEN;
        }
    }

    private static Range churn(AccountRow row) {
        Range range = Range.ZERO;
        range = row.silence() == null ? range.perhaps(40) : range.plus(silence(row.silence()));
        range = row.trend() == null
                ? range.perhaps(20)
                : range.plus(row.trend() < 0.5 ? 20 : row.trend() < 0.8 ? 10 : 0);
        Integer complaints = row.complaints();
        range = complaints == null ? range.perhaps(25) : range.plus(complaints >= 2 ? 25 : complaints >= 1 ? 15 : 0);
        range = range.plus((ahead(row.contractEnds()) ? 15 : 0) + (ahead(row.warrantyEnds()) ? 10 : 0));
        Range all = left(range, row.contactLeft(), row.ownerLeft());
        return new Range(Math.min(MOST, all.total), Math.min(MOST, all.least), Math.min(MOST, all.most));
    }

    private static int silence(double silence) {
        return silence >= 3 ? 40 : silence >= 2 ? 30 : silence >= 1.5 ? 15 : 0;
    }

    private static Range left(Range range, @Nullable Boolean contact, @Nullable Boolean owner) {
        Range one = one(one(range, contact), owner);
        if (Boolean.FALSE.equals(contact) || Boolean.FALSE.equals(owner)) {
            return one;
        }
        return contact == null || owner == null ? one.perhaps(10) : one.plus(10);
    }

    private static Range one(Range range, @Nullable Boolean left) {
        return left == null ? range.perhaps(15) : range.plus(left ? 15 : 0);
    }

    private static String churnBand(int points) {
        return points >= 50 ? "HIGH" : points >= 25 ? "MEDIUM" : "LOW";
    }

    private static Range paying(AccountRow row) {
        Double inTime = row.paidInTime();
        Double late = row.daysLate();
        Integer overdue = row.overdueDays();
        Double trend = row.paymentTrend();
        Range range = Range.ZERO;
        range = inTime == null
                ? range.perhaps(40)
                : range.plus(inTime >= 0.95 ? 40 : inTime >= 0.8 ? 25 : inTime >= 0.5 ? 10 : 0);
        range = late == null ? range.perhaps(30) : range.plus(late >= 60 ? 0 : late >= 15 ? 10 : late >= 3 ? 20 : 30);
        range = overdue == null
                ? range.perhaps(20)
                : range.plus(overdue >= 60 ? 0 : overdue >= 30 ? 5 : overdue >= 1 ? 15 : 20);
        return trend == null ? range.perhaps(10) : range.plus(trend >= 10 ? 0 : trend >= -3 ? 5 : 10);
    }

    private static String payingBand(int points) {
        return points >= 85 ? "excellent" : points >= 65 ? "good" : points >= 40 ? "fair" : "poor";
    }
}
