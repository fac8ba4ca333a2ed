package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.value.Money;
import org.crmkit.scoring.abc.AbcClass;

/**
 * What each customer left, and all of them together.
 *
 * @param customers one entry for each currency and customer, in the order of their codes
 * @param unknown the customers whose profit is not known, in the order of their ids; they are in no sum
 * @param missing in how many rows each part was not known, in the order of {@link ProfitPart}
 */
public record ProfitReport(List<CustomerProfit> customers, List<String> unknown, List<Long> missing)
        implements Serializable {
    /** Copies the lists. */
    public ProfitReport {
        customers = List.copyOf(customers);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    /**
     * All customers of one currency.
     *
     * @param customers how many
     * @param unprofitable how many of them cost more than they bring
     * @param revenue what they bought
     * @param cost what they cost
     * @param profit what they left
     */
    public record Line(long customers, long unprofitable, Money revenue, Money cost, Money profit)
            implements Serializable {
        static Line of(CustomerProfit it) {
            long loss = it.profit().signum() < 0 ? 1 : 0;
            return new Line(1, loss, it.revenue(), it.cost(), it.profit());
        }

        Line plus(Line other) {
            return new Line(
                    customers + other.customers,
                    unprofitable + other.unprofitable,
                    revenue.plus(other.revenue),
                    cost.plus(other.cost),
                    profit.plus(other.profit));
        }
    }

    /**
     * The customers of one class and currency.
     *
     * @param abc which class; absent if the customer has none
     * @param line what they left together
     */
    public record OfClass(Optional<AbcClass> abc, Line line) {}

    /** {@return in how many rows a part was not known} */
    public long missing(ProfitPart part) {
        return missing.get(part.ordinal());
    }

    /** {@return the customer base as a whole: one line for each currency, in the order of their codes} */
    public List<Line> lines() {
        TreeMap<String, Line> lines = new TreeMap<>();
        for (CustomerProfit it : customers) {
            lines.merge(it.revenue().currency().getCurrencyCode(), Line.of(it), Line::plus);
        }
        return List.copyOf(lines.values());
    }

    /**
     * {@return what the customers of each class left, from A on, those without a class last; classes without customers are left
     * out}
     *
     * @param currency of which currency
     * @param classes the class of a customer, as an {@code AbcReport} gives it; absent if it has none
     */
    public List<OfClass> byClass(Currency currency, Function<String, Optional<AbcClass>> classes) {
        TreeMap<Integer, Line> lines = new TreeMap<>();
        int none = AbcClass.values().length;
        for (CustomerProfit it : in(currency)) {
            int place = classes.apply(it.customer()).map(AbcClass::ordinal).orElse(none);
            lines.merge(place, Line.of(it), Line::plus);
        }
        List<OfClass> all = new ArrayList<>();
        lines.forEach((place, line) ->
                all.add(new OfClass(place == none ? Optional.empty() : Optional.of(AbcClass.values()[place]), line)));
        return all;
    }

    /** {@return the whale curve of the customers in a currency} */
    public WhaleCurve curve(Currency currency) {
        return WhaleCurve.of(
                currency, in(currency).stream().map(CustomerProfit::profit).toList());
    }

    private List<CustomerProfit> in(Currency currency) {
        return customers.stream()
                .filter(it -> it.revenue().currency().equals(currency))
                .toList();
    }
}
