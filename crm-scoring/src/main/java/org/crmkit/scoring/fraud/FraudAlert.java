package org.crmkit.scoring.fraud;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Reason;
import org.crmkit.core.customer.CustomerId;

/**
 * Something at which somebody should look.
 *
 * @param kind what is suspected, as a code: {@code order-spike}, {@code order-rush}, {@code shared-identity}, {@code
 *     unusual-refunds}, or a host's
 * @param customer whose doing it would be
 * @param evidence what was seen, at least one sentence
 */
public record FraudAlert(String kind, CustomerId customer, List<Reason> evidence) implements Serializable {
    private static final Map<String, LocalizedText> NAMES = Map.of(
            OrderSpikeRule.KIND, LocalizedText.of("order spike", "订单激增"),
            OrderRushRule.KIND, LocalizedText.of("rush of orders", "订单频发"),
            SharedIdentityRule.KIND, LocalizedText.of("shared identity", "共用身份信息"),
            UnusualRefundsRule.KIND, LocalizedText.of("unusual refunds", "异常退款"));

    /** Checks the kind and copies the evidence. */
    public FraudAlert {
        Checks.id(kind, "The kind of an alert");
        evidence = List.copyOf(evidence);
        Checks.that(!evidence.isEmpty(), "An alert of kind {} must have evidence", kind);
    }

    /** {@return the name of its kind in English and Chinese; the code if it is a host's own} */
    public LocalizedText name() {
        return NAMES.getOrDefault(kind, LocalizedText.of(kind));
    }
}
