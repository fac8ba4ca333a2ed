package org.crmkit.scoring.worth;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.value.Money;
import org.crmkit.core.value.Share;
import org.jspecify.annotations.Nullable;

/** How many customers stand where, and what they bring and could bring. Immutable. */
public final class WorthReport implements Serializable {
    private static final long serialVersionUID = 1;

    private final EnumMap<WorthClass, Sum> sums;
    private final EnumMap<WorthBasis, Long> bases;
    private final long apart;

    WorthReport(EnumMap<WorthClass, Sum> sums, EnumMap<WorthBasis, Long> bases, long apart) {
        this.sums = sums;
        this.bases = bases;
        this.apart = apart;
    }

    /** Customers of one class and what they bring. */
    record Sum(long customers, Money current, Money potential) implements Serializable {
        Sum plus(Sum other) {
            return new Sum(customers + other.customers, current.plus(other.current), potential.plus(other.potential));
        }
    }

    /**
     * One class.
     *
     * @param worth which class
     * @param customers how many customers stand there
     * @param current what they bring together, as far as it is known
     * @param potential what they could bring together, as far as it is known
     * @param ofCustomers share of all customers; 0 if there are none
     */
    public record Line(WorthClass worth, long customers, Money current, Money potential, Share ofCustomers)
            implements Serializable {}

    /** {@return the five classes, from keep to unknown, empty ones too} */
    public List<Line> lines() {
        long all = customers();
        List<Line> lines = new ArrayList<>();
        sums.forEach((worth, sum) -> lines.add(new Line(
                worth,
                sum.customers,
                sum.current,
                sum.potential,
                all == 0 ? Share.NONE : Share.of(sum.customers, all))));
        return List.copyOf(lines);
    }

    /** {@return one class} */
    public Line line(WorthClass worth) {
        return lines().get(worth.ordinal());
    }

    /** {@return how many customers were placed} */
    public long customers() {
        return sums.values().stream().mapToLong(Sum::customers).sum();
    }

    /** {@return how many placements rest on that} */
    public long count(WorthBasis basis) {
        return bases.getOrDefault(basis, 0L);
    }

    /** {@return how many customers have a value in another currency, which is in no sum} */
    public long apart() {
        return apart;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorthReport that
                && sums.equals(that.sums)
                && bases.equals(that.bases)
                && apart == that.apart;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sums, bases, apart);
    }

    /** {@return how many customers are in each class} */
    @Override
    public String toString() {
        return "WorthReport"
                + lines().stream()
                        .map(line -> line.worth() + " " + line.customers())
                        .toList();
    }
}
