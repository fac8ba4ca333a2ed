package org.crmkit.core.file;

import java.util.ArrayList;
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
     * @param facts of one kind and customer; those not taken are removed
     * @return those not taken
     */
    List<Sourced<?>> distinct(FactKind<?> kind, List<Sourced<?>> facts) {
        Map<Object, Integer> taken = new HashMap<>();
        for (int place = 0; place < facts.size(); place++) {
            taken.merge(
                    key(kind, facts.get(place)),
                    place,
                    (one, other) -> better(facts.get(one), facts.get(other)) ? one : other);
        }
        if (taken.size() == facts.size()) {
            return List.of();
        }
        List<Sourced<?>> all = List.copyOf(facts);
        List<Sourced<?>> left = new ArrayList<>();
        facts.clear();
        for (int place = 0; place < all.size(); place++) {
            int best = taken.getOrDefault(key(kind, all.get(place)), place);
            (best == place ? facts : left).add(all.get(place));
            if (best != place) {
                report.duplicate(kind, all.get(best), all.get(place));
            }
        }
        return left;
    }

    private static Object key(FactKind<?> kind, Sourced<?> fact) {
        Object id = kind.id(fact.value());
        return id == null ? fact.value() : id;
    }

    private boolean better(Sourced<?> one, Sourced<?> other) {
        int believed = order.compare(one.from(), other.from());
        return believed != 0 ? believed < 0 : CrmJson.write(one.value()).compareTo(CrmJson.write(other.value())) <= 0;
    }
}
