package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.value.Money;

/**
 * What a customer left, in one currency.
 *
 * @param customer whose it is
 * @param revenue what it bought, net of returns
 * @param goods what the goods cost
 * @param service what serving it cost
 * @param retention what keeping it cost
 */
public record CustomerProfit(String customer, Money revenue, Money goods, Money service, Money retention)
        implements Serializable {
    private static final int DECIMALS = 6;

    /** {@return all that it cost} */
    public Money cost() {
        return goods.plus(service).plus(retention);
    }

    /** {@return revenue less cost} */
    public Money profit() {
        return revenue.minus(cost());
    }

    /** {@return profit by revenue, rounded half up to 6 decimals; absent if there is no revenue above zero} */
    public Optional<BigDecimal> margin() {
        return revenue.signum() <= 0
                ? Optional.empty()
                : Optional.of(profit().amount().divide(revenue.amount(), DECIMALS, RoundingMode.HALF_UP));
    }

    CustomerProfit plus(CustomerProfit other) {
        return new CustomerProfit(
                customer,
                revenue.plus(other.revenue),
                goods.plus(other.goods),
                service.plus(other.service),
                retention.plus(other.retention));
    }
}
