package org.crmkit.core.opportunity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.json.CrmJson;

/**
 * Many opportunities, of one customer or of all, and what does not fit together in them.
 *
 * <p>In whatever order they are given, the answers are the same. Immutable.
 */
public final class Opportunities {
    private static final LocalizedText REFUSED = LocalizedText.of("it cannot be: {}", "记录自相矛盾：{}");
    private static final LocalizedText TWICE = LocalizedText.of("{} opportunities have the id {}", "{0}个商机的编号都是{1}");
    private static final LocalizedText GAP = LocalizedText.of(
            "opportunity {} was created at {}, but its history begins at {}: what went before is not known",
            "商机{0}创建于{1}，但其历史始于{2}：此前情况未知");
    private static final LocalizedText CLOSED_PROCESS = LocalizedText.of(
            "opportunity {} is open in stage {} of process {}, which is no longer used", "商机{0}仍处于流程{2}的{1}阶段，但该流程已停用");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("opportunity {} is a duplicate of {}, which is not here", "商机{0}与商机{1}重复，但后者不存在");
    private static final LocalizedText OF_DUPLICATE = LocalizedText.of(
            "opportunity {} is a duplicate of {}, which is a duplicate of {}: name the one to go on with",
            "商机{0}与商机{1}重复，而后者又与商机{2}重复：请指明保留哪一个");
    private static final Comparator<Opportunity> ORDER = Comparator.comparing(Opportunity::id)
            .thenComparing(Opportunity::created)
            .thenComparing(CrmJson::write);

    private final List<Opportunity> sorted;
    private final Map<OpportunityId, Opportunity> byId = new LinkedHashMap<>();

    private Opportunities(Collection<Opportunity> all) {
        this.sorted = all.stream().sorted(ORDER).toList();
        sorted.forEach(one -> byId.putIfAbsent(one.id(), one));
    }

    /** {@return those opportunities} */
    public static Opportunities of(Collection<Opportunity> all) {
        return new Opportunities(all);
    }

    /**
     * {@return an opportunity whose parts come from elsewhere and may contradict one another}
     *
     * <p>Findings are those of {@link Timeline#of}, and the error {@code opportunity.refused} with the sentence that says what
     * cannot be, such as two primary members of the buying committee.
     *
     * @param parts all but the history
     * @param history its states in any order
     */
    public static Checked<Opportunity> read(Opportunity.Builder parts, List<Timeline.Entry<DealState>> history) {
        Checked<Timeline<DealState>> read = Timeline.of(history);
        if (read.result().isEmpty()) {
            return Checked.refused(read.findings());
        }
        try {
            return Checked.of(parts.history(read.orThrow()).build(), read.findings());
        } catch (IllegalArgumentException | IllegalStateException e) { // a wrong part, or a missing one
            List<Finding> findings = new ArrayList<>(read.findings());
            String sentence = String.valueOf(e.getMessage());
            findings.add(Finding.error("opportunity.refused", Place.NONE, "", Reason.of(REFUSED, sentence)));
            return Checked.refused(findings);
        }
    }

    /** {@return all of them, by id and by the moment they were created} */
    public List<Opportunity> all() {
        return sorted;
    }

    /** {@return an opportunity; of several with that id the one that was created first; absent if it is not here} */
    public Optional<Opportunity> find(OpportunityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return what does not fit together, each a warning}
     *
     * <p>Codes: {@code opportunity.id-twice} for an id that several have; {@code opportunity.history-gap} for a history that
     * begins later than the opportunity; {@code opportunity.duplicate-unknown} and {@code opportunity.duplicate-of-duplicate}
     * for what a duplicate points to, so that of duplicates in a circle each is told.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<OpportunityId, Integer> times = new LinkedHashMap<>();
        sorted.forEach(one -> times.merge(one.id(), 1, Integer::sum));
        times.forEach((id, count) -> {
            if (count > 1) {
                findings.add(warning("opportunity.id-twice", id, Reason.of(TWICE, count, id)));
            }
        });
        for (Opportunity one : sorted) {
            gap(one).ifPresent(findings::add);
            one.duplicateOf().flatMap(other -> misfit(one.id(), other)).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    /**
     * {@return a warning {@code opportunity.process-closed} for each opportunity that is open in a process that is no longer used}
     *
     * @param closed the codes of such processes
     */
    public List<Finding> inClosed(Set<String> closed) {
        List<Finding> findings = new ArrayList<>();
        for (Opportunity one : sorted) {
            DealState state = one.history().last();
            String process = one.process().filter(closed::contains).orElse("");
            if (!process.isEmpty() && state.category() == StageCategory.OPEN) {
                Reason because = Reason.of(CLOSED_PROCESS, one.id(), state.stage(), process);
                findings.add(warning("opportunity.process-closed", one.id(), because));
            }
        }
        return List.copyOf(findings);
    }

    private static Optional<Finding> gap(Opportunity one) {
        Timeline.Entry<DealState> first = one.history().entries().get(0);
        return first.at().isAfter(one.created())
                ? Optional.of(warning(
                        "opportunity.history-gap", one.id(), Reason.of(GAP, one.id(), one.created(), first.at())))
                : Optional.empty();
    }

    private Optional<Finding> misfit(OpportunityId id, OpportunityId of) {
        Opportunity other = byId.get(of);
        if (other == null) {
            return Optional.of(warning("opportunity.duplicate-unknown", id, Reason.of(UNKNOWN, id, of)));
        }
        return other.duplicateOf()
                .map(further ->
                        warning("opportunity.duplicate-of-duplicate", id, Reason.of(OF_DUPLICATE, id, of, further)));
    }

    private static Finding warning(String code, OpportunityId id, Reason because) {
        return Finding.warning(code, Place.path("opportunity:" + id), id.value(), because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Opportunities[" + sorted.size() + "]";
    }
}
