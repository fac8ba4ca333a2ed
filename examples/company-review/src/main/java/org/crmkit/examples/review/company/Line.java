package org.crmkit.examples.review.company;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.value.Money;

/** One purchase, or with a negative amount one return, as it stands in the file. */
record Line(String id, LocalDate day, Buyer buyer, String product, String outlet, Money amount) {
    static final List<String> HEADER =
            List.of("id", "date", "customer_id", "customer_name", "product", "outlet", "currency", "amount");

    /** Who buys. */
    record Buyer(int number, String id, String name) {}

    boolean isReturn() {
        return amount.signum() < 0;
    }

    Line withId(String id) {
        return new Line(id, day, buyer, product, outlet, amount);
    }

    List<String> cells() {
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
