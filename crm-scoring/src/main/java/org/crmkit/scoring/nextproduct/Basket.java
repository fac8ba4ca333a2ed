package org.crmkit.scoring.nextproduct;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.order.DocumentStatus;
import org.crmkit.core.order.Invoice;
import org.crmkit.core.order.Order;
import org.crmkit.core.sales.ProductId;
import org.crmkit.core.sales.Purchase;
import org.crmkit.core.value.AsOf;
import org.crmkit.core.value.Money;

/**
 * Products that belong together: those of one order or invoice, of one customer on one day, or all that a customer has.
 *
 * <p>A product counts once, however often it came. Where lines tell of it, it counts unless it was given back: some line of it
 * is below zero and what was charged for it does not add up to more than zero. A host that looks for associations of
 * categories or makers gives their codes as products.
 *
 * @param products which ones, in the order of their ids
 */
public record Basket(SortedSet<ProductId> products) implements Serializable {
    private static final Basket NONE = new Basket(Collections.emptySortedSet());

    /** Copies the products and puts them in the order of their ids. */
    public Basket {
        products = Collections.unmodifiableSortedSet(new TreeSet<>(products));
    }

    /** {@return a basket of products; one that stands twice counts once} */
    public static Basket of(Collection<ProductId> products) {
        return new Basket(new TreeSet<>(products));
    }

    /** {@return a basket without products} */
    public static Basket none() {
        return NONE;
    }

    /** {@return what an order holds; nothing if it is placed later, a draft or cancelled at that moment} */
    public static Basket of(Order order, AsOf asOf) {
        return order.knownAt(asOf)
                .filter(Basket::holds)
                .map(known ->
                        of(known.lines().stream().flatMap(line -> Line.of(line.product().stream(), line.amount()))))
                .orElse(NONE);
    }

    /** {@return what an invoice charges; nothing if it is issued later or a credit note} */
    public static Basket of(Invoice invoice, AsOf asOf) {
        return invoice.knownAt(asOf)
                .map(known ->
                        of(known.lines().stream().flatMap(line -> Line.of(line.product().stream(), line.amount()))))
                .orElse(NONE);
    }

    /** {@return all products that were bought until a moment and not given back: what one customer has} */
    public static Basket of(Collection<Purchase> purchases, AsOf asOf) {
        return of(purchases.stream()
                .filter(line -> asOf.sees(line.day()))
                .flatMap(line -> Line.of(line.product().stream(), line.amount())));
    }

    /**
     * {@return a basket for each customer and day until a moment, by customer and day}
     *
     * <p>What is given back on a later day stays in the basket of the day on which it was bought.
     */
    public static List<Basket> byDay(Collection<Purchase> purchases, AsOf asOf) {
        TreeMap<CustomerId, TreeMap<Long, List<Purchase>>> days = new TreeMap<>();
        purchases.forEach(line -> days.computeIfAbsent(line.customer(), customer -> new TreeMap<>())
                .merge(line.day().toEpochDay(), List.of(line), Basket::joined));
        return days.values().stream()
                .flatMap(customer -> customer.values().stream())
                .map(day -> of(day, asOf))
                .toList();
    }

    /** {@return whether it has a product} */
    public boolean has(ProductId product) {
        return products.contains(product);
    }

    private record Line(ProductId product, Money amount) {
        static Stream<Line> of(Stream<ProductId> product, Money amount) {
            return product.map(id -> new Line(id, amount));
        }
    }

    private static List<Purchase> joined(List<Purchase> some, List<Purchase> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean holds(Order order) {
        DocumentStatus.Category category =
                order.status().map(status -> status.last().category()).orElse(DocumentStatus.Category.OPEN);
        return category == DocumentStatus.Category.OPEN || category == DocumentStatus.Category.CLOSED;
    }

    private static Basket of(Stream<Line> lines) {
        Map<ProductId, Map<Currency, Money>> charged = new TreeMap<>();
        TreeSet<ProductId> returned = new TreeSet<>();
        lines.forEach(line -> {
            Money amount = line.amount();
            charged.computeIfAbsent(line.product(), product -> new HashMap<>())
                    .merge(amount.currency(), amount, Money::plus);
            if (amount.signum() < 0) {
                returned.add(line.product());
            }
        });
        TreeSet<ProductId> kept = new TreeSet<>();
        charged.forEach((product, sums) -> {
            if (!returned.contains(product) || sums.values().stream().anyMatch(sum -> sum.signum() > 0)) {
                kept.add(product);
            }
        });
        return new Basket(kept);
    }

    /** {@return the products} */
    @Override
    public String toString() {
        return "Basket" + products;
    }
}
