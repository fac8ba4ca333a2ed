package org.crmkit.scoring.profit;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Money;

/**
 * What is known of a customer's profit in some time. A cost of nothing is zero; absent is not known.
 *
 * @param customer whose it is
 * @param revenue what it bought, net of returns and of tax; below zero if returns outweigh
 * @param goods what the goods cost
 * @param service what serving it cost
 * @param retention what keeping it cost
 */
public record ProfitRow(
        String customer,
        Optional<Money> revenue,
        Optional<Money> goods,
        Optional<Money> service,
        Optional<Money> retention) {
    private static final LocalizedText MISSING = LocalizedText.of("the {} is not known", "{}未知");
    private static final LocalizedText CURRENCIES =
            LocalizedText.of("{} and {} have different currencies", "{}与{}币种不同");
    private static final LocalizedText SUM =
            LocalizedText.of("{} of revenue less {} of cost leave {}", "收入{}减去成本{}，余{}");

    /** Checks the id. */
    public ProfitRow {
        Checks.id(customer, "The id of a customer");
    }

    /** {@return a row of which everything is known} */
    public static ProfitRow of(String customer, Money revenue, Money goods, Money service, Money retention) {
        return new ProfitRow(
                customer, Optional.of(revenue), Optional.of(goods), Optional.of(service), Optional.of(retention));
    }

    /** {@return a part, if it is known} */
    public Optional<Money> part(ProfitPart part) {
        return switch (part) {
            case REVENUE -> revenue;
            case GOODS -> goods;
            case SERVICE -> service;
            case RETENTION -> retention;
        };
    }

    /** {@return the profit; unknown if a part is not known or the parts have several currencies} */
    public Answer<CustomerProfit> profit() {
        for (ProfitPart part : ProfitPart.values()) {
            if (part(part).isEmpty()) {
                return Answer.unknown(MISSING, part);
            }
        }
        Money first = revenue.orElseThrow();
        for (Optional<Money> cost : List.of(goods, service, retention)) {
            if (!cost.orElseThrow().currency().equals(first.currency())) {
                return Answer.unknown(CURRENCIES, first, cost.orElseThrow());
            }
        }
        CustomerProfit profit = new CustomerProfit(
                customer, first, goods.orElseThrow(), service.orElseThrow(), retention.orElseThrow());
        return Answer.yes(profit, SUM, profit.revenue(), profit.cost(), profit.profit());
    }
}
