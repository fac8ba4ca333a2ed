package org.crmkit.scoring.fraud;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.rule.Rule;
import org.crmkit.core.rule.RuleId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Share;

/**
 * A customer gets back far more than others, and than it did before.
 *
 * <p>In the last days there were enough refunds; they are a larger share of what was ordered in these days than with 95 of 100
 * customers; and the share of what was ordered and the number of refunds to an order are both more than so often as large as
 * before. So a shop that always returns a part passes, and so does one that returns no more than others.
 *
 * <p>Unknown with refunds only, too few orders before, or fewer than 20 customers to compare with.
 *
 * @param policy what a business may tune
 */
public record UnusualRefundsRule(FraudPolicy policy) implements Rule<FraudProfile, FraudAlert> {
    static final String KIND = "unusual-refunds";
    private static final int LEAST_OTHERS = 20;
    private static final LocalizedText ONLY_REFUNDS =
            LocalizedText.of("there are {} refunds and no order that they could be a share of", "有退款{}笔而没有订单，无法计算比例");
    private static final LocalizedText FEW =
            LocalizedText.of("there were {} refunds in the last {} days, fewer than {}", "最近{1}天退款{0}笔，少于{2}笔");
    private static final LocalizedText SHORT =
            LocalizedText.of("there were {} orders before, and at least {} are needed", "此前订单{}笔，至少需要{}笔");
    private static final LocalizedText NO_OTHERS =
            LocalizedText.of("it is not known what refunds are usual among at least {} customers", "不足{}个客户可供比较退款水平");
    private static final LocalizedText UNUSUAL = LocalizedText.of(
            "{} refunds of {} on orders of {} in the last {} days, where before it was {} on {}, and 95 of 100 customers get"
                    + " back at most {}",
            "最近{3}天退款{0}笔共{1}，订单{2}；此前退款{4}，订单{5}；95%的客户退款比例不超过{6}");
    private static final LocalizedText USUAL = LocalizedText.of(
            "{} refunds of {} on orders of {} in the last {} days are not unusual: before it was {} on {}, and 95 of 100"
                    + " customers get back at most {}",
            "最近{3}天退款{0}笔共{1}，订单{2}，并不异常：此前退款{4}，订单{5}；95%的客户退款比例不超过{6}");

    /** {@return the rule with the standard policy} */
    public static UnusualRefundsRule standard() {
        return new UnusualRefundsRule(FraudPolicy.standard());
    }

    @Override
    public RuleId id() {
        return RuleId.of("fraud.unusual-refunds");
    }

    @Override
    public String statement() {
        return "Look at a customer that gets back far more than others and than before";
    }

    @Override
    public Answer<FraudAlert> ask(FraudProfile profile, AsOf asOf) {
        return TradeHistory.read(profile.trades(), asOf, policy.refunds().days(), history -> ask(profile, history));
    }

    private Answer<FraudAlert> ask(FraudProfile profile, TradeHistory history) {
        Flow now = Flow.of(history, true);
        Flow before = Flow.of(history, false);
        if (now.orders.count() + before.orders.count() == 0) {
            return Answer.unknown(ONLY_REFUNDS, now.refunds.count() + before.refunds.count());
        } else if (now.refunds.count() < policy.refunds().least()) {
            return Answer.no(
                    FEW,
                    now.refunds.count(),
                    policy.refunds().days(),
                    policy.refunds().least());
        } else if (before.orders.count() < policy.history().leastOrders()) {
            return Answer.unknown(SHORT, before.orders.count(), policy.history().leastOrders());
        }
        return profile.usual()
                .filter(usual -> usual.customers() >= LEAST_OTHERS)
                .map(usual -> compared(profile, history, now, before, usual.high()))
                .orElse(Answer.unknown(NO_OTHERS, LEAST_OTHERS));
    }

    private Answer<FraudAlert> compared(FraudProfile profile, TradeHistory history, Flow now, Flow before, Share high) {
        Object[] said = {
            now.refunds.count(),
            history.money(now.refunds.sum()),
            history.money(now.orders.sum()),
            policy.refunds().days(),
            history.money(before.refunds.sum()),
            history.money(before.orders.sum()),
            high
        };
        BigDecimal usual = high.value().multiply(BigDecimal.valueOf(now.orders.sum()));
        boolean unusual = BigDecimal.valueOf(now.refunds.sum()).compareTo(usual) > 0
                && grew(now.refunds.sum(), now.orders.sum(), before.refunds.sum(), before.orders.sum())
                && grew(now.refunds.count(), now.orders.count(), before.refunds.count(), before.orders.count());
        return unusual
                ? Answer.yes(new FraudAlert(KIND, profile.customer(), List.of(Reason.of(UNUSUAL, said))), UNUSUAL, said)
                : Answer.no(USUAL, said);
    }

    /** {@return whether refunds / orders is now more than so often as large as before}; without dividing. */
    private boolean grew(long refunds, long orders, long refundsBefore, long ordersBefore) {
        BigInteger now = BigInteger.valueOf(refunds).multiply(BigInteger.valueOf(ordersBefore));
        BigInteger before = BigInteger.valueOf(refundsBefore)
                .multiply(BigInteger.valueOf(orders))
                .multiply(BigInteger.valueOf(policy.refunds().factor()));
        return now.compareTo(before) > 0;
    }

    /** Orders and refunds of some time. */
    private record Flow(TradeHistory.Total orders, TradeHistory.Total refunds) {
        static Flow of(TradeHistory history, boolean recent) {
            return new Flow(
                    history.total(true, day -> history.isRecent(day) == recent),
                    history.total(false, day -> history.isRecent(day) == recent));
        }
    }
}
