package org.crmkit.core.lead;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.check.Checked;
import org.crmkit.core.check.Finding;
import org.crmkit.core.check.LocalizedText;
import org.crmkit.core.check.Place;
import org.crmkit.core.check.Reason;
import org.crmkit.core.history.Timeline;
import org.crmkit.core.json.CrmJson;
import org.crmkit.core.opportunity.Opportunities;
import org.crmkit.core.opportunity.Opportunity;
import org.crmkit.core.opportunity.OpportunityId;

/**
 * Many leads and what does not fit together in them.
 *
 * <p>In whatever order they are given, the answers are the same. Immutable.
 */
public final class Leads {
    private static final LocalizedText REFUSED = LocalizedText.of("it cannot be: {}", "记录自相矛盾：{}");
    private static final LocalizedText TWICE = LocalizedText.of("{} leads have the id {}", "{0}条线索的编号都是{1}");
    private static final LocalizedText GAP = LocalizedText.of(
            "lead {} was created at {}, but its history begins at {}: what went before is not known",
            "线索{0}创建于{1}，但其历史始于{2}：此前情况未知");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("lead {} is a duplicate of {}, which is not here", "线索{0}与线索{1}重复，但后者不存在");
    private static final LocalizedText OF_DUPLICATE = LocalizedText.of(
            "lead {} is a duplicate of {}, which is a duplicate of {}: name the one to go on with",
            "线索{0}与线索{1}重复，而后者又与线索{2}重复：请指明保留哪一条");
    private static final LocalizedText NO_OPPORTUNITY =
            LocalizedText.of("lead {} became opportunity {}, which is not here", "线索{0}已转为商机{1}，但该商机不存在");
    private static final LocalizedText OTHER_CUSTOMER = LocalizedText.of(
            "lead {} became customer {} and opportunity {}, which is customer {}'s", "线索{0}已转为客户{1}和商机{2}，但该商机属于客户{3}");
    private static final Comparator<Lead> ORDER =
            Comparator.comparing(Lead::id).thenComparing(Lead::created).thenComparing(CrmJson::write);

    private final List<Lead> sorted;
    private final Map<LeadId, Lead> byId = new LinkedHashMap<>();

    private Leads(Collection<Lead> all) {
        this.sorted = all.stream().sorted(ORDER).toList();
        sorted.forEach(one -> byId.putIfAbsent(one.id(), one));
    }

    /** {@return those leads} */
    public static Leads of(Collection<Lead> all) {
        return new Leads(all);
    }

    /**
     * {@return a lead whose parts come from elsewhere and may contradict one another}
     *
     * <p>Findings are those of {@link Timeline#of}, and the error {@code lead.refused} with the sentence that says what cannot
     * be.
     *
     * @param parts all but the status
     * @param status how far it had come when, in any order
     */
    public static Checked<Lead> read(Lead.Builder parts, List<Timeline.Entry<LeadStatus>> status) {
        Checked<Timeline<LeadStatus>> read = Timeline.of(status);
        if (read.result().isEmpty()) {
            return Checked.refused(read.findings());
        }
        try {
            return Checked.of(parts.status(read.orThrow()).build(), read.findings());
        } catch (IllegalArgumentException | IllegalStateException e) { // a wrong part, or a missing one
            List<Finding> findings = new ArrayList<>(read.findings());
            String sentence = String.valueOf(e.getMessage());
            findings.add(Finding.error("lead.refused", Place.NONE, "", Reason.of(REFUSED, sentence)));
            return Checked.refused(findings);
        }
    }

    /** {@return all of them, by id and by the moment they were created} */
    public List<Lead> all() {
        return sorted;
    }

    /** {@return a lead; of several with that id the one that was created first; absent if it is not here} */
    public Optional<Lead> find(LeadId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return what does not fit together, each a warning}
     *
     * <p>Codes: {@code lead.id-twice} for an id that several have; {@code lead.history-gap} for a history that begins later than
     * the lead; {@code lead.duplicate-unknown} and {@code lead.duplicate-of-duplicate} for what a duplicate points to, so that
     * of duplicates in a circle each is told.
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<LeadId, Integer> times = new LinkedHashMap<>();
        sorted.forEach(one -> times.merge(one.id(), 1, Integer::sum));
        times.forEach((id, count) -> {
            if (count > 1) {
                findings.add(warning("lead.id-twice", id, Reason.of(TWICE, count, id)));
            }
        });
        for (Lead one : sorted) {
            Instant first = one.status().entries().get(0).at();
            if (first.isAfter(one.created())) {
                Reason because = Reason.of(GAP, one.id(), one.created(), first);
                findings.add(warning("lead.history-gap", one.id(), because));
            }
            one.duplicateOf().flatMap(other -> misfit(one.id(), other)).ifPresent(findings::add);
        }
        return List.copyOf(findings);
    }

    private Optional<Finding> misfit(LeadId id, LeadId of) {
        Lead other = byId.get(of);
        if (other == null) {
            return Optional.of(warning("lead.duplicate-unknown", id, Reason.of(UNKNOWN, id, of)));
        }
        return other.duplicateOf()
                .map(further -> warning("lead.duplicate-of-duplicate", id, Reason.of(OF_DUPLICATE, id, of, further)));
    }

    /**
     * {@return where leads and the opportunities that came of them do not agree, each a warning}
     *
     * <p>Codes: {@code lead.opportunity-unknown} and {@code lead.opportunity-of-another-customer}.
     */
    public List<Finding> against(Opportunities opportunities) {
        List<Finding> findings = new ArrayList<>();
        for (Lead one : sorted) {
            one.conversion()
                    .ifPresent(conversion -> conversion
                            .opportunity()
                            .flatMap(id -> misfit(one.id(), conversion, id, opportunities.find(id)))
                            .ifPresent(findings::add));
        }
        return List.copyOf(findings);
    }

    private static Optional<Finding> misfit(
            LeadId lead, Conversion conversion, OpportunityId id, Optional<Opportunity> found) {
        if (found.isEmpty()) {
            return Optional.of(warning("lead.opportunity-unknown", lead, Reason.of(NO_OPPORTUNITY, lead, id)));
        }
        return found.map(Opportunity::customer)
                .filter(other -> !other.equals(conversion.customer()))
                .map(other -> warning(
                        "lead.opportunity-of-another-customer",
                        lead,
                        Reason.of(OTHER_CUSTOMER, lead, conversion.customer(), id, other)));
    }

    private static Finding warning(String code, LeadId id, Reason because) {
        return Finding.warning(code, Place.path("lead:" + id), id.value(), because);
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return "Leads[" + sorted.size() + "]";
    }
}
