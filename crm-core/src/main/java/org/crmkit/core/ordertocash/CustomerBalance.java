package org.crmkit.core.ordertocash;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.value.Money;

/**
 * What one customer owes in one currency.
 *
 * @param customer who
 * @param unapplied what they paid that settles no invoice; it is not taken off what is open
 * @param ageing what is open, by class: see {@link OrderToCashPolicy#classes()}
 */
@JsonPropertyOrder({"customer", "unapplied", "ageing"})
public record CustomerBalance(
        @JsonProperty(required = true) CustomerId customer,
        @JsonProperty(required = true) Money unapplied,
        @JsonProperty(required = true) List<Money> ageing)
        implements Serializable {
    private static final int FIRST_OVERDUE = 3;

    /** Checks that there are classes and one currency. */
    public CustomerBalance {
        ageing = List.copyOf(ageing);
        Checks.that(
                ageing.size() > FIRST_OVERDUE,
                "A balance needs at least {} classes, found {}",
                FIRST_OVERDUE + 1,
                ageing.size());
        for (Money amount : ageing) {
            Checks.that(
                    amount.currency().equals(unapplied.currency()),
                    "The balance of {} must have one currency, found {} and {}",
                    customer,
                    unapplied,
                    amount);
        }
    }

    static CustomerBalance nothing(CustomerId customer, Currency currency, int classes) {
        Money zero = Money.zero(currency);
        return new CustomerBalance(customer, zero, Collections.nCopies(classes, zero));
    }

    CustomerBalance open(int place, Money amount) {
        List<Money> more = new ArrayList<>(ageing);
        more.set(place, more.get(place).plus(amount));
        return new CustomerBalance(customer, unapplied, more);
    }

    CustomerBalance paid(Money amount) {
        return new CustomerBalance(customer, unapplied.plus(amount), ageing);
    }

    CustomerBalance plus(CustomerBalance other) {
        List<Money> more = new ArrayList<>(ageing);
        for (int i = 0; i < more.size(); i++) {
            more.set(i, more.get(i).plus(other.ageing.get(i)));
        }
        return new CustomerBalance(customer, unapplied.plus(other.unapplied), more);
    }

    /** {@return what is open in all: the sum of all classes; below zero if the customer has something to the good} */
    public Money open() {
        return ageing.stream().reduce(Money.zero(unapplied.currency()), Money::plus);
    }

    /** {@return what is overdue: the sum of the classes by days} */
    public Money overdue() {
        return ageing.subList(FIRST_OVERDUE, ageing.size()).stream()
                .reduce(Money.zero(unapplied.currency()), Money::plus);
    }
}
