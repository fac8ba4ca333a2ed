package org.crmkit.examples.review.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.sales.PurchaseId;
import org.crmkit.core.value.Money;

/**
 * Takes what was bought row by row and keeps it customer by customer, some 20 bytes a row: purchases are made of it only when
 * they are asked for. Rows that name no product are left out.
 */
public final class ProductLog {
    private final Currency currency;
    private final Map<String, Rows> byCustomer = new LinkedHashMap<>();
    /** One text for each product and outlet, however many rows name it. */
    private final Map<String, String> names = new HashMap<>();

    /** Starts without rows; all amounts are in that currency. */
    public ProductLog(Currency currency) {
        this.currency = currency;
    }

    /** What one customer bought. */
    private static final class Rows {
        private int size;
        private int[] days = new int[2];
        private long[] amounts = new long[2];
        private String[] things = new String[4];

        void add(long day, long amount, String product, String outlet) {
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
                amounts = Arrays.copyOf(amounts, 2 * size);
                things = Arrays.copyOf(things, 4 * size);
            }
            days[size] = Math.toIntExact(day);
            amounts[size] = amount;
            things[2 * size] = product;
            things[2 * size + 1] = outlet;
            size++;
        }

        Purchase purchase(CustomerId customer, int place, Currency currency) {
            Purchase.Builder purchase = Purchase.builder()
                    .id(PurchaseId.of(Integer.toString(place + 1)))
                    .customer(customer)
                    .day(LocalDate.ofEpochDay(days[place]))
                    .amount(Money.ofMinor(currency, amounts[place]))
                    .product(ProductId.of(things[2 * place]));
            String outlet = things[2 * place + 1];
            return (outlet.isEmpty() ? purchase : purchase.outlet(OutletId.of(outlet))).build();
        }
    }

    /**
     * Takes one row.
     *
     * @param customer who bought
     * @param epochDay days since 1970-01-01
     * @param minorUnits the amount in the currency's smallest unit; negative for a return
     * @param product what; the row is left out if it is empty
     * @param outlet where; may be empty
     */
    public void add(String customer, long epochDay, long minorUnits, String product, String outlet) {
        if (!product.isEmpty()) {
            byCustomer
                    .computeIfAbsent(customer, none -> new Rows())
                    .add(epochDay, minorUnits, name(product), name(outlet));
        }
    }

    private String name(String text) {
        return names.computeIfAbsent(text, same -> same);
    }

    /** {@return whether no row named a product} */
    boolean isEmpty() {
        return byCustomer.isEmpty();
    }

    /** Gives each customer's purchases, in the order in which the customers first came. */
    void forEach(BiConsumer<CustomerId, List<Purchase>> each) {
        byCustomer.forEach((key, rows) -> {
            CustomerId customer = CustomerId.of(key);
            List<Purchase> purchases = new ArrayList<>(rows.size);
            for (int i = 0; i < rows.size; i++) {
                purchases.add(rows.purchase(customer, i, currency));
            }
            each.accept(customer, purchases);
        });
    }
}
