package org.crmkit.core.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.golden.Provenance;
import org.crmkit.core.golden.Sourced;
import org.crmkit.core.golden.SurvivorshipPolicy;
import org.crmkit.core.json.CrmJson;

/** Leaves one of those facts that have the same id, as a whole: the one that is believed first. */
final class Doubles {
    private final Comparator<Provenance> order;
    private final Report report;

    Doubles(SurvivorshipPolicy policy, Report report) {
        this.order = policy.order();
        this.report = report;
    }

    /**
     * Leaves one of those facts that have the same id.
     *
     * @param entries of one kind and customer; those not taken are removed
     * @return those not taken
     */
    List<Sourced<?>> distinct(FactKind<?> kind, List<Entry> entries) {
        if (entries.size() == 1 || surelyDiffer(entries)) {
            return List.of();
        }
        Map<Object, Integer> taken = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            taken.merge(
                    entries.get(place).key(),
                    place,
                    (one, other) -> better(entries.get(one), entries.get(other)) ? one : other);
        }
        List<Entry> all = List.copyOf(entries);
        List<Sourced<?>> left = new ArrayList<>();
        entries.clear();
        for (int place = 0; place < all.size(); place++) {
            Entry entry = all.get(place);
            int best = taken.getOrDefault(entry.key(), place);
            if (best == place) {
                entries.add(entry);
            } else {
                left.add(entry.fact());
                report.duplicate(kind, all.get(best).fact(), entry.fact());
            }
        }
        return left;
    }

    /** {@return whether all ids have hashes of their own, and so surely differ}: nearly always, and told without a table. */
    private static boolean surelyDiffer(List<Entry> entries) {
        int[] hashes = new int[entries.size()];
        for (int place = 0; place < hashes.length; place++) {
            hashes[place] = entries.get(place).key().hashCode();
        }
        Arrays.sort(hashes);
        for (int place = 1; place < hashes.length; place++) {
            if (hashes[place] == hashes[place - 1]) {
                return false;
            }
        }
        return true;
    }

    private boolean better(Entry one, Entry other) {
        int believed = order.compare(one.fact().from(), other.fact().from());
        return believed != 0 ? believed < 0 : json(one).compareTo(json(other)) <= 0;
    }

    private static String json(Entry entry) {
        return CrmJson.write(entry.fact().value());
    }
}
