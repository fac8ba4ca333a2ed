package org.crmkit.examples.review.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerStatus;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.sales.PurchaseDay;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.fraud.Trade;

/**
 * A customer with all that it bought.
 *
 * @param id who
 * @param bought its purchases and returns, a series for each currency
 * @param returned its returns alone, a series for each currency
 * @param file what the records say of it; absent if there are none
 */
public record Buyer(
        CustomerId id, List<PurchaseSummary> bought, List<PurchaseSummary> returned, Optional<CustomerFile> file) {
    /** Copies the lists. */
    public Buyer {
        bought = List.copyOf(bought);
        returned = List.copyOf(returned);
    }

    /** {@return all that it bought}; absent if that is nothing or in several currencies, for none is converted. */
    Optional<PurchaseSummary> series() {
        return bought.size() == 1 ? Optional.of(bought.get(0)) : Optional.empty();
    }

    /** {@return the day on which it last bought, in whatever currency} */
    public Optional<LocalDate> lastPurchase() {
        return bought.stream().flatMap(series -> series.lastPurchase().stream()).max(Comparator.naturalOrder());
    }

    /** {@return whether business with it has ended, as far as its file tells} */
    boolean hasEnded() {
        return file.flatMap(known -> known.customer().status())
                .filter(status -> status == CustomerStatus.FORMER)
                .isPresent();
    }

    /** {@return whether it bought or gave back something from a day on} */
    boolean tradedSince(LocalDate day) {
        return bought.stream()
                .map(PurchaseSummary::days)
                .anyMatch(days ->
                        !days.isEmpty() && !days.get(days.size() - 1).day().isBefore(day));
    }

    /** {@return what it brought, returns taken off}; absent if it did not buy in exactly one currency. */
    public Optional<Money> value() {
        return series().map(PurchaseSummary::total);
    }

    /** {@return of each day what was ordered, and as another trade what was given back} */
    List<Trade> trades() {
        List<Trade> trades = new ArrayList<>();
        for (PurchaseSummary series : bought) {
            Map<LocalDate, Money> back = back(series.currency());
            for (PurchaseDay day : series.days()) {
                Money given = back.get(day.day());
                Money ordered = given == null ? day.amount() : day.amount().minus(given);
                if (ordered.signum() > 0) {
                    trades.add(new Trade(day.day(), ordered));
                }
            }
            back.forEach((day, given) -> trades.add(new Trade(day, given)));
        }
        return trades;
    }

    private Map<LocalDate, Money> back(Currency currency) {
        Map<LocalDate, Money> back = new TreeMap<>();
        returned.stream()
                .filter(series -> series.currency().equals(currency))
                .forEach(series -> series.days().forEach(day -> back.put(day.day(), day.amount())));
        return back;
    }
}
