package org.crmkit.examples.review.planting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crmkit.core.value.Share;
import org.crmkit.examples.review.seed.CompanyPlan;
import org.crmkit.examples.review.seed.Line;

/** Counts what was planted, in the plainest way and without the library, so that the two can be held against each other. */
public final class Planting {
    private Planting() {}

    public static PlantedFacts of(CompanyPlan plan, List<Line> lines, int repeatedRows) {
        List<Line> bought = lines.stream().filter(line -> !line.isReturn()).toList();
        SortedMap<String, Integer> byCurrency = new TreeMap<>();
        Map<Month, Integer> byMonth = new EnumMap<>(Month.class);
        for (Line line : bought) {
            byCurrency.merge(line.amount().currency().getCurrencyCode(), 1, Integer::sum);
            byMonth.merge(line.day().getMonth(), 1, Integer::sum);
        }
        Month peak = byMonth.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Month.JANUARY);
        Set<String> before = buyers(
                bought,
                line -> !line.day().isBefore(plan.yearBefore()) && line.day().isBefore(plan.lastYear()));
        Set<String> lost = new HashSet<>(before);
        lost.removeAll(buyers(bought, line -> !line.day().isBefore(plan.lastYear())));
        return new PlantedFacts(
                plan.firstDay(),
                plan.lastDay(),
                buyers(bought, line -> true).size(),
                bought.size(),
                lines.size() - bought.size(),
                repeatedRows,
                byCurrency,
                topShare(lines),
                before.size(),
                lost.size(),
                peak,
                byMonth.getOrDefault(peak, 0));
    }

    private static Set<String> buyers(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).map(line -> line.buyer().id()).collect(Collectors.toSet());
    }

    private static Share topShare(List<Line> lines) {
        Map<String, BigDecimal> revenue = new HashMap<>();
        for (Line line : lines) {
            if (line.amount().currency().getCurrencyCode().equals(CompanyPlan.MAIN_CURRENCY)) {
                revenue.merge(line.buyer().id(), line.amount().amount(), BigDecimal::add);
            }
        }
        List<BigDecimal> greatestFirst = revenue.values().stream()
                .filter(sum -> sum.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        BigDecimal all = greatestFirst.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal left = BigDecimal.valueOf(greatestFirst.size()).multiply(new BigDecimal("0.2"));
        for (BigDecimal sum : greatestFirst) {
            BigDecimal part = left.min(BigDecimal.ONE).max(BigDecimal.ZERO);
            top = top.add(sum.multiply(part));
            left = left.subtract(part);
        }
        return all.signum() == 0 ? Share.NONE : Share.of(top.divide(all, 6, RoundingMode.HALF_UP));
    }
}
