package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.stat.Tally;

/**
 * Adds up profit by customer, each currency apart.
 *
 * <p>Several rows of a customer add up. If the profit of one of them is not known, the customer's is not, and it is reported apart
 * with none of its rows in any sum.
 */
public final class ProfitTally implements Tally<ProfitRow, ProfitReport, ProfitTally> {
    private static final long serialVersionUID = 1;

    private final TreeMap<Key, CustomerProfit> known = new TreeMap<>();
    private final TreeSet<String> unknown = new TreeSet<>();
    private final EnumMap<ProfitPart, Long> missing = new EnumMap<>(ProfitPart.class);

    /** Starts with nothing added. */
    public ProfitTally() {}

    private record Key(String currency, String customer) implements Comparable<Key>, Serializable {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::currency).thenComparing(Key::customer);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public void add(ProfitRow row) {
        Optional<CustomerProfit> profit = row.profit().yes();
        if (profit.isPresent()) {
            add(profit.get());
            return;
        }
        unknown.add(row.customer());
        for (ProfitPart part : ProfitPart.values()) {
            missing.merge(part, row.part(part).isEmpty() ? 1L : 0L, Long::sum);
        }
    }

    private void add(CustomerProfit profit) {
        Key key = new Key(profit.revenue().currency().getCurrencyCode(), profit.customer());
        known.merge(key, profit, CustomerProfit::plus);
    }

    @Override
    public void merge(ProfitTally other) {
        List.copyOf(other.known.values()).forEach(this::add);
        unknown.addAll(List.copyOf(other.unknown));
        Map.copyOf(other.missing).forEach((part, rows) -> missing.merge(part, rows, Long::sum));
    }

    @Override
    public ProfitReport result() {
        List<CustomerProfit> customers = new ArrayList<>(known.values());
        customers.removeIf(it -> unknown.contains(it.customer()));
        List<Long> rows = new ArrayList<>();
        for (ProfitPart part : ProfitPart.values()) {
            rows.add(missing.getOrDefault(part, 0L));
        }
        return new ProfitReport(customers, List.copyOf(unknown), rows);
    }
}
