package org.crmkit.examples.review.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.file.CustomerFile;
import org.crmkit.core.file.CustomerFiles;
import org.crmkit.core.sales.PurchaseSummaries;
import org.crmkit.core.sales.PurchaseSummary;
import org.crmkit.core.value.AsOf;

/**
 * What all customers bought, each currency for itself.
 *
 * @param purchases purchases and returns
 * @param returns the returns alone
 */
public record Bought(List<PurchaseSummaries> purchases, List<PurchaseSummaries> returns) {
    /** Copies the lists. */
    public Bought {
        purchases = List.copyOf(purchases);
        returns = List.copyOf(returns);
    }

    /** {@return everybody who bought or gave back something or has a file, by id}; without those who became customers later. */
    List<Buyer> buyers(Optional<CustomerFiles> files, AsOf asOf) {
        SortedMap<CustomerId, List<PurchaseSummary>> bought = byCustomer(purchases);
        SortedMap<CustomerId, List<PurchaseSummary>> returned = byCustomer(returns);
        Map<CustomerId, Optional<CustomerFile>> all = new TreeMap<>();
        bought.keySet().forEach(id -> all.put(id, Optional.empty()));
        files.stream()
                .flatMap(CustomerFiles::stream)
                .filter(file -> all.containsKey(file.id())
                        || file.customer()
                                .since()
                                .filter(day -> !asOf.sees(day))
                                .isEmpty())
                .forEach(file -> all.put(file.id(), Optional.of(file)));
        List<Buyer> buyers = new ArrayList<>(all.size());
        all.forEach((id, file) -> buyers.add(
                new Buyer(id, bought.getOrDefault(id, List.of()), returned.getOrDefault(id, List.of()), file)));
        return buyers;
    }

    private static SortedMap<CustomerId, List<PurchaseSummary>> byCustomer(List<PurchaseSummaries> currencies) {
        SortedMap<CustomerId, List<PurchaseSummary>> all = new TreeMap<>();
        currencies.forEach(some -> some.forEach(one ->
                all.computeIfAbsent(one.customer(), id -> new ArrayList<>(1)).add(one)));
        return all;
    }
}
