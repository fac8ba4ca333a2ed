package org.crmkit.core.interaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.value.AsOf;

/**
 * Many follow-ups, of one customer or of all: their threads, which are overdue, and what does not fit together.
 *
 * <p>In whatever order they are given, the answers are the same. Immutable.
 */
public final class FollowUps {
    private static final LocalizedText TWICE = LocalizedText.of(
            "{} follow-ups have the id {}: threads go by the one that is due first", "{0}条跟进的编号都是{1}：线索以最早到期的一条为准");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("follow-up {} goes on from {}, which is not here", "跟进{}的上一条跟进{}不存在");
    private static final LocalizedText CYCLE =
            LocalizedText.of("follow-up {} goes on from {}, which goes on from it in the end", "跟进{}的上一条跟进{}最终又指回自身");
    private static final LocalizedText STRANGER =
            LocalizedText.of("follow-up {} of customer {} goes on from {} of customer {}", "客户{1}的跟进{0}接续了客户{3}的跟进{2}");
    private static final Comparator<FollowUp> BY_DUE = Comparator.comparing(FollowUp::due)
            .thenComparing(FollowUp::id)
            .thenComparing(FollowUp::customer)
            .thenComparing(FollowUp::employee)
            .thenComparing(
                    followUp -> followUp.previous().map(FollowUpId::value).orElse(""));

    private final List<FollowUp> sorted;
    private final Map<FollowUpId, FollowUp> byId = new LinkedHashMap<>();

    private FollowUps(Collection<FollowUp> all) {
        this.sorted = all.stream().sorted(BY_DUE).toList();
        sorted.forEach(followUp -> byId.putIfAbsent(followUp.id(), followUp));
    }

    /** {@return those follow-ups} */
    public static FollowUps of(Collection<FollowUp> all) {
        return new FollowUps(all);
    }

    /** {@return all of them, by the day they are due and by id} */
    public List<FollowUp> all() {
        return sorted;
    }

    /** {@return a follow-up; absent if it is not here} */
    public Optional<FollowUp> find(FollowUpId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return those that were open at a moment after the day on which they were due, the longest overdue first} */
    public List<FollowUp> overdue(AsOf asOf) {
        return sorted.stream().filter(followUp -> followUp.overdue(asOf)).toList();
    }

    /**
     * {@return what led to a follow-up, the earliest first, and itself last; empty if it is not here}
     *
     * <p>It begins where a predecessor is not here or, of a cycle, before one would come twice.
     */
    public List<FollowUp> thread(FollowUpId id) {
        LinkedHashSet<FollowUp> backwards = new LinkedHashSet<>();
        Optional<FollowUp> at = find(id);
        while (at.isPresent() && backwards.add(at.get())) {
            at = at.get().previous().flatMap(this::find);
        }
        List<FollowUp> thread = new ArrayList<>(backwards);
        Collections.reverse(thread);
        return List.copyOf(thread);
    }

    /**
     * {@return what does not fit together, each a warning}
     *
     * <p>Codes: {@code interaction.follow-up-twice} for an id that several have; {@code interaction.unknown-previous} and
     * {@code interaction.previous-of-another-customer} for predecessors; {@code interaction.follow-up-cycle} once for each
     * member of a cycle.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<FollowUpId, Integer> times = new LinkedHashMap<>();
        sorted.forEach(followUp -> times.merge(followUp.id(), 1, Integer::sum));
        times.forEach((id, count) -> {
            if (count > 1) {
                findings.add(warning("interaction.follow-up-twice", id, Reason.of(TWICE, count, id)));
            }
        });
        Set<FollowUpId> cyclic = cyclic();
        for (FollowUp followUp : sorted) {
            followUp.previous()
                    .flatMap(previous -> misfit(followUp, previous, cyclic))
                    .ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private Optional<Finding> misfit(FollowUp followUp, FollowUpId before, Set<FollowUpId> cyclic) {
        FollowUpId id = followUp.id();
        FollowUp previous = byId.get(before);
        if (previous == null) {
            return Optional.of(warning("interaction.unknown-previous", id, Reason.of(UNKNOWN, id, before)));
        } else if (cyclic.contains(id) && followUp.equals(byId.get(id))) {
            return Optional.of(warning("interaction.follow-up-cycle", id, Reason.of(CYCLE, id, before)));
        } else if (!previous.customer().equals(followUp.customer())) {
            Reason because = Reason.of(STRANGER, id, followUp.customer(), before, previous.customer());
            return Optional.of(warning("interaction.previous-of-another-customer", id, because));
        }
        return Optional.empty();
    }

    /** {@return the ids that lie on a cycle}; each is walked over once. */
    private Set<FollowUpId> cyclic() {
        Set<FollowUpId> cyclic = new HashSet<>();
        Map<FollowUpId, FollowUpId> walks = new HashMap<>();
        for (FollowUpId start : byId.keySet()) {
            Optional<FollowUpId> at = Optional.of(start);
            while (at.isPresent() && walks.putIfAbsent(at.get(), start) == null) {
                at = before(at.get());
            }
            boolean met = at.isPresent() && start.equals(walks.get(at.get()));
            while (met && at.isPresent() && cyclic.add(at.get())) {
                at = before(at.get());
            }
        }
        return cyclic;
    }

    private Optional<FollowUpId> before(FollowUpId id) {
        return find(id).flatMap(FollowUp::previous).filter(byId::containsKey);
    }

    private static Finding warning(String code, FollowUpId id, Reason because) {
        return Finding.warning(code, Place.NONE, id.value(), because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "FollowUps[" + sorted.size() + "]";
    }
}
