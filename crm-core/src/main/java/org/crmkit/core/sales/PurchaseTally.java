package org.crmkit.core.sales;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.TreeMap;
import org.crmkit.core.check.Checks;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.stat.KeyIndex;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Money;

/**
 * Adds up purchases into one {@link PurchaseSummary} a customer, in one currency.
 *
 * <p>Fed with facts, or with columns as they come from a file or a result set. Purchases in another currency are not
 * converted and not dropped: they are counted apart, see {@link PurchaseSummaries#apart()}.
 */
public final class PurchaseTally implements Tally<Purchase, PurchaseSummaries, PurchaseTally> {
    private static final long serialVersionUID = 1;

    private final Currency currency;
    private final KeyIndex customers = new KeyIndex();
    private final TreeMap<String, PurchaseSummaries.Apart> apart = new TreeMap<>();
    private int[] customer = new int[64];
    private int[] day = new int[64];
    private long[] amount = new long[64];
    private int size;

    private PurchaseTally(Currency currency) {
        this.currency = currency;
    }

    /** {@return an empty tally of purchases in that currency} */
    public static PurchaseTally in(Currency currency) {
        return new PurchaseTally(currency);
    }

    /** {@return an empty tally of purchases in the currency with that ISO 4217 code} */
    public static PurchaseTally in(String currency) {
        return new PurchaseTally(Money.currency(currency));
    }

    /**
     * Adds a purchase.
     *
     * @throws IllegalArgumentException if its amount is finer than the currency's smallest unit
     */
    @Override
    public void add(Purchase purchase) {
        Money paid = purchase.amount();
        if (paid.currency().equals(currency)) {
            add(purchase.customer().value(), purchase.day(), paid.minorUnits());
        } else {
            apart.merge(
                    paid.currency().getCurrencyCode(),
                    new PurchaseSummaries.Apart(1, paid),
                    PurchaseSummaries.Apart::plus);
        }
    }

    /**
     * Adds a purchase given as columns; see {@link #add(String, long, long)}.
     *
     * @param customer the customer's id, as in {@link CustomerId}
     * @param day the day of the purchase
     * @param minorUnits the amount in the currency's smallest unit; negative for a return
     */
    public void add(String customer, LocalDate day, long minorUnits) {
        add(customer, day.toEpochDay(), minorUnits);
    }

    /**
     * Adds a purchase given as columns.
     *
     * @param customer the customer's id, as in {@link CustomerId}
     * @param epochDay days since 1970-01-01, as {@link LocalDate#toEpochDay()} gives them
     * @param minorUnits the amount in the currency's smallest unit; negative for a return
     * @throws IllegalArgumentException if the customer cannot be an id or the day lies outside the years 1 to 9999
     */
    public void add(String customer, long epochDay, long minorUnits) {
        int day = Checks.epochDay(epochDay, "The day of a purchase");
        int number = customers.find(customer);
        if (number < 0) {
            number = customers.add(Checks.id(customer, "CustomerId"));
        }
        row(number, day, minorUnits);
    }

    @Override
    public void merge(PurchaseTally other) {
        Checks.that(currency.equals(other.currency), "A tally in {} cannot take one in {}", currency, other.currency);
        int[] numbers = new int[other.customers.size()];
        for (int i = 0; i < numbers.length; i++) {
            String name = other.customers.name(i);
            int mine = customers.find(name);
            numbers[i] = mine < 0 ? customers.add(name) : mine;
        }
        for (int i = 0, until = other.size; i < until; i++) {
            row(numbers[other.customer[i]], other.day[i], other.amount[i]);
        }
        new TreeMap<>(other.apart).forEach((code, sum) -> apart.merge(code, sum, PurchaseSummaries.Apart::plus));
    }

    @Override
    public PurchaseSummaries result() {
        return PurchaseSeries.of(customers.copy(), customer, day, amount, size).summaries(currency, apart);
    }

    private void row(int number, int epochDay, long minorUnits) {
        if (size == customer.length) {
            Checks.that(size < 1 << 29, "A tally holds at most {} purchases: merge parts of it elsewhere", size);
            customer = Arrays.copyOf(customer, 2 * size);
            day = Arrays.copyOf(day, 2 * size);
            amount = Arrays.copyOf(amount, 2 * size);
        }
        customer[size] = number;
        day[size] = epochDay;
        amount[size++] = minorUnits;
    }
}
