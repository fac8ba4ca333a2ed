package org.crmkit.scoring.fraud;

import org.crmkit.core.rule.RuleSet;

/**
 * The alerts of fraud; every yes counts.
 *
 * <ul>
 *   <li>{@link OrderSpikeRule}: orders far above all that the customer ordered before.
 *   <li>{@link OrderRushRule}: orders far more often than the customer ever ordered.
 *   <li>{@link SharedIdentityRule}: customers share what only one should have.
 *   <li>{@link UnusualRefundsRule}: a customer gets back far more than others and than before.
 * </ul>
 */
public final class FraudRules {
    private FraudRules() {}

    /** {@return the rules with the standard policy} */
    public static RuleSet<FraudProfile, FraudAlert> standard() {
        return of(FraudPolicy.standard());
    }

    /** {@return the rules with a policy} */
    public static RuleSet<FraudProfile, FraudAlert> of(FraudPolicy policy) {
        return RuleSet.of(
                        "fraud.alerts",
                        new OrderSpikeRule(policy),
                        new OrderRushRule(policy),
                        new SharedIdentityRule(policy),
                        new UnusualRefundsRule(policy))
                .identifiedBy(FraudProfile::customer);
    }
}
