package org.crmkit.scoring.fraud;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.stat.Sums;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * Trades up to a moment in one currency, the last days apart; amounts in its smallest unit.
 *
 * @param recent from this day on trades are recent
 */
record TradeHistory(Currency currency, List<Trade> trades, LocalDate recent) {
    private static final LocalizedText NO_TRADE = LocalizedText.of("no order and no refund is known", "没有已知的订单或退款");
    private static final LocalizedText CURRENCIES =
            LocalizedText.of("orders are in several currencies, and nothing is converted", "订单含多种货币，不作换算");
    private static final LocalizedText SHORT = LocalizedText.of(
            "there were orders on {} days over {} days before, and at least {} over {} are needed",
            "此前{1}天内有{0}天下单，至少需要{3}天内{2}天");
    private static final LocalizedText NONE_RECENT =
            LocalizedText.of("nothing was ordered in the last {} days", "最近{}天没有订单");

    /** Orders or refunds of some time: how many, and their sum, never below zero. */
    record Total(long count, long sum) {}

    /** {@return the unknown that says why there is no history; absent if there is one} */
    static <R> Optional<Answer<R>> missing(List<Trade> trades, AsOf asOf) {
        long currencies = trades.stream()
                .filter(it -> asOf.sees(it.day()))
                .map(it -> it.amount().currency())
                .distinct()
                .count();
        if (currencies == 1) {
            return Optional.empty();
        }
        return Optional.of(Answer.unknown(currencies == 0 ? NO_TRADE : CURRENCIES));
    }

    /** {@return the history of trades of which none is {@link #missing}} */
    static TradeHistory of(List<Trade> trades, AsOf asOf, int recentDays) {
        List<Trade> seen = trades.stream().filter(it -> asOf.sees(it.day())).toList();
        return new TradeHistory(
                seen.get(0).amount().currency(), seen, asOf.date().minusDays(recentDays - 1L));
    }

    Money money(long minorUnits) {
        return Money.ofMinor(currency, minorUnits);
    }

    boolean isRecent(LocalDate day) {
        return !day.isBefore(recent);
    }

    /** {@return what a rule says of a history that can be read, or why it cannot} */
    static <R> Answer<R> read(List<Trade> trades, AsOf asOf, int recentDays, Function<TradeHistory, Answer<R>> rule) {
        Optional<Answer<R>> missing = missing(trades, asOf);
        return missing.orElseGet(() -> rule.apply(of(trades, asOf, recentDays)));
    }

    /** {@return what a rule says of recent orders beside those before}; unknown or no where there is nothing to compare. */
    static <R> Answer<R> compare(
            List<Trade> trades, AsOf asOf, FraudPolicy policy, Function<TradeHistory, Answer<R>> rule) {
        return read(
                trades,
                asOf,
                policy.history().recentDays(),
                history -> history.<R>nothingToCompare(policy).orElseGet(() -> rule.apply(history)));
    }

    /** {@return the unknown of too short a history before, or the no of recent days without an order; absent if there are both} */
    private <R> Optional<Answer<R>> nothingToCompare(FraudPolicy policy) {
        TreeMap<LocalDate, Long> before = orderCounts(day -> !isRecent(day));
        long span = before.isEmpty() ? 0 : ChronoUnit.DAYS.between(before.firstKey(), before.lastKey());
        if (before.size() < policy.history().leastOrders()
                || span < policy.history().leastSpan()) {
            return Optional.of(Answer.unknown(
                    SHORT,
                    before.size(),
                    span,
                    policy.history().leastOrders(),
                    policy.history().leastSpan()));
        }
        return total(true, this::isRecent).count() > 0
                ? Optional.empty()
                : Optional.of(Answer.no(NONE_RECENT, policy.history().recentDays()));
    }

    /** {@return how much was ordered on each day with an order} */
    TreeMap<LocalDate, Long> orderSums(Predicate<LocalDate> when) {
        return orders(when, Money::minorUnits);
    }

    /** {@return how many orders there were on each day with an order} */
    TreeMap<LocalDate, Long> orderCounts(Predicate<LocalDate> when) {
        return orders(when, amount -> 1);
    }

    private TreeMap<LocalDate, Long> orders(Predicate<LocalDate> when, ToLongFunction<Money> measure) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        trades.stream()
                .filter(it -> it.amount().signum() > 0 && when.test(it.day()))
                .forEach(it -> days.merge(it.day(), measure.applyAsLong(it.amount()), Sums::add));
        return days;
    }

    /** {@return orders, or refunds with their sign dropped} */
    Total total(boolean orders, Predicate<LocalDate> when) {
        long count = 0;
        long sum = 0;
        for (Trade trade : trades) {
            if (trade.amount().signum() > 0 == orders && when.test(trade.day())) {
                count++;
                sum = Sums.add(sum, Math.abs(trade.amount().minorUnits()));
            }
        }
        return new Total(count, sum);
    }
}
