package org.crmkit.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.party.Hierarchy;
import org.crmkit.core.party.PartyId;
import org.crmkit.core.value.Money;

/**
 * What the customers of a group of parties add up to.
 *
 * <p>Each customer counts once, even where several ways lead to it or the hierarchy runs in a circle. Amounts of different
 * currencies are not added: each has a total of its own.
 *
 * @param root the party at the top
 * @param totals by currency code
 * @param counted the customers that had an amount, in the order in which they were reached
 * @param without the customers that had none, in that order
 * @param unfiled the parties of the group that are no customers
 */
public record RollUp(
        PartyId root,
        SortedMap<String, Money> totals,
        List<CustomerId> counted,
        List<CustomerId> without,
        List<PartyId> unfiled) {
    /** Copies all parts. */
    public RollUp {
        totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
        counted = List.copyOf(counted);
        without = List.copyOf(without);
        unfiled = List.copyOf(unfiled);
    }

    /**
     * {@return what a group adds up to on a day}
     *
     * @param root the party at the top; it counts too
     * @param amounts what is counted of a customer's file: an amount in each currency, or none
     */
    public static RollUp of(
            CustomerFiles files,
            Hierarchy hierarchy,
            PartyId root,
            LocalDate day,
            Function<? super CustomerFile, ? extends Collection<Money>> amounts) {
        Set<PartyId> group = new LinkedHashSet<>();
        group.add(root);
        group.addAll(hierarchy.below(root, day));
        SortedMap<String, Money> totals = new TreeMap<>();
        Set<CustomerId> counted = new LinkedHashSet<>();
        Set<CustomerId> without = new LinkedHashSet<>();
        List<PartyId> unfiled = new ArrayList<>();
        for (PartyId party : group) {
            List<CustomerFile> some = files.find(party);
            if (some.isEmpty()) {
                unfiled.add(party);
            }
            for (CustomerFile file : some) {
                Collection<Money> told = amounts.apply(file);
                if ((told.isEmpty() ? without : counted).add(file.id())) {
                    told.forEach(money -> totals.merge(money.currency().getCurrencyCode(), money, Money::plus));
                }
            }
        }
        return new RollUp(root, totals, List.copyOf(counted), List.copyOf(without), unfiled);
    }
}
