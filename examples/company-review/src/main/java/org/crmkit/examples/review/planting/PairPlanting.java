package org.crmkit.examples.review.planting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/** Counts which two products come together on one customer's day more often than by chance. */
final class PairPlanting {
    private static final int LEAST = 10;
    private static final int OF_BASKETS = 1000;
    private static final int LEAST_CONFIDENCE_PERCENT = 10;
    private static final double Z = 1.96;

    private final Map<String, Long> products = new TreeMap<>();
    private final Map<String, Long> pairs = new TreeMap<>();
    private long baskets;
    private String best = "";
    private double bestLift;

    PairPlanting(List<Line> lines) {
        Map<String, Map<String, Long>> days = new TreeMap<>();
        for (Line line : lines) {
            if (line.amount().currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY)) {
                days.computeIfAbsent(line.buyer().id() + " " + line.day(), none -> new TreeMap<>())
                        .merge(line.product(), line.amount().minorUnits(), Long::sum);
            }
        }
        days.values().forEach(this::basket);
        pairs.forEach(this::compare);
    }

    private void basket(Map<String, Long> day) {
        List<String> bought = day.keySet().stream()
                .filter(product -> day.getOrDefault(product, 0L) > 0)
                .toList();
        baskets += bought.isEmpty() ? 0 : 1;
        for (int i = 0; i < bought.size(); i++) {
            products.merge(bought.get(i), 1L, Long::sum);
            for (int j = i + 1; j < bought.size(); j++) {
                pairs.merge(bought.get(i) + " + " + bought.get(j), 1L, Long::sum);
            }
        }
    }

    private void compare(String pair, long both) {
        List<Long> each = new ArrayList<>();
        for (String product : new TreeSet<>(List.of(pair.split(" \\+ ", -1)))) {
            each.add(products.getOrDefault(product, 0L));
        }
        double lift = (double) (both * baskets) / (each.get(0) * each.get(1));
        boolean often = both >= LEAST && both * OF_BASKETS >= baskets;
        if (often
                && lift > bestLift
                && (leads(both, each.get(0), each.get(1)) || leads(both, each.get(1), each.get(0)))) {
            best = pair;
            bestLift = lift;
        }
    }

    /** Whether one of ten who buy one product buy the other too, and the lower end of the range of that is above all customers'. */
    private boolean leads(long both, long given, long next) {
        double middle = both + Z * Z / 2;
        double width = Z * Math.sqrt((double) both * (given - both) / given + Z * Z / 4);
        double low = (middle - width) / (given + Z * Z);
        return 100 * both >= LEAST_CONFIDENCE_PERCENT * given && low > (double) next / baskets;
    }

    String pair() {
        return best;
    }

    long days() {
        return pairs.getOrDefault(best, 0L);
    }
}
