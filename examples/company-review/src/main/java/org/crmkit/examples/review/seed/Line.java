package org.crmkit.examples.review.seed;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.value.Money;

/**
 * One purchase, or with a negative amount one return, as it stands in the file.
 *
 * @param id unique among all lines; empty until it is given
 * @param day on which it was bought or came back
 * @param buyer who bought it
 * @param product what
 * @param outlet where
 * @param amount for how much; below zero if it came back
 */
public record Line(String id, LocalDate day, Buyer buyer, String product, String outlet, Money amount) {
    /** The headers of the file's columns. */
    public static final List<String> HEADER =
            List.of("id", "date", "customer_id", "customer_name", "product", "outlet", "currency", "amount");

    /**
     * Who buys.
     *
     * @param number from 1, by which random numbers are drawn
     * @param id the customer's id
     * @param name what the customer is called
     */
    public record Buyer(int number, String id, String name) {}

    /** {@return whether it came back} */
    public boolean isReturn() {
        return amount.signum() < 0;
    }

    /** {@return this line with an id} */
    public Line withId(String id) {
        return new Line(id, day, buyer, product, outlet, amount);
    }

    /** {@return its cells, one for each header} */
    public List<String> cells() {
        return List.of(
                id,
                day.toString(),
                buyer.id(),
                buyer.name(),
                product,
                outlet,
                amount.currency().getCurrencyCode(),
                amount.amount().toPlainString());
    }
}
