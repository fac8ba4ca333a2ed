package org.crmkit.scoring.fraud;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;

/**
 * Orders of the last days that come far more often than the customer's own rhythm.
 *
 * <p>There are more than so often as many as in the busiest of all times as long before: a season that comes every year is no
 * rush. And so many would come by chance at the rhythm of all days before at most once in so many times: with {@code n} orders
 * in all, of which {@code k} fall in the recent {@code w} of {@code w + d} days, each order is recent with probability
 * {@code p = w / (w + d)} if nothing changed, and {@code k} or more are so with probability {@code (np/k)^k
 * (n(1-p)/(n-k))^(n-k)} at most (W. Hoeffding, "Probability Inequalities for Sums of Bounded Random Variables", JASA 58 (1963),
 * theorem 1). Its logarithm is a double, the same on every machine. How much was ordered plays no part.
 *
 * <p>Unknown while the history has too few days with orders or reaches over too short a time.
 *
 * @param policy what a business may tune
 */
public record OrderRushRule(FraudPolicy policy) implements Rule<FraudProfile, FraudAlert> {
    static final String KIND = "order-rush";
    private static final LocalizedText RUSH = LocalizedText.of(
            "{} orders in the last {} days, where there were {} in {} days before and never more than {} in a time as long",
            "最近{1}天下单{0}次，而此前{3}天共{2}次，同样长的时间内最多{4}次");
    private static final LocalizedText USUAL = LocalizedText.of(
            "{} orders in the last {} days are not far more than usual: there were {} in {} days before, and up to {} in a time"
                    + " as long",
            "最近{1}天下单{0}次，未远超通常的频率：此前{3}天共{2}次，同样长的时间内最多{4}次");

    /** {@return the rule with the standard policy} */
    public static OrderRushRule standard() {
        return new OrderRushRule(FraudPolicy.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("fraud.order-rush");
    }

    @Override
    public String statement() {
        return "Look at orders that come far more often than the customer ever ordered";
    }

    @Override
    public Answer<FraudAlert> ask(FraudProfile profile, AsOf asOf) {
        return TradeHistory.compare(profile.trades(), asOf, policy, history -> ask(profile, history));
    }

    private Answer<FraudAlert> ask(FraudProfile profile, TradeHistory history) {
        TreeMap<LocalDate, Long> before = history.orderCounts(day -> !history.isRecent(day));
        Rhythm rhythm = new Rhythm(
                history.total(true, history::isRecent).count(),
                policy.history().recentDays(),
                before.values().stream().mapToLong(it -> it).sum(),
                ChronoUnit.DAYS.between(before.firstKey(), history.recent()));
        long most = most(before);
        Object[] said = {rhythm.recent, rhythm.recentDays, rhythm.before, rhythm.daysBefore, most};
        boolean rush = rhythm.recent > most * policy.rushes().factor()
                && rhythm.isRarerThan(policy.rushes().odds());
        return rush
                ? Answer.yes(new FraudAlert(KIND, profile.customer(), List.of(Reason.of(RUSH, said))), RUSH, said)
                : Answer.no(USUAL, said);
    }

    /** {@return how many orders the busiest of all times as long as the recent one had} */
    private long most(TreeMap<LocalDate, Long> counts) {
        ArrayDeque<Map.Entry<LocalDate, Long>> open = new ArrayDeque<>();
        long inside = 0;
        long most = 0;
        for (Map.Entry<LocalDate, Long> day : counts.entrySet()) {
            LocalDate start = day.getKey().minusDays(policy.history().recentDays());
            open.addLast(day);
            inside += day.getValue();
            while (!open.getFirst().getKey().isAfter(start)) {
                inside -= open.removeFirst().getValue();
            }
            most = Math.max(most, inside);
        }
        return most;
    }

    /** How many orders there were in how many days, recently and before. */
    private record Rhythm(long recent, long recentDays, long before, long daysBefore) {
        /** {@return whether chance would bring so many recent orders at most once in so many times} */
        boolean isRarerThan(int odds) {
            double share = (double) recent / (recent + before);
            double expected = (double) recentDays / (recentDays + daysBefore);
            double surprise =
                    recent * StrictMath.log(share / expected) + before * StrictMath.log((1 - share) / (1 - expected));
            return share > expected && surprise >= StrictMath.log(odds);
        }
    }
}
