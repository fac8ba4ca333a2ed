package org.crmkit.examples.review.read;

import java.util.Currency;

/** Takes the purchases of a file one by one, as columns, in the order in which they stand there. */
@FunctionalInterface
public interface PurchaseSink {
    /**
     * Takes one purchase.
     *
     * @param customer who bought; it can be a {@code CustomerId}
     * @param epochDay days since 1970-01-01, in the years 1 to 9999
     * @param minorUnits the amount in the currency's smallest unit; negative for a return
     * @param currency the currency
     * @param product what was bought; empty if the file does not say
     * @param outlet where it was bought; empty if the file does not say
     */
    void accept(String customer, long epochDay, long minorUnits, Currency currency, String product, String outlet);
}
