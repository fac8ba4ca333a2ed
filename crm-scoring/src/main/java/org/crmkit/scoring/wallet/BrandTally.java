package org.crmkit.scoring.wallet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Share;

/**
 * Adds up what brands get of customers' wallets by the Wallet Allocation Rule; every customer weighs the same.
 *
 * <p>Who rates no brand is counted apart.
 */
public final class BrandTally implements Tally<BrandUse, BrandReport, BrandTally> {
    private static final long serialVersionUID = 1;
    private static final int DECIMALS = 6;

    private final TreeMap<BrandUse.Place, Long> places = new TreeMap<>();
    private long customers;
    private long several;
    private long none;

    /** Starts with nobody counted. */
    public BrandTally() {}

    @Override
    public void add(BrandUse use) {
        if (use.ratings().isEmpty()) {
            none++;
            return;
        }
        customers++;
        several += use.ratings().size() > 1 ? 1 : 0;
        use.places().forEach(place -> places.merge(place, 1L, Long::sum));
    }

    @Override
    public void merge(BrandTally other) {
        Map.copyOf(other.places).forEach((place, count) -> places.merge(place, count, Long::sum));
        customers += other.customers;
        several += other.several;
        none += other.none;
    }

    @Override
    public BrandReport result() {
        TreeMap<String, BigDecimal> shares = new TreeMap<>();
        TreeMap<String, Long> users = new TreeMap<>();
        places.forEach((place, count) -> {
            shares.merge(place.brand(), place.share(count), BigDecimal::add);
            users.merge(place.brand(), count, Long::sum);
        });
        List<BrandReport.Line> lines = new ArrayList<>();
        shares.forEach((brand, sum) ->
                lines.add(new BrandReport.Line(brand, users.getOrDefault(brand, 0L), mean(sum, customers))));
        return new BrandReport(customers, several, none, lines);
    }

    private static Share mean(BigDecimal sum, long of) {
        return new Share(sum.divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP));
    }
}
