package org.crmkit.core.ordertocash;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * Reports added up.
 *
 * @param documents how many documents were seen
 * @param unmatched how many of them found no place
 * @param onTime how many orders came in time and in full
 * @param late how many did not
 * @param untold of how many it cannot be told, or not yet
 * @param receivables what is owed, by currency code
 * @param legs how many days each part of the way took; a part that no order has gone is left out
 * @param findings how many findings there are, by code
 */
@JsonPropertyOrder({"documents", "unmatched", "onTime", "late", "untold", "receivables", "legs", "findings"})
public record OrderToCashFigures(
        @JsonProperty(required = true) long documents,
        @JsonProperty(required = true) long unmatched,
        @JsonProperty(required = true) long onTime,
        @JsonProperty(required = true) long late,
        @JsonProperty(required = true) long untold,
        @JsonProperty(required = true) SortedMap<String, Receivables> receivables,
        @JsonProperty(required = true) SortedMap<Leg, Days> legs,
        @JsonProperty(required = true) SortedMap<String, Long> findings)
        implements Serializable {
    /**
     * What is owed in one currency.
     *
     * @param billed the sum of the invoices of the last days, as many as the policy says, credit notes taken off
     * @param customers each customer's balance, by id
     */
    @JsonPropertyOrder({"billed", "customers"})
    public record Receivables(
            @JsonProperty(required = true) Money billed,
            @JsonProperty(required = true) List<CustomerBalance> customers) implements Serializable {
        /** Copies the balances. */
        public Receivables {
            customers = List.copyOf(customers);
        }

        /** {@return what is open in all} */
        public Money open() {
            return customers.stream().map(CustomerBalance::open).reduce(Money.zero(billed.currency()), Money::plus);
        }

        /** {@return what is overdue in all} */
        public Money overdue() {
            return customers.stream().map(CustomerBalance::overdue).reduce(Money.zero(billed.currency()), Money::plus);
        }

        /**
         * {@return days sales outstanding: open / billed × days, rounded half up to one decimal} The ratio of common use;
         * absent if nothing was billed.
         *
         * @param policy the policy that was used
         */
        public Optional<BigDecimal> daysSalesOutstanding(OrderToCashPolicy policy) {
            if (billed.signum() <= 0) {
                return Optional.empty();
            }
            BigDecimal days = open().amount().multiply(BigDecimal.valueOf(policy.salesDays()));
            return Optional.of(days.divide(billed.amount(), 1, RoundingMode.HALF_UP));
        }
    }

    /**
     * How many days a part of the way took.
     *
     * @param orders how many orders have gone it
     * @param median the median, rounded down
     * @param ninth nine of ten took at most so many days: the 90 % quantile, rounded down
     * @param longest the most that one took
     */
    @JsonPropertyOrder({"orders", "median", "ninth", "longest"})
    public record Days(
            @JsonProperty(required = true) long orders,
            @JsonProperty(required = true) long median,
            @JsonProperty(required = true) long ninth,
            @JsonProperty(required = true) long longest)
            implements Serializable {}

    /** Copies the maps. */
    public OrderToCashFigures {
        receivables = Collections.unmodifiableSortedMap(new TreeMap<>(receivables));
        legs = Collections.unmodifiableSortedMap(new TreeMap<>(legs));
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    }

    /** {@return what is owed in the currency with that code; absent if nothing ever was} */
    public Optional<Receivables> receivablesIn(String currency) {
        return Optional.ofNullable(receivables.get(currency));
    }

    /** {@return how many days a part of the way took; absent if no order has gone it} */
    public Optional<Days> days(Leg leg) {
        return Optional.ofNullable(legs.get(leg));
    }

    /** {@return the share of orders in time and in full among those of which it can be told; absent if there are none} */
    public Optional<Share> onTimeInFull() {
        long told = onTime + late;
        return told == 0 ? Optional.empty() : Optional.of(Share.of(onTime, told));
    }
}
