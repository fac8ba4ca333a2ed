package org.crmkit.scoring.profit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.check.Checks;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.rule.Answer;
import org.crmkit.core.value.Money;

/**
 * A sum of money that is spread over customers by what drives it: calls, minutes, orders, cases.
 *
 * <p>By largest remainder: each gets its part rounded down to the smallest unit, and the units that are left go one each to those
 * with the largest remainders, equal ones by key. So the parts add up to the pool, to the last unit.
 *
 * @param money what is spread, not below zero, in whole smallest units
 */
public record CostPool(Money money) {
    private static final LocalizedText NOBODY =
            LocalizedText.of("there is nobody to spread {} over: all drivers are zero", "无处分摊{}：所有动因均为零");
    private static final LocalizedText SPREAD =
            LocalizedText.of("{} is spread over {} by drivers of {} together", "{}按总量为{2}的动因分摊给{1}个对象");

    /** Checks the sum. */
    public CostPool {
        Checks.that(money.signum() >= 0 && money.minorUnits() >= 0, "A pool must not be below zero, found {}", money);
    }

    private record Part(String key, long units, BigInteger remainder) {}

    /**
     * {@return what each gets, in the order of the keys; unknown if all drivers are zero}
     *
     * @param drivers how much each used, not below zero
     */
    public Answer<LinkedHashMap<String, Money>> spread(Map<String, Long> drivers) {
        BigInteger all = BigInteger.ZERO;
        for (Map.Entry<String, Long> driver : drivers.entrySet()) {
            Checks.that(
                    driver.getValue() >= 0,
                    "The driver of {} must not be below zero, found {}",
                    driver.getKey(),
                    driver.getValue());
            all = all.add(BigInteger.valueOf(driver.getValue()));
        }
        if (all.signum() == 0) {
            return Answer.unknown(NOBODY, money);
        }
        return Answer.yes(shares(drivers, all), SPREAD, money, drivers.size(), all);
    }

    private LinkedHashMap<String, Money> shares(Map<String, Long> drivers, BigInteger all) {
        List<Part> parts = new ArrayList<>();
        BigInteger pool = BigInteger.valueOf(money.minorUnits());
        long left = money.minorUnits();
        for (Map.Entry<String, Long> driver : drivers.entrySet()) {
            BigInteger[] exact =
                    pool.multiply(BigInteger.valueOf(driver.getValue())).divideAndRemainder(all);
            parts.add(new Part(driver.getKey(), exact[0].longValueExact(), exact[1]));
            left -= exact[0].longValueExact();
        }
        parts.sort(Comparator.comparing(Part::remainder, Collections.reverseOrder())
                .thenComparing(Part::key));
        LinkedHashMap<String, Money> byKey = new LinkedHashMap<>();
        List<String> lucky = parts.stream().limit(left).map(Part::key).toList();
        parts.stream()
                .sorted(Comparator.comparing(Part::key))
                .forEach(part -> byKey.put(part.key(), units(part.units())));
        lucky.forEach(key -> byKey.merge(key, units(1), Money::plus));
        return byKey;
    }

    private Money units(long units) {
        return Money.ofMinor(money.currency(), units);
    }
}
