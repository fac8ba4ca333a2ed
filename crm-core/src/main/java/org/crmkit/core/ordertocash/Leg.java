package org.crmkit.core.ordertocash;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** A part of the way from contract to cash, measured in days. */
public enum Leg {
    /** From the signing of the contract to the order. */
    CONTRACT_TO_ORDER(OrderChain::signed, chain -> Optional.of(chain.ordered())),
    /** From the order to the arrival of the last of it. */
    ORDER_TO_DELIVERY(chain -> Optional.of(chain.ordered()), OrderChain::delivered),
    /** From that arrival to the last invoice; below zero where the invoice came first. */
    DELIVERY_TO_INVOICE(OrderChain::delivered, OrderChain::invoiced),
    /** From the last invoice to the day since which all invoices are settled. */
    INVOICE_TO_PAYMENT(OrderChain::invoiced, OrderChain::paid),
    /** The whole way from the order to the day since which all invoices are settled. */
    ORDER_TO_PAYMENT(chain -> Optional.of(chain.ordered()), OrderChain::paid);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Function<OrderChain, Optional<LocalDate>> from;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<OrderChain, Optional<LocalDate>> to;

    Leg(Function<OrderChain, Optional<LocalDate>> from, Function<OrderChain, Optional<LocalDate>> to) {
        this.from = from;
        this.to = to;
    }

    /** {@return how many days it took; below zero if it went backwards, absent while an end of it is not known} */
    public Optional<Long> days(OrderChain chain) {
        return from.apply(chain).flatMap(first -> to.apply(chain).map(last -> ChronoUnit.DAYS.between(first, last)));
    }
}
