package org.crmkit.scoring.woe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.crmkit.core.rule.AttributeKind;
import org.jspecify.annotations.Nullable;

/** Puts numbers into bins. */
final class NumberBins {
    private NumberBins() {}

    /** Neighbouring values: from the first of them on, until the next group begins. */
    private record Group(BigDecimal from, Split cases) {
        Group plus(Group next) {
            return new Group(from, cases.plus(next.cases));
        }

        /** Whether events are as frequent here as there, or rarer; of a falling order, as frequent or more frequent. */
        boolean fits(Group next, boolean rising) {
            long here = Math.multiplyExact(cases.events(), next.cases.all());
            long there = Math.multiplyExact(next.cases.events(), cases.all());
            return rising ? here <= there : here >= there;
        }
    }

    static List<WoeBin> of(SortedMap<BigDecimal, Split> values, WoePolicy policy, Split all) {
        List<Group> groups = quantiles(values, policy.bins());
        if (groups.size() < 2 || policy.binning() == WoeBinning.QUANTILES) {
            return bins(groups);
        }
        List<WoeBin> rising = bins(pooled(groups, true));
        List<WoeBin> falling = bins(pooled(groups, false));
        return value(falling, policy, all) > value(rising, policy, all) ? falling : rising;
    }

    private static double value(List<WoeBin> bins, WoePolicy policy, Split all) {
        return WoeColumn.weighed("-", AttributeKind.NUMBER, bins, all, policy.smoothing())
                .value();
    }

    /** Fills one group after the other until it holds its part of all cases; what is left over goes to the last. */
    private static List<Group> quantiles(SortedMap<BigDecimal, Split> values, int most) {
        long all = values.values().stream().mapToLong(Split::all).sum();
        List<Group> groups = new ArrayList<>();
        @Nullable Group open = null;
        for (Map.Entry<BigDecimal, Split> value : values.entrySet()) {
            Group next = new Group(value.getKey(), value.getValue());
            open = open == null ? next : open.plus(next);
            if (open.cases().all() * most >= all) {
                groups.add(open);
                open = null;
            }
        }
        if (open != null) {
            Group last =
                    groups.isEmpty() ? open : groups.remove(groups.size() - 1).plus(open);
            groups.add(last);
        }
        return groups;
    }

    /** Joins neighbours that turn round, and again with those before them. */
    private static List<Group> pooled(List<Group> groups, boolean rising) {
        List<Group> pooled = new ArrayList<>();
        for (Group group : groups) {
            Group last = group;
            while (!pooled.isEmpty() && !pooled.get(pooled.size() - 1).fits(last, rising)) {
                last = pooled.remove(pooled.size() - 1).plus(last);
            }
            pooled.add(last);
        }
        return pooled;
    }

    private static List<WoeBin> bins(List<Group> groups) {
        List<WoeBin> bins = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            BigDecimal from = i == 0 ? null : groups.get(i).from();
            BigDecimal until = i + 1 == groups.size() ? null : groups.get(i + 1).from();
            bins.add(WoeBin.range(i + 1, from, until, groups.get(i).cases()));
        }
        return bins;
    }
}
