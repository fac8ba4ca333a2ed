package org.crmkit.core.ordertocash;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.crmkit.core.check.Finding;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.PaymentId;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Ref;

/**
 * How orders and their money stood at a moment.
 *
 * <p>Nothing is lost: of the documents seen, each quote, contract and order stands for itself, and each delivery, invoice
 * and payment is part of a chain or a balance, or it is among the unmatched; versions of one document count once.
 *
 * @param asOf the moment
 * @param policy the policy that was used
 * @param orders what became of each order, by id
 * @param invoices what is open of each invoice, by id; those without an order are here, too
 * @param unapplied the money that settles no invoice, by payment
 * @param documents how many different documents were seen
 * @param unmatched the documents that belong to none that is there, or are there in different versions, sorted
 * @param findings what does not fit together
 */
@JsonPropertyOrder({"asOf", "policy", "orders", "invoices", "unapplied", "documents", "unmatched", "findings"})
public record OrderToCashReport(
        @JsonProperty(required = true) AsOf asOf,
        @JsonProperty(required = true) OrderToCashPolicy policy,
        @JsonProperty(required = true) List<OrderChain> orders,
        @JsonProperty(required = true) List<InvoiceBalance> invoices,
        @JsonProperty(required = true) List<Unapplied> unapplied,
        @JsonProperty(required = true) long documents,
        @JsonProperty(required = true) List<Ref> unmatched,
        @JsonProperty(required = true) List<Finding> findings) {
    /**
     * Money of a payment that settles no invoice: it was not allocated, or to none that is there in its currency.
     *
     * @param payment which payment
     * @param customer who paid
     * @param amount how much; negative for a refund
     */
    @JsonPropertyOrder({"payment", "customer", "amount"})
    public record Unapplied(
            @JsonProperty(required = true) PaymentId payment,
            @JsonProperty(required = true) CustomerId customer,
            @JsonProperty(required = true) Money amount)
            implements Serializable {}

    /** Copies the lists. */
    public OrderToCashReport {
        orders = List.copyOf(orders);
        invoices = List.copyOf(invoices);
        unapplied = List.copyOf(unapplied);
        unmatched = List.copyOf(unmatched);
        findings = List.copyOf(findings);
    }

    /** {@return this report added up} */
    public OrderToCashFigures figures() {
        OrderToCashTally tally = OrderToCashTally.of(policy, asOf);
        tally.add(this);
        return tally.result();
    }
}
