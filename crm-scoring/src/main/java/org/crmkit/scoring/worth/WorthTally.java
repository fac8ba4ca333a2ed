package org.crmkit.scoring.worth;

import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checks;
import org.crmkit.core.stat.Tally;
import org.crmkit.core.value.Money;

/**
 * Counts placements and adds up their values, in one currency.
 *
 * <p>A customer whose values are in another currency is counted, and its values are not: see {@link WorthReport#apart()}.
 */
public final class WorthTally implements Tally<Worth, WorthReport, WorthTally> {
    private static final long serialVersionUID = 1;

    private final Currency currency;
    private final EnumMap<WorthClass, WorthReport.Sum> sums = new EnumMap<>(WorthClass.class);
    private final EnumMap<WorthBasis, Long> bases = new EnumMap<>(WorthBasis.class);
    private long apart;

    private WorthTally(Currency currency) {
        this.currency = currency;
    }

    /** {@return an empty tally of values in that currency} */
    public static WorthTally in(Currency currency) {
        return new WorthTally(currency);
    }

    @Override
    public void add(Worth placed) {
        Optional<Money> current = mine(placed.current());
        Optional<Money> potential = mine(placed.potential());
        boolean others = !current.equals(placed.current()) || !potential.equals(placed.potential());
        Money zero = Money.zero(currency);
        add(placed.worth(), new WorthReport.Sum(1, current.orElse(zero), potential.orElse(zero)));
        bases.merge(placed.basis(), 1L, Long::sum);
        apart += others ? 1 : 0;
    }

    @Override
    public void merge(WorthTally other) {
        Checks.that(currency.equals(other.currency), "A tally in {} cannot take one in {}", currency, other.currency);
        Map<WorthClass, WorthReport.Sum> more = new EnumMap<>(other.sums);
        Map<WorthBasis, Long> counts = new EnumMap<>(other.bases);
        long others = other.apart;
        more.forEach(this::add);
        counts.forEach((basis, count) -> bases.merge(basis, count, Long::sum));
        apart += others;
    }

    @Override
    public WorthReport result() {
        EnumMap<WorthClass, WorthReport.Sum> all = new EnumMap<>(sums);
        Money zero = Money.zero(currency);
        Arrays.asList(WorthClass.values()).forEach(worth -> all.putIfAbsent(worth, new WorthReport.Sum(0, zero, zero)));
        return new WorthReport(all, new EnumMap<>(bases), apart);
    }

    private void add(WorthClass worth, WorthReport.Sum sum) {
        sums.merge(worth, sum, WorthReport.Sum::plus);
    }

    private Optional<Money> mine(Optional<Money> value) {
        return value.filter(amount -> amount.currency().equals(currency));
    }
}
