package org.crmkit.core.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.service.CaseId;
import org.crmkit.core.service.CaseProgress;
import org.crmkit.core.service.CaseStatus.Category;
import org.crmkit.core.service.ServiceCase;
import org.crmkit.core.service.ServiceCases;
import org.crmkit.core.value.AsOf;

/**
 * Many complaints and the cases that they go with: which are still to be settled, and what does not fit together.
 *
 * <p>In whatever order they are given, the answers are the same. Immutable.
 */
public final class Complaints {
    private static final LocalizedText TWICE =
            LocalizedText.of("case {} has {} complaints: one is looked at", "工单{}有{}条投诉：仅取其一");
    private static final LocalizedText NO_CASE =
            LocalizedText.of("the complaint belongs to case {}, which is not here", "投诉所属的工单{}不存在");
    private static final LocalizedText EARLY =
            LocalizedText.of("the complaint came in at {}, before its case {} at {}", "投诉收到于{}，早于其工单{}的受理时间{}");
    private static final LocalizedText NO_CAUSE =
            LocalizedText.of("case {} was closed at {}, and its complaint has no cause", "工单{}已于{}关闭，但投诉原因未查明");
    private static final LocalizedText NO_ACTION = LocalizedText.of(
            "case {} was closed at {}, and nothing was agreed to put right what its complaint was about",
            "工单{}已于{}关闭，但未针对投诉采取任何措施");
    private static final Comparator<Complaint> ORDER = Comparator.comparing(Complaint::received)
            .thenComparing(Complaint::caseId)
            .thenComparing(Complaint::toString);

    private final List<Complaint> sorted;
    private final ServiceCases cases;

    private Complaints(Collection<Complaint> all, ServiceCases cases) {
        this.sorted = all.stream().sorted(ORDER).toList();
        this.cases = cases;
    }

    /** {@return those complaints with the cases that they go with} */
    public static Complaints of(Collection<Complaint> all, Collection<ServiceCase> cases) {
        return new Complaints(all, ServiceCases.of(cases));
    }

    /** {@return all of them, by the moment they came in and by case} */
    public List<Complaint> all() {
        return sorted;
    }

    /** {@return those known at a moment whose case something was then still to be done for; not those without a case} */
    public List<Complaint> open(AsOf asOf) {
        return sorted.stream()
                .flatMap(it -> it.knownAt(asOf).stream())
                .filter(it -> cases.find(it.caseId())
                        .flatMap(found -> found.knownAt(asOf))
                        .filter(known -> known.progress().pending())
                        .isPresent())
                .toList();
    }

    /**
     * {@return what does not fit together, each a warning}
     *
     * <p>Codes: {@code feedback.complaint-twice} for a case with several; {@code feedback.unknown-case}; {@code
     * feedback.complaint-before-case} for one that came in before its case; {@code feedback.closed-without-cause} and {@code
     * feedback.closed-without-action} for one whose case is closed, though no cause was found or no action agreed.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<CaseId, Integer> times = new LinkedHashMap<>();
        sorted.forEach(it -> times.merge(it.caseId(), 1, Integer::sum));
        times.forEach((id, count) -> {
            if (count > 1) {
                findings.add(warning("feedback.complaint-twice", id, Reason.of(TWICE, id, count)));
            }
        });
        for (Complaint it : sorted) {
            Optional<ServiceCase> found = cases.find(it.caseId());
            if (found.isEmpty()) {
                findings.add(warning("feedback.unknown-case", it.caseId(), Reason.of(NO_CASE, it.caseId())));
            } else {
                misfits(it, found.get(), findings);
            }
        }
        return List.copyOf(findings);
    }

    private static void misfits(Complaint it, ServiceCase of, List<Finding> findings) {
        CaseId id = it.caseId();
        if (it.received().isBefore(of.opened())) {
            Reason because = Reason.of(EARLY, it.received(), id, of.opened());
            findings.add(warning("feedback.complaint-before-case", id, because));
        }
        CaseProgress progress = of.progress();
        if (progress.category() == Category.CLOSED) {
            Instant closed = progress.closed().orElseThrow();
            if (it.cause().isEmpty()) {
                findings.add(warning("feedback.closed-without-cause", id, Reason.of(NO_CAUSE, id, closed)));
            }
            if (it.actions().isEmpty()) {
                findings.add(warning("feedback.closed-without-action", id, Reason.of(NO_ACTION, id, closed)));
            }
        }
    }

    private static Finding warning(String code, CaseId id, Reason because) {
        return Finding.warning(code, Place.path("complaint:" + id), "case:" + id, because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Complaints[" + sorted.size() + "]";
    }
}
