package org.crmkit.core.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.sales.OutletId;
import org.crmkit.core.service.CaseStatus.Category;
import org.jspecify.annotations.Nullable;

/**
 * Many cases, of one customer or of all, and what does not fit together.
 *
 * <p>In whatever order they are given, the answers are the same. Immutable.
 */
public final class ServiceCases {
    private static final LocalizedText TWICE = LocalizedText.of(
            "{} cases have the id {}: the one that came in first is found by it", "{}个工单的编号都是{}：按编号查找时取最早受理的一个");
    private static final LocalizedText OUTLETS =
            LocalizedText.of("case {} is told of outlet {} and of outlet {}", "工单{}既归网点{}，又归网点{}");
    private static final LocalizedText AFTER_CLOSE = LocalizedText.of(
            "case {} was {} at {} and went on at {}: a new case should follow it", "工单{}于{2}已{1}，却在{3}重新处理：应另开后续工单");
    private static final LocalizedText LATE = LocalizedText.of(
            "case {} was resolved at {} and came back at {}, more than {} later: a new case should follow it",
            "工单{}于{}已解决，在{}重新打开，间隔超过{}：应另开后续工单");
    private static final List<Relation> RELATIONS = List.of(
            Relation.of(ServiceCase::parent, "unknown-parent", "parent-cycle", "is part of", "属于"),
            Relation.of(ServiceCase::duplicateOf, "unknown-original", "duplicate-cycle", "is a duplicate of", "重复于"),
            Relation.of(ServiceCase::followUpOf, "unknown-previous", "follow-up-cycle", "follows up", "承接"),
            Relation.of(ServiceCase::causedBy, "unknown-cause", "cause-cycle", "was caused by", "起因于"));
    private static final Comparator<ServiceCase> ORDER = Comparator.comparing(ServiceCase::opened)
            .thenComparing(ServiceCase::id)
            .thenComparing(ServiceCase::customer)
            .thenComparing(ServiceCase::toString);

    private final List<ServiceCase> sorted;
    private final Map<CaseId, ServiceCase> byId = new LinkedHashMap<>();

    private ServiceCases(Collection<ServiceCase> all) {
        this.sorted = all.stream().sorted(ORDER).toList();
        sorted.forEach(it -> byId.putIfAbsent(it.id(), it));
    }

    /** One way in which a case leads to another, with the codes and words of what can be wrong about it. */
    private record Relation(
            Function<ServiceCase, Optional<CaseId>> to,
            String unknown,
            LocalizedText gone,
            String cycle,
            LocalizedText round) {
        static Relation of(
                Function<ServiceCase, Optional<CaseId>> to,
                String unknown,
                String cycle,
                String english,
                String chinese) {
            return new Relation(
                    to,
                    "service." + unknown,
                    LocalizedText.of("case {} " + english + " {}, which is not here", "工单{}" + chinese + "工单{}，但后者不存在"),
                    "service." + cycle,
                    LocalizedText.of(
                            "case {} " + english + " {} and so, in {} steps, itself",
                            "工单{}" + chinese + "工单{}，经{}步又回到自身"));
        }
    }

    /** {@return those cases} */
    public static ServiceCases of(Collection<ServiceCase> all) {
        return new ServiceCases(all);
    }

    /** {@return all of them, by the moment they came in and by id} */
    public List<ServiceCase> all() {
        return sorted;
    }

    /** {@return a case; absent if it is not here} */
    public Optional<ServiceCase> find(CaseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return what does not fit together; cycles are errors, all others warnings}
     *
     * <p>Codes: {@code service.case-twice} for an id that several have; {@code service.case-in-two-outlets} for an id or number
     * with several outlets; {@code service.unknown-parent}, {@code -original} (of a duplicate), {@code -previous} (of a
     * follow-up) and {@code -cause} for relations that lead nowhere; {@code service.parent-cycle}, {@code duplicate-cycle},
     * {@code follow-up-cycle} and {@code cause-cycle} once for each circle, at its first case by id; {@code
     * service.reopened-after-close} for one that was closed or cancelled and went on.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        twice(findings);
        outlets(findings);
        for (Relation relation : RELATIONS) {
            unknown(relation, findings);
            cycles(relation, findings);
        }
        sorted.forEach(it -> reopened(it, findings));
        return List.copyOf(findings);
    }

    /**
     * {@return a warning {@code service.reopened-late} each time that a case came back later than it may}
     *
     * @param window for how long after it was resolved a case may come back, that moment included
     */
    public List<Finding> reopenedLate(Duration window) {
        List<Finding> findings = new ArrayList<>();
        for (ServiceCase it : sorted) {
            Timeline.@Nullable Entry<Category> resolved = null;
            for (Timeline.Entry<Category> entry : categories(it)) {
                if (resolved != null
                        && entry.state().pending()
                        && Duration.between(resolved.at(), entry.at()).compareTo(window) > 0) {
                    Reason because = Reason.of(LATE, it.id(), resolved.at(), entry.at(), window);
                    findings.add(warning("service.reopened-late", it, "", because));
                }
                resolved = entry.state() == Category.RESOLVED ? entry : null;
            }
        }
        return List.copyOf(findings);
    }

    private void twice(List<Finding> findings) {
        Map<CaseId, Integer> times = new LinkedHashMap<>();
        sorted.forEach(it -> times.merge(it.id(), 1, Integer::sum));
        byId.values().forEach(it -> {
            int count = times.getOrDefault(it.id(), 1);
            if (count > 1) {
                findings.add(warning("service.case-twice", it, it.id().value(), Reason.of(TWICE, count, it.id())));
            }
        });
    }

    private void outlets(List<Finding> findings) {
        Map<String, OutletId> outlets = new HashMap<>();
        for (ServiceCase it : sorted) {
            if (it.outlet().isEmpty()) {
                continue;
            }
            OutletId outlet = it.outlet().get();
            OutletId sameId = outlets.putIfAbsent("id " + it.id(), outlet);
            OutletId sameNumber = it.number()
                    .map(number -> outlets.putIfAbsent("number " + number, outlet))
                    .orElse(null);
            OutletId other = sameId != null && !sameId.equals(outlet) ? sameId : sameNumber;
            if (other != null && !other.equals(outlet)) {
                String name = it.number().orElse(it.id().value());
                Reason because = Reason.of(OUTLETS, name, other, outlet);
                findings.add(warning("service.case-in-two-outlets", it, outlet.value(), because));
            }
        }
    }

    private void unknown(Relation relation, List<Finding> findings) {
        for (ServiceCase it : sorted) {
            relation.to()
                    .apply(it)
                    .filter(other -> !byId.containsKey(other))
                    .ifPresent(other -> findings.add(warning(
                            relation.unknown(), it, "case:" + other, Reason.of(relation.gone(), it.id(), other))));
        }
    }

    /** Each case is walked over once; a circle is told where a walk meets itself. */
    private void cycles(Relation relation, List<Finding> findings) {
        Map<CaseId, CaseId> walks = new HashMap<>();
        for (CaseId start : byId.keySet()) {
            Optional<CaseId> at = Optional.of(start);
            while (at.isPresent() && walks.putIfAbsent(at.get(), start) == null) {
                at = next(relation, at.get());
            }
            if (at.isPresent() && start.equals(walks.get(at.get()))) {
                findings.add(circle(relation, at.get()));
            }
        }
    }

    private Finding circle(Relation relation, CaseId entry) {
        List<CaseId> circle = new ArrayList<>(List.of(entry));
        Optional<CaseId> at = next(relation, entry);
        while (at.isPresent() && !at.get().equals(entry)) {
            circle.add(at.get());
            at = next(relation, at.get());
        }
        CaseId first = circle.stream().min(Comparator.naturalOrder()).orElseThrow();
        CaseId other = next(relation, first).orElseThrow();
        Reason because = Reason.of(relation.round(), first, other, circle.size());
        return Finding.error(relation.cycle(), Place.path("case:" + first), "case:" + other, because);
    }

    private Optional<CaseId> next(Relation relation, CaseId id) {
        return find(id).flatMap(relation.to()).filter(byId::containsKey);
    }

    private static void reopened(ServiceCase it, List<Finding> findings) {
        Timeline.@Nullable Entry<Category> over = null;
        for (Timeline.Entry<Category> entry : categories(it)) {
            boolean ends = entry.state() == Category.CLOSED || entry.state() == Category.CANCELLED;
            if (over != null && !ends) {
                Reason because = Reason.of(AFTER_CLOSE, it.id(), over.state(), over.at(), entry.at());
                findings.add(warning("service.reopened-after-close", it, "", because));
            }
            over = ends ? entry : null;
        }
    }

    private static List<Timeline.Entry<Category>> categories(ServiceCase it) {
        return it.status().map(all -> all.by(CaseStatus::category).entries()).orElse(List.of());
    }

    private static Finding warning(String code, ServiceCase it, String found, Reason because) {
        return Finding.warning(code, Place.path(it.ref().toString()), found, because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "ServiceCases[" + sorted.size() + "]";
    }
}
