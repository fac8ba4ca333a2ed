package org.crmkit.scoring.fraud;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Quantiles;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;

/**
 * Counts what share of their orders customers got back in the last days, to tell what is usual.
 *
 * <p>Customers without an order in these days, or with orders in several currencies, are not counted.
 */
public final class RefundTally implements Tally<FraudProfile, UsualRefunds, RefundTally> {
    private static final long serialVersionUID = 1;
    private static final long WHOLE = 1_000_000;
    private static final int HIGH = 95;
    private static final int HUNDRED = 100;

    private final FraudPolicy policy;
    private final AsOf asOf;
    /** Millionths of what was ordered → how many customers got back so much. */
    private final TreeMap<Long, Long> shares = new TreeMap<>();

    private RefundTally(FraudPolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /** {@return an empty tally of the refund days of a policy, up to a moment} */
    public static RefundTally of(FraudPolicy policy, AsOf asOf) {
        return new RefundTally(policy, asOf);
    }

    @Override
    public void add(FraudProfile profile) {
        if (TradeHistory.missing(profile.trades(), asOf).isPresent()) {
            return;
        }
        TradeHistory history =
                TradeHistory.of(profile.trades(), asOf, policy.refunds().days());
        TradeHistory.Total orders = history.total(true, history::isRecent);
        TradeHistory.Total refunds = history.total(false, history::isRecent);
        if (orders.sum() > 0) {
            long part = Math.min(refunds.sum(), orders.sum());
            long millionths =
                    Share.of(part, orders.sum()).value().movePointRight(6).longValueExact();
            shares.merge(millionths, 1L, Long::sum);
        }
    }

    @Override
    public void merge(RefundTally other) {
        Checks.that(
                policy.equals(other.policy) && asOf.equals(other.asOf),
                "A tally at {} cannot take one at {} or with another policy",
                asOf,
                other.asOf);
        new TreeMap<>(other.shares).forEach((share, count) -> shares.merge(share, count, Long::sum));
    }

    @Override
    public UsualRefunds result() {
        List<Long> sorted = new ArrayList<>();
        shares.forEach((share, count) -> sorted.addAll(Collections.nCopies(Math.toIntExact(count), share)));
        if (sorted.isEmpty()) {
            return new UsualRefunds(0, Share.NONE);
        }
        long[] all = sorted.stream().mapToLong(it -> it).toArray();
        return new UsualRefunds(all.length, Share.of(Quantiles.floor(all, HIGH, HUNDRED), WHOLE));
    }
}
