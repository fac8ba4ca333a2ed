package org.crmkit.scoring.fraud;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.FactKinds;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.value.Money;

/**
 * What the rules of fraud are asked about: one customer, and what of all customers concerns it.
 *
 * @param customer who
 * @param trades its orders and refunds, in any order
 * @param shared the identities that it shares; absent if nothing is known by which it could be recognised
 * @param usual what refunds are usual; absent if nobody has counted
 */
public record FraudProfile(
        CustomerId customer, List<Trade> trades, Optional<List<SharedIdentity>> shared, Optional<UsualRefunds> usual) {
    /** Copies the lists. */
    public FraudProfile {
        trades = List.copyOf(trades);
        shared = shared.map(List::copyOf);
    }

    /** {@return a customer of whom only its trades are known} */
    public static FraudProfile of(CustomerId customer, List<Trade> trades) {
        return new FraudProfile(customer, trades, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the trades on a customer's file}: of each day and currency, the lines bought as an order, those given back as a
     * refund, each rounded half up to the currency's smallest unit.
     */
    public static FraudProfile of(CustomerFile file) {
        Map<LocalDate, Map<String, Money>> sums = new TreeMap<>();
        for (Purchase line : file.all(FactKinds.PURCHASE)) {
            if (line.amount().signum() != 0) {
                String kind = line.amount().currency() + (line.amount().signum() > 0 ? "+" : "-");
                sums.computeIfAbsent(line.day(), day -> new TreeMap<>()).merge(kind, line.amount(), Money::plus);
            }
        }
        List<Trade> trades = new ArrayList<>();
        sums.forEach((day, amounts) -> amounts.values().stream()
                .map(amount -> amount.times(BigDecimal.ONE, RoundingMode.HALF_UP))
                .filter(amount -> amount.signum() != 0)
                .forEach(amount -> trades.add(new Trade(day, amount))));
        return of(file.id(), trades);
    }

    /** {@return this profile with what was found of all customers} */
    public FraudProfile among(SharedIdentities identities, UsualRefunds usual) {
        return new FraudProfile(customer, trades, identities.of(customer), Optional.of(usual));
    }
}
