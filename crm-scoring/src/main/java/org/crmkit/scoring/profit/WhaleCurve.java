package org.crmkit.scoring.profit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;

/**
 * What customers leave together, the most profitable first: the curve rises to a peak above the final profit and falls as those
 * come who cost more than they bring.
 *
 * <p>Source: R. Cooper and R. S. Kaplan, "Profit Priorities from Activity-Based Costing", Harvard Business Review 69 (1991).
 *
 * @param cumulative what the first n customers leave together, at n from 0; nothing at 0
 * @param profitable how many leave more than nothing
 * @param unprofitable how many cost more than they bring
 */
public record WhaleCurve(List<Money> cumulative, int profitable, int unprofitable) implements Serializable {
    /** Copies the sums. */
    public WhaleCurve {
        cumulative = List.copyOf(cumulative);
        Checks.that(!cumulative.isEmpty(), "A whale curve begins with nothing, found no point");
    }

    /**
     * One point of the curve.
     *
     * @param customers share of the customers, the most profitable first
     * @param profit what they leave together
     */
    public record Point(Share customers, Money profit) implements Serializable {}

    /**
     * {@return the curve of some profits}
     *
     * @throws IllegalArgumentException if one of them has another currency
     */
    public static WhaleCurve of(Currency currency, Collection<Money> profits) {
        List<Money> sorted = profits.stream().sorted(Comparator.reverseOrder()).toList();
        List<Money> cumulative = new ArrayList<>();
        cumulative.add(Money.zero(currency));
        for (Money profit : sorted) {
            cumulative.add(cumulative.get(cumulative.size() - 1).plus(profit));
        }
        int above = (int) sorted.stream().filter(it -> it.signum() > 0).count();
        int below = (int) sorted.stream().filter(it -> it.signum() < 0).count();
        return new WhaleCurve(cumulative, above, below);
    }

    /** {@return how many customers stand on the curve} */
    public int size() {
        return cumulative.size() - 1;
    }

    /** {@return what all of them leave together} */
    public Money total() {
        return cumulative.get(size());
    }

    /** {@return the highest point: what those leave together who leave more than nothing} */
    public Money peak() {
        return cumulative.get(profitable);
    }

    /** {@return what those cost together, beyond what they bring, who are not profitable: peak less total} */
    public Money lost() {
        return peak().minus(total());
    }

    /** {@return the share of customers that cost more than they bring; absent without customers} */
    public Optional<Share> unprofitableShare() {
        return size() == 0 ? Optional.empty() : Optional.of(Share.of(unprofitable, size()));
    }

    /** {@return evenly spaced points to draw, from nothing to all: at most that many steps; none without customers} */
    public List<Point> points(int steps) {
        List<Point> points = new ArrayList<>();
        int drawn = Math.min(steps, size());
        for (int i = 0; i <= drawn && drawn > 0; i++) {
            int customers = (int) ((long) size() * i / drawn);
            points.add(new Point(Share.of(customers, size()), cumulative.get(customers)));
        }
        return points;
    }
}
